import type { Answer, Answered, Evidence, Row } from '@maat/schema';
import type { AskedParts } from './asked-parts.js';
import type { PartColumns } from './tidy-row.js';
import { formatOfKind, writtenValue } from './written-value.js';

const noPart: Omit<PartColumns, 'part'> = {
  item: null,
  row_id: null,
  column_id: null,
  column_label: null,
  column_role: null,
  value: null,
  value_format: null,
  value_label: null,
  explanation: null,
  judgement: null,
  reason: null,
  evidence_count: null,
};

/**
 * What an answer says, a row for each of its parts: first the answer itself, then its choices, rows
 * and evidence. Words stay as they were typed.
 *
 * @param answer The answer, or undefined where the question is blank.
 * @param asked What the tool says of the question.
 */
export function answerRows(answer: Answer | undefined, asked: AskedParts): readonly PartColumns[] {
  const row: PartColumns = { ...noPart, part: 'answer' };
  if (answer === undefined) return [row];
  if (answer.state !== 'answered') return [{ ...row, reason: answer.reason ?? null }];
  const { value, parts } = valueRows(answer, asked);
  const evidence = answer.evidence ?? [];
  const counted = { evidence_count: evidence.length > 0 ? evidence.length : null };
  return [{ ...row, ...value, ...counted }, ...parts, ...evidence.flatMap(evidenceRows)];
}

interface ValueRows {
  readonly value: Partial<PartColumns>;
  readonly parts: readonly PartColumns[];
}

function valueRows({ value }: Answered, asked: AskedParts): ValueRows {
  if (value === undefined) return { value: {}, parts: [] };
  if (isListOf(value, isCode)) {
    return { value: { value_format: 'choices' }, parts: value.map(choiceRow(asked)) };
  }
  if (isListOf(value, isRow)) {
    const parts = value.flatMap((row, index) => tableRows(row, index + 1, asked));
    return { value: { value_format: 'table' }, parts };
  }
  return { value: decided(value, asked) ?? single(value, asked), parts: [] };
}

/** A decision or a grade: a code with its reasons, of which one may be missing. */
function decided(value: unknown, { labels }: AskedParts): Partial<PartColumns> | undefined {
  if (hasOnly(value, 'choice', 'explanation')) {
    const { choice = null, explanation = null } = value;
    return {
      value: choice,
      value_format: 'decision',
      value_label: labelIn(labels, choice),
      explanation,
    };
  }
  if (hasOnly(value, 'grade', 'rationale')) {
    const { grade = null, rationale = null } = value;
    const told = { value: grade, value_format: 'grade', judgement: grade } as const;
    return { ...told, value_label: labelIn(labels, grade), explanation: rationale };
  }
  return undefined;
}

function single(value: unknown, { kind, labels }: AskedParts): Partial<PartColumns> {
  const written = writtenValue(value, formatOfKind(kind));
  return { ...written, value_label: labelIn(labels, written.value) };
}

function choiceRow({ labels }: AskedParts): (code: string, index: number) => PartColumns {
  return (code, index) => ({
    ...noPart,
    part: 'choice',
    item: index + 1,
    value: code,
    value_format: 'code',
    value_label: labelIn(labels, code),
  });
}

function tableRows(row: Row, item: number, { columns }: AskedParts): readonly PartColumns[] {
  const about = { ...noPart, item, row_id: row.id };
  const cells = Object.entries(row.cells).map(([id, cell]): PartColumns => {
    const column = columns.get(id);
    const written = writtenValue(cell, formatOfKind(column?.kind ?? ''));
    return {
      ...about,
      ...written,
      part: 'cell',
      column_id: id,
      column_label: column?.label ?? null,
      column_role: column?.role ?? null,
      value_label: column ? labelIn(column.labels, written.value) : null,
    };
  });
  return [{ ...about, part: 'row' }, ...cells];
}

function evidenceRows({ id, ...piece }: Evidence, index: number): readonly PartColumns[] {
  const about = { ...noPart, item: index + 1, row_id: id };
  const cells = Object.entries(piece).map(([name, value]): PartColumns => {
    const written = writtenValue(value, formatOfEvidence(name));
    return { ...about, ...written, part: 'evidence-cell', column_id: name };
  });
  return [{ ...about, part: 'evidence' }, ...cells];
}

function formatOfEvidence(name: string): 'date' | 'code' | 'text' {
  if (name === 'when') return 'date';
  return name === 'contactType' ? 'code' : 'text';
}

function labelIn(labels: ReadonlyMap<string, string>, code: string | null): string | null {
  return code === null ? null : (labels.get(code) ?? null);
}

const isCode = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && 'cells' in value;

function isListOf<ITEM>(
  value: unknown,
  isItem: (item: unknown) => item is ITEM,
): value is readonly ITEM[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

/** Whether a value is an object with one or both of two members that are words, and no other. */
function hasOnly<FIRST extends string, SECOND extends string>(
  value: unknown,
  first: FIRST,
  second: SECOND,
): value is { readonly [NAME in FIRST | SECOND]?: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = Object.entries(value);
  return (
    members.length > 0 &&
    members.every(([name, words]) => (name === first || name === second) && isCode(words))
  );
}
