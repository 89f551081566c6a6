import { modelOf } from '@maat/core';
import type { Question, Tool } from '@maat/schema';
import { field, otherStatesOf, stateOf } from './names.js';

/** What an expression can say of a fact. */
export type Fact =
  | {
      readonly type: 'text' | 'code' | 'number' | 'day' | 'date' | 'codes';
      readonly value: string;
      /** The expression that is true once the fact is known. */
      readonly known: string;
    }
  | { readonly type: 'state'; readonly is: ReadonlyMap<string, string> }
  | { readonly type: 'unknown' };

/**
 * A fact that a condition reads, `answers.<question>` or `states.<question>`, as ODK can tell it.
 * A field that is not shown counts as empty there, as a question that is not asked does here.
 *
 * @param path The path of the fact.
 */
export function factIn(tool: Tool, path: string): Fact {
  const [root, id = ''] = path.split('.');
  const question = modelOf(tool).questions.get(id)?.question;
  if (question === undefined || question.hidden) return { type: 'unknown' };
  const answer = answerFact(question);
  if (answer.type === 'unknown' || answer.type === 'state' || root === 'answers') return answer;
  const others = otherStatesOf(question);
  const state = field(stateOf(id));
  return {
    type: 'state',
    is: new Map([
      ['answered', answer.known],
      ...others.map((other) => [other, `${state} = '${other}'`] as const),
    ]),
  };
}

function answerFact(question: Question): Fact {
  const value = field(question.id);
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return { type: 'text', value, known: `normalize-space(${value}) != ''` };
    case 'number':
      return { type: 'number', value: `number(${value})`, known: `${value} != ''` };
    case 'date':
      return { type: isDayOnly(question) ? 'day' : 'date', value, known: `${value} != ''` };
    case 'choice':
    case 'decision':
    case 'grade':
      return { type: 'code', value, known: `${value} != ''` };
    case 'choices':
      return { type: 'codes', value, known: `${value} != ''` };
    case 'table':
      return { type: 'number', value: `count(${value})`, known: `count(${value}) > 0` };
    default:
      return { type: 'unknown' };
  }
}

/** Whether a date is asked for as a day and nothing else, so that a calendar can take it. */
export function isDayOnly({
  precisions = ['day'],
  words = false,
}: {
  readonly precisions?: readonly string[];
  readonly words?: boolean;
}): boolean {
  return !words && precisions.length === 1 && precisions[0] === 'day';
}
