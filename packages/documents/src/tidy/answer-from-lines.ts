import { type TableIssue, tableError } from '../table/table-issue.js';
import { groupedBy } from './grouped-by.js';
import type { TidyLine, TidyLines } from './tidy-lines.js';
import type { TidyPart, ValueFormat } from './tidy-row.js';
import { readValue } from './written-value.js';

/** What the lines of a question say of it in one audit. */
export interface AnswerReading {
  /** The answer; undefined where it is blank, or could not be read. */
  readonly answer?: object;
  readonly issues: readonly TableIssue[];
}

/** Thrown to give up an answer, and caught here. */
class Unreadable extends Error {
  readonly issue: TableIssue;

  constructor(issue: TableIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

/**
 * The answer that the lines of one question of one audit tell. One that cannot be read whole is left
 * out, as half an answer would pass for another.
 *
 * @param lines The lines, in any order.
 * @param tidy What finds their columns.
 */
export function answerFrom(lines: readonly TidyLine[], tidy: TidyLines): AnswerReading {
  try {
    const answer = read(lines, tidy);
    return { ...(answer && { answer }), issues: [] };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { issues: [thrown.issue] };
    throw thrown;
  }
}

type Parts = ReadonlyMap<string | null, readonly TidyLine[]>;

function read(lines: readonly TidyLine[], tidy: TidyLines): object | undefined {
  const parts: Parts = groupedBy(lines, (line) => line.text('part'));
  const [line, again] = partsOf(parts, 'answer');
  if (line === undefined) throw unreadable(tidy, lines[0], 'part');
  if (again) throw new Unreadable(tableError('table.row-repeated', again));
  const state = line.text('state');
  const reason = line.text('reason');
  switch (state) {
    case 'blank':
      return undefined;
    case 'not-applicable':
    case 'no-evidence':
      return { state, ...(reason !== null && { reason }) };
    case 'answered':
      return { state, ...valueFrom(line, parts, tidy), ...evidenceFrom(parts, tidy) };
    default:
      throw unreadable(tidy, line, 'state');
  }
}

function valueFrom(line: TidyLine, parts: Parts, tidy: TidyLines): { readonly value?: unknown } {
  const [code, explanation] = [line.text('value'), line.text('explanation')];
  switch (line.text('value_format')) {
    case null:
      return {};
    case 'choices':
      return { value: inOrder(parts, 'choice').map((choice) => readCell(choice, tidy)) };
    case 'table':
      return { value: rowsFrom(parts, tidy) };
    case 'decision':
      return { value: { ...(code && { choice: code }), ...(explanation && { explanation }) } };
    case 'grade':
      return {
        value: { ...(code && { grade: code }), ...(explanation && { rationale: explanation }) },
      };
    default:
      return { value: readCell(line, tidy) };
  }
}

function rowsFrom(parts: Parts, tidy: TidyLines): readonly object[] {
  const cells = cellsByItem(parts, 'cell', tidy);
  return inOrder(parts, 'row').map((row) => ({
    id: row.text('row_id') ?? '',
    cells: cells(row),
  }));
}

function evidenceFrom(parts: Parts, tidy: TidyLines): { readonly evidence?: readonly object[] } {
  const cells = cellsByItem(parts, 'evidence-cell', tidy);
  const pieces = inOrder(parts, 'evidence');
  if (pieces.length === 0) return {};
  return { evidence: pieces.map((piece) => ({ id: piece.text('row_id') ?? '', ...cells(piece) })) };
}

/** What gives the cells of a row, or of a piece of evidence: they share its place. */
function cellsByItem(parts: Parts, part: TidyPart, tidy: TidyLines): (of: TidyLine) => object {
  const byItem = groupedBy(partsOf(parts, part), (cell) => cell.text('item'));
  return (row) => {
    const cells = byItem.get(row.text('item')) ?? [];
    return Object.fromEntries(
      cells.map((cell) => [cell.text('column_id') ?? '', readCell(cell, tidy)]),
    );
  };
}

function readCell(line: TidyLine, tidy: TidyLines): unknown {
  const format = line.text('value_format') as ValueFormat | null;
  const value = readValue({ value: line.text('value'), value_format: format });
  if (value === undefined) throw unreadable(tidy, line, 'value');
  return value;
}

function partsOf(parts: Parts, part: TidyPart): readonly TidyLine[] {
  return parts.get(part) ?? [];
}

function inOrder(parts: Parts, part: TidyPart): readonly TidyLine[] {
  return [...partsOf(parts, part)].sort(
    (left, right) => Number(left.text('item')) - Number(right.text('item')),
  );
}

function unreadable(
  tidy: TidyLines,
  line: TidyLine | undefined,
  column: 'part' | 'state' | 'value',
): Unreadable {
  const place = line ?? { line: 0, text: () => null };
  return new Unreadable(tidy.issueAt('table.value-unreadable', place, column));
}
