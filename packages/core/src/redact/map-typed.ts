import type {
  Answer,
  AnswerValue,
  CellValue,
  Evidence,
  NumberValue,
  Question,
  Row,
} from '@maat/schema';
import { longestText } from '@maat/schema';
import { type GivenDate, isTypedDate } from './given-date.js';

type Tokens = readonly (string | number)[];

/** What becomes of each part of an answer that somebody typed. */
export interface TypedMap {
  /**
   * @param text The text; of a number, its digits. Another text takes the place of the number.
   * @param at Its place in the answer.
   * @param limit How long it may be, in characters.
   */
  text(text: string, at: Tokens, limit: number): string;
  /** Whether a date stays. The answer to a question for a date does, where nothing was typed. */
  date(date: GivenDate, at: Tokens): boolean;
  /** The id of a row, from 0. */
  rowId(id: string, index: number): string;
}

/**
 * An answer with other texts. What it chooses stays as it is.
 *
 * @param question The question, if there is one still: without it everything is a text.
 * @param answer An answer that fits the question.
 */
export function mapTyped(question: Question | undefined, answer: Answer, map: TypedMap): Answer {
  if (answer.state !== 'answered') {
    const { reason } = answer;
    return reason === undefined
      ? answer
      : { ...answer, reason: map.text(reason, ['reason'], longestText) };
  }
  const { value, evidence } = answer;
  return {
    ...answer,
    ...(value !== undefined && { value: mapValue(question, value, map) }),
    ...(evidence && { evidence: evidence.map((each, index) => mapEvidence(each, index, map)) }),
  };
}

/** Kinds whose value, where it is one string, was not typed. */
const pickedKinds: ReadonlySet<string> = new Set(['choice', 'date']);

function mapValue(question: Question | undefined, value: AnswerValue, map: TypedMap): AnswerValue {
  if (typeof value === 'string') {
    return pickedKinds.has(question?.kind ?? '') ? value : map.text(value, ['value'], longestText);
  }
  if (typeof value === 'number') return mapNumber(value, ['value'], map);
  if (!Array.isArray(value)) {
    return mapMembers(
      value,
      { at: ['value'], isAsked: question !== undefined },
      map,
    ) as AnswerValue;
  }
  return value.map((row: string | Row, index) =>
    typeof row === 'string' ? row : mapRow(question, row, index, map),
  ) as AnswerValue;
}

/** Members of a value that hold a code. */
const codes: ReadonlySet<string> = new Set(['choice', 'grade']);

/** How long the members are that are shorter than a text, in characters. */
const limits: ReadonlyMap<string, number> = new Map([
  ['day', 100],
  ['month', 100],
  ['year', 100],
  ['typed', 1000],
]);

/** Where a value with members stands, and whether it is what the question asks for, by itself. */
interface Place {
  readonly at: Tokens;
  readonly isAsked: boolean;
}

/** The members that are left; undefined where none is. */
function mapMembers(value: object, { at, isAsked }: Place, map: TypedMap): object | undefined {
  const isLeft = isTypedDate(value) && !map.date({ value, isAsked }, at);
  const members = Object.entries(value)
    .filter(([name]) => !isLeft || name === 'words')
    .map(([name, member]) => {
      const isTyped = typeof member === 'string' && !codes.has(name);
      const limit = limits.get(name) ?? longestText;
      return [name, isTyped ? map.text(member, [...at, name], limit) : member] as const;
    });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** A number, or what stands in its place, as if it had been typed so. */
function mapNumber(value: number, at: Tokens, map: TypedMap): NumberValue {
  const digits = String(value);
  const typed = map.text(digits, at, limits.get('typed') ?? longestText);
  return typed === digits ? value : { typed };
}

function mapRow(question: Question | undefined, row: Row, index: number, map: TypedMap): Row {
  const kinds = new Map(
    question?.kind === 'table' ? question.columns.map(({ id, kind }) => [id, kind]) : [],
  );
  const cells = Object.entries(row.cells).flatMap(([column, cell]) => {
    const mapped = mapCell(kinds.get(column), cell, ['value', index, 'cells', column], map);
    return mapped === undefined ? [] : [[column, mapped] as const];
  });
  return { ...row, id: map.rowId(row.id, index), cells: Object.fromEntries(cells) };
}

function mapCell(
  kind: string | undefined,
  cell: CellValue,
  at: Tokens,
  map: TypedMap,
): CellValue | undefined {
  if (typeof cell === 'object') {
    return mapMembers(cell, { at, isAsked: false }, map) as CellValue | undefined;
  }
  if (typeof cell === 'number') return mapNumber(cell, at, map);
  if (kind === 'date') return mapDate(cell, at, map);
  return kind === 'choice' ? cell : map.text(cell, at, longestText);
}

/** A date in a row; undefined where it is left out. */
function mapDate(iso: string, at: Tokens, map: TypedMap): string | undefined {
  return map.date({ value: iso, isAsked: false }, at) ? iso : undefined;
}

function mapEvidence(evidence: Evidence, index: number, map: TypedMap): Evidence {
  const { what, when, ...rest } = evidence;
  const at = ['evidence', index];
  const id = map.rowId(evidence.id, index);
  const text = what === undefined ? undefined : map.text(what, [...at, 'what'], longestText);
  const dated = [...at, 'when'];
  const mapped =
    typeof when === 'object'
      ? mapMembers(when, { at: dated, isAsked: false }, map)
      : when && mapDate(when, dated, map);
  return {
    ...rest,
    id,
    ...(text !== undefined && { what: text }),
    ...(mapped !== undefined && { when: mapped }),
  };
}
