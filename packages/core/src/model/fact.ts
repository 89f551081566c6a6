import type { Answer, Answered, DateQuestion, DateValue, Question, Row } from '@maat/schema';
import { memberOf } from '../issue/member-of.js';
import { isBlank } from './is-blank.js';
import type { ToolModel } from './tool-model.js';
import { allowedPrecisions, readDate } from './typed-date.js';
import { parseTypedNumber } from './typed-number.js';

/** What a condition can know of an answer. */
export type FactValue = string | number | boolean | readonly string[];

/**
 * One fact of an audit, by its path: `answers.<question>` is what was answered (words, a number, an
 * ISO date, a code, codes, a grade's id, or the number of rows that say something), and
 * `states.<question>` is 'answered', 'not-applicable' or 'no-evidence'.
 *
 * @param path The path of the fact.
 * @param answer The answer to a question, if it is asked and has one.
 * @param model The tool.
 * @returns The fact, or undefined while it is unknown: blank, half a date, no question of the tool.
 */
export function factOf(
  path: string,
  answer: (id: string) => Answer | undefined,
  model: ToolModel,
): FactValue | undefined {
  const [, root, id = ''] = /^(answers|states)\.(.+)$/.exec(path) ?? [];
  if (root === undefined) return undefined;
  return root === 'states' ? stateFact(id, answer, model) : answerFact(id, answer, model);
}

/** The fact `states.<question>`. */
export function stateFact(
  id: string,
  answer: (id: string) => Answer | undefined,
  model: ToolModel,
): Answer['state'] | undefined {
  const given = model.questions.has(id) ? answer(id) : undefined;
  if (given?.state !== 'answered') return given?.state;
  return given.value === undefined || isBlank(given.value) ? undefined : given.state;
}

/** The fact `answers.<question>`. */
export function answerFact(
  id: string,
  answer: (id: string) => Answer | undefined,
  model: ToolModel,
): FactValue | undefined {
  const place = model.questions.get(id);
  const given = place && answer(id);
  if (place === undefined || given?.state !== 'answered') return undefined;
  if (given.value === undefined || isBlank(given.value)) return undefined;
  return valueFact(place.question, given.value);
}

type Value = NonNullable<Answered['value']>;

function valueFact(question: Question, value: Value): FactValue | undefined {
  switch (question.kind) {
    case 'text':
    case 'narrative':
    case 'choice':
      return typeof value === 'string' ? value : undefined;
    case 'date':
      return dateFact(question, value);
    case 'number':
      return numberFact(value);
    case 'choices':
    case 'table':
      return Array.isArray(value) ? listFact(question.kind, value) : undefined;
    case 'decision':
      return wordOf(value, 'choice');
    case 'grade':
      return wordOf(value, 'grade');
  }
}

function dateFact(question: DateQuestion, value: Value): string | undefined {
  if (typeof value === 'number' || Array.isArray(value)) return undefined;
  const read = readDate(value as DateValue, allowedPrecisions(question));
  return read?.ok ? read.iso : undefined;
}

function numberFact(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  const typed = wordOf(value, 'typed');
  return typed === undefined ? undefined : parseTypedNumber(typed);
}

function listFact(kind: 'choices' | 'table', items: readonly (string | Row)[]): FactValue {
  const codes = items.filter((item) => typeof item === 'string');
  return kind === 'choices' ? codes : items.filter(saysSomething).length;
}

function wordOf(value: Value, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
}

function saysSomething(row: string | Row): boolean {
  return typeof row !== 'string' && !isBlank([row]);
}
