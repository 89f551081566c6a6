import type { Question } from '@maat/schema';
import { choice, choices } from './choice.js';
import { decision, grade } from './explained.js';
import type { PlainKind } from './plain-kind.js';
import { date, simple } from './simple.js';
import { table } from './table.js';

const kinds: { [KIND in Question['kind']]: PlainKind<Extract<Question, { kind: KIND }>> } = {
  text: simple,
  narrative: simple,
  date,
  number: simple,
  choice,
  choices,
  decision,
  table,
  grade,
};

/** How a question of a kind is written and read; undefined for a kind that this version does not know. */
export function plainKind(question: Question): PlainKind | undefined {
  return Object.hasOwn(kinds, question.kind) ? (kinds[question.kind] as PlainKind) : undefined;
}
