import type { Question } from '@maat/schema';
import { choice, choices } from './choice.js';
import type { KindView } from './context.js';
import { date } from './date.js';
import { decision } from './decision.js';
import { grade } from './grade.js';
import { number } from './number.js';
import { table } from './table.js';
import { narrative, text } from './text.js';

const kinds: { [KIND in Question['kind']]: KindView<Extract<Question, { kind: KIND }>> } = {
  text,
  narrative,
  date,
  number,
  choice,
  choices,
  decision,
  table,
  grade,
};

/** How a question of a kind is shown; undefined for a kind that this version does not know. */
export function kindView(question: Question): KindView | undefined {
  return Object.hasOwn(kinds, question.kind) ? (kinds[question.kind] as KindView) : undefined;
}
