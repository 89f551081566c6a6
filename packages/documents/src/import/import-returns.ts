import { answerFaults, createAudit, modelOf, type ToolModel } from '@maat/core';
import type { Audit, Question, Tool } from '@maat/schema';
import type { Cell, Table, TableLine } from '../table/table.js';
import { type TableIssue, type TableIssueCode, tableError } from '../table/table-issue.js';
import { groupedBy } from '../tidy/grouped-by.js';
import { cellMeaning, wordsIn } from './cell-value.js';
import { draftAnswer, type Said, stateIn } from './drafts.js';
import type { ImportMapping, MappedColumn } from './mapping.js';
import { type PlacedColumn, placedColumns } from './placed-columns.js';

/** What an import needs beside the file. */
export interface ImportOptions {
  readonly now: Date;
  /** The id of the audit that a line becomes, where the mapping names no column for it. */
  readonly newId: (line: number) => string;
}

/** A cell that is in no audit. */
export interface UnmappedCell {
  readonly line: number;
  /** The place of the column, from 1. */
  readonly column: number;
  /** The heading of the column; null where there is none. */
  readonly heading: string | null;
  readonly value: Exclude<Cell, null>;
}

/** What became of a file. Every cell that holds something is in an audit, or among the unmapped. */
export interface Import {
  /** The audits, in progress, with the lines that they were. `check` tells what is missing. */
  readonly audits: readonly { readonly line: number; readonly audit: Audit }[];
  readonly issues: readonly TableIssue[];
  readonly unmapped: readonly UnmappedCell[];
}

/**
 * Makes audits of a table from elsewhere, of each line one. Nothing is dropped: what does not fit is
 * kept among the unmapped, and an issue tells where it stood and why.
 *
 * @param table The table, as `readCsv` or `readWorkbook` gives it.
 * @param mapping What its columns mean, as `readMapping` took it for this tool.
 * @param tool The tool. It must be one (`validateTool`).
 */
export function importReturns(
  table: Table,
  mapping: ImportMapping,
  tool: Tool,
  options: ImportOptions,
): Import {
  const columns = placedColumns(table, mapping);
  const lines = table.lines.map((line) =>
    importLine({ line, columns: columns.columns, mapping, model: modelOf(tool), options }),
  );
  const ids = lines.map(({ audit }) => audit.id);
  const repeated = table.lines.filter((_, index) => ids.indexOf(ids[index] ?? '') !== index);
  return {
    audits: lines.map(({ audit }, index) => ({ line: table.lines[index]?.line ?? 0, audit })),
    issues: [
      ...table.issues,
      ...columns.issues,
      ...lines.flatMap(({ issues }) => issues),
      ...repeated.map(({ line }) => tableError('table.row-repeated', { line })),
    ],
    unmapped: lines.flatMap((each) => each.unmapped),
  };
}

interface LineGiven {
  readonly line: TableLine;
  readonly columns: readonly PlacedColumn[];
  readonly mapping: ImportMapping;
  readonly model: ToolModel;
  readonly options: ImportOptions;
}

interface LineImport {
  readonly audit: Audit;
  readonly issues: readonly TableIssue[];
  readonly unmapped: readonly UnmappedCell[];
}

function importLine(given: LineGiven): LineImport {
  const full = given.line.cells.flatMap((cell, index) => (cell === null ? [] : [{ cell, index }]));
  const said = full.flatMap(({ cell, index }) => {
    const mapped = given.columns[index]?.mapped;
    return mapped ? [saidBy(given, cell, { index, mapped })] : [];
  });
  const unknown = full.map(({ index }) => index).filter((index) => !given.columns[index]?.mapped);
  const nameless = unknown.filter((index) => (given.columns[index]?.heading ?? null) === null);
  const made = madeAudit(given, said);
  const answers = answersOf(given, said);
  const refused = [...made.refused, ...answers.refused].map(({ index }) => index);
  return {
    audit: { ...made.audit, answers: answers.answers },
    issues: [
      ...nameless.map((index) => issueAt('table.cell-without-column', given, index)),
      ...refused.map((index) => issueAt('table.value-unreadable', given, index)),
    ],
    unmapped: [...unknown, ...refused].map((index) => unmapped(given, index)),
  };
}

/** The answers that the cells of a line make, and the cells that are in none. */
function answersOf(
  given: LineGiven,
  said: readonly Said[],
): { readonly answers: Audit['answers']; readonly refused: readonly Said[] } {
  const drafted = [...groupedBy(said, ({ mapped }) => mapped.question)].flatMap(([id, cells]) => {
    const question = given.model.questions.get(id ?? '')?.question;
    return question ? [{ id: question.id, ...answerOf(given, question, cells) }] : [];
  });
  const answers = drafted.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]]));
  return {
    answers: Object.fromEntries(answers),
    refused: drafted.flatMap(({ refused }) => refused),
  };
}

/** The answer that some cells make, and the cells that are not in it. */
function answerOf(
  { mapping, model }: LineGiven,
  question: Question,
  cells: readonly Said[],
): { readonly answer?: unknown; readonly refused: readonly Said[] } {
  const { answer, left } = draftAnswer(question, cells, mapping);
  if (answer === undefined) return { refused: cells };
  // One that its question does not take would make the whole audit unreadable.
  const faults = answerFaults(model, question, answer);
  return faults.length > 0 ? { refused: cells } : { answer, refused: left };
}

/** The audit without its answers, and what could not be its id or its case reference. */
function madeAudit(
  { line, model, options }: LineGiven,
  said: readonly Said[],
): { readonly audit: Audit; readonly refused: readonly Said[] } {
  const to = (member: MappedColumn['to']) => said.filter(({ mapped }) => mapped.to === member);
  const fits = ({ words, mapped }: Said) =>
    mapped.to === 'id' ? /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(words) : words.length <= 200;
  const [id, ...otherIds] = to('id').filter(fits);
  const [reference, ...others] = to('caseReference').filter(fits);
  const unfit = [...to('id'), ...to('caseReference')].filter((each) => !fits(each));
  const audit = createAudit(model.tool, {
    id: id?.words ?? options.newId(line.line),
    now: options.now,
    ...(reference && { caseReference: reference.words }),
  });
  return { audit, refused: [...unfit, ...otherIds, ...others] };
}

function saidBy(
  { model, mapping }: LineGiven,
  cell: Exclude<Cell, null>,
  { index, mapped }: { readonly index: number; readonly mapped: MappedColumn },
): Said {
  const words = wordsIn(cell);
  const question = model.questions.get(mapped.question ?? '')?.question;
  const asked =
    question?.kind === 'table' ? question.columns.find(({ id }) => id === mapped.cell) : question;
  const isValue = asked !== undefined && (mapped.part ?? 'value') === 'value';
  const order = mapped.dates ?? mapping.dates;
  const meaning =
    isValue && stateIn(words, mapping) === undefined
      ? cellMeaning(model.tool, asked, cell, { ...mapped, order })
      : undefined;
  return { index, mapped, words, meaning };
}

function unmapped({ line, columns }: LineGiven, index: number): UnmappedCell {
  const value = line.cells[index] ?? '';
  return { line: line.line, column: index + 1, heading: columns[index]?.heading ?? null, value };
}

function issueAt(code: TableIssueCode, { line }: LineGiven, index: number): TableIssue {
  return tableError(code, { line: line.line, column: index + 1 });
}
