import { allowedPrecisions } from '@maat/core';
import type { CellValue, Column, DateValue, NumberValue, Question } from '@maat/schema';
import { type DateTexts, dateOf, dateTexts, partNames } from '../question/date-parts.js';
import { numberFrom, numberText } from '../question/number-text.js';
import { asPosted, type Field, type Lines } from './as-posted.js';
import type { PostedAnswer } from './posted-answer.js';
import type { Scope } from './scope.js';

/** What is answered in one piece: a question, or a cell of a row. */
export type Simple = Extract<
  Question | Column,
  { kind: 'text' | 'narrative' | 'date' | 'number' | 'choice' }
>;

/** What its controls post, as long as nobody touches them. */
export function simpleFields(
  asked: Simple,
  at: string,
  value: CellValue | undefined,
  scope: Scope,
): readonly Field[] {
  switch (asked.kind) {
    case 'date': {
      const texts = dateTexts(value as DateValue | undefined);
      return namesOf(asked).map((name) => [`${at}/${name}`, asPosted(texts[name] ?? '', 'one')]);
    }
    case 'choice': {
      const isOffered = scope.options(asked.options).some(({ code }) => code === value);
      return isOffered ? [[at, String(value)]] : [];
    }
    default:
      return [[at, asPosted(boxText(value), linesOf(asked))]];
  }
}

/**
 * Its value after a post.
 *
 * @param value The value before: it is returned as it was where nothing was changed.
 */
export function simpleAfter(
  asked: Simple,
  at: string,
  value: CellValue | undefined,
  { posted, scope }: { readonly posted: PostedAnswer; readonly scope: Scope },
): CellValue | undefined {
  switch (asked.kind) {
    case 'date':
      return dateAfter(asked, at, value as DateValue | undefined, { posted, scope });
    case 'choice': {
      const shown = simpleFields(asked, at, value, scope)[0]?.[1];
      return choiceAfter(posted, at, value, shown);
    }
    case 'number': {
      const text = textAfter(posted, at, boxText(value), 'one');
      return text === boxText(value) ? value : numberFrom(text || undefined);
    }
    default: {
      const text = textAfter(posted, at, boxText(value), linesOf(asked));
      return text === boxText(value) ? value : text || undefined;
    }
  }
}

/**
 * The code that is chosen after a post; as before where nothing was posted, as no browser takes a choice back.
 *
 * @param shown The code that the form showed as chosen.
 */
export function choiceAfter<VALUE>(
  posted: PostedAnswer,
  at: string,
  before: VALUE,
  shown: string | undefined,
): VALUE | string | undefined {
  const code = posted.text(at);
  if (code === undefined || code === (shown ?? '')) return before;
  return code || undefined;
}

/** The text after a post: as it was, to the last line end, where it says the same. */
export function textAfter(posted: PostedAnswer, at: string, before: string, lines: Lines): string {
  const text = posted.text(at);
  if (text === undefined || asPosted(text, lines) === asPosted(before, lines)) return before;
  return text;
}

function dateAfter(
  asked: Extract<Simple, { kind: 'date' }>,
  at: string,
  value: DateValue | undefined,
  { posted, scope }: { readonly posted: PostedAnswer; readonly scope: Scope },
): DateValue | undefined {
  const before = dateTexts(value);
  const after: DateTexts = { ...before };
  let isChanged = false;
  for (const name of namesOf(asked)) {
    after[name] = textAfter(posted, `${at}/${name}`, before[name] ?? '', 'one');
    isChanged ||= after[name] !== (before[name] ?? '');
  }
  return isChanged ? dateOf(after, allowedPrecisions(asked), scope.months) : value;
}

/** The fields of a date: three, and one for words where they are taken. */
export function namesOf({ words }: { readonly words?: boolean }): readonly (keyof DateTexts)[] {
  return words ? [...partNames, 'words'] : partNames;
}

/** What stands in the box of a value. */
export function boxText(value: CellValue | undefined): string {
  if (typeof value === 'string') return value;
  const isNumber = typeof value === 'number' || (value !== undefined && 'typed' in value);
  return isNumber ? numberText(value as NumberValue) : '';
}

function linesOf({ kind }: Simple): Lines {
  return kind === 'narrative' ? 'many' : 'one';
}
