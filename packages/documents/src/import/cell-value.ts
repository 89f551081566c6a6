import { allowedPrecisions, parseTypedDate, parseTypedNumber } from '@maat/core';
import type { Column, DateValue, NumberValue, Question, Tool } from '@maat/schema';
import type { Cell } from '../table/table.js';
import { codesOf } from '../tidy/codebook.js';
import type { DateOrder, MappedColumn } from './mapping.js';

/** A cell that holds something. */
export type FullCell = Exclude<Cell, null>;

/** What a cell means; undefined where it does not say what its question asks for. */
export type CellMeaning = string | readonly string[] | NumberValue | DateValue | undefined;

/**
 * What a cell means to a question or a column of a table. Words stay as they were; a number or a
 * date that cannot be read stays as it was typed, where its question has a place for that.
 *
 * @param order The order of dates, if the mapping says one.
 */
export function cellMeaning(
  tool: Tool,
  asked: Question | Column,
  cell: FullCell,
  mapped: MappedColumn & { readonly order: DateOrder | undefined },
): CellMeaning {
  switch (asked.kind) {
    case 'date':
      return dateIn(cell, asked, mapped.order);
    case 'number':
      return numberIn(cell);
    case 'choice':
    case 'decision':
    case 'grade':
      return codeIn(tool, asked, wordsIn(cell), mapped.values);
    case 'choices':
      return codesIn(tool, asked, wordsIn(cell), mapped);
    default:
      return wordsIn(cell);
  }
}

/** What a cell says, as words. A day is written in ISO 8601. */
export function wordsIn(cell: FullCell): string {
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '');
  return String(cell);
}

/** Words as they are compared. */
export function folded(words: string): string {
  return words.normalize().trim().toLowerCase();
}

function codeIn(
  tool: Tool,
  asked: Question | Column,
  words: string,
  values: MappedColumn['values'] = {},
): string | undefined {
  const sought = folded(words);
  const is = ([word]: readonly [string, string]) => folded(word) === sought;
  const codes = codesOf(tool, asked);
  const byLabel = codes.map(([code, label]) => [label, code] as const);
  const byCode = codes.map(([code]) => [code, code] as const);
  return [...Object.entries(values), ...byCode, ...byLabel].find(is)?.[1];
}

function codesIn(
  tool: Tool,
  asked: Question | Column,
  words: string,
  { separator = ';', values }: MappedColumn,
): readonly string[] | undefined {
  const parts = words.split(separator).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => codeIn(tool, asked, part, values));
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length && known.length > 0 ? [...new Set(known)] : undefined;
}

function numberIn(cell: FullCell): NumberValue | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  return parseTypedNumber(cell) ?? { typed: cell };
}

type AskedDate = Extract<Question | Column, { readonly kind: 'date' }>;

function dateIn(
  cell: FullCell,
  asked: AskedDate,
  order: DateOrder | undefined,
): DateValue | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return undefined;
  const words = wordsIn(cell);
  const typed = fieldsOf(words.trim(), order);
  const read = typed && parseTypedDate(typed, allowedPrecisions(asked));
  if (read?.ok) return read.iso;
  // What is typed is kept: in the three fields, or as words where those are taken.
  if (asked.words) return { words };
  return typed;
}

const orders: Readonly<Record<DateOrder, readonly ('day' | 'month' | 'year')[]>> = {
  'day-month-year': ['day', 'month', 'year'],
  'month-day-year': ['month', 'day', 'year'],
  'year-month-day': ['year', 'month', 'day'],
};

/** What the parts of a date look like. Of what does not, nobody can say which part is which. */
const shapes = {
  day: /^[0-9]{1,2}$/,
  month: /^([0-9]{1,2}|\p{L}{3,20})$/u,
  year: /^[0-9]{2,4}$/,
} as const;

/** The fields of a date as it is written: ISO 8601, or three parts in the order of the file. */
function fieldsOf(
  words: string,
  order: DateOrder | undefined,
): { readonly day?: string; readonly month?: string; readonly year?: string } | undefined {
  const [, year, month, day] = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(words) ?? [];
  if (year !== undefined) return { year, ...(month && { month }), ...(day && { day }) };
  const parts = words.split(/[\s/.,-]+/).filter((part) => part !== '');
  if (order === undefined || parts.length !== 3) return undefined;
  const fields = orders[order].map((name, index) => [name, parts[index] ?? ''] as const);
  return fields.every(([name, part]) => shapes[name].test(part))
    ? Object.fromEntries(fields)
    : undefined;
}
