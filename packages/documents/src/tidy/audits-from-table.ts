import { auditSchemaId } from '@maat/schema';
import type { Table } from '../table/table.js';
import { type TableIssue, tableError } from '../table/table-issue.js';
import { answerFrom } from './answer-from-lines.js';
import { groupedBy } from './grouped-by.js';
import { type TidyLine, type TidyLines, tidyLinesOf } from './tidy-lines.js';
import type { AuditColumns } from './tidy-row.js';

/** What a file of ours was read as. */
export interface TidyReading {
  /** Objects in the shape of audits. Whether they are audits of a tool `validateAudit` tells. */
  readonly audits: readonly object[];
  /** What could not be read, by line and column. */
  readonly issues: readonly TableIssue[];
}

/** What all lines of an audit must say alike, as the audit is made of it. */
const envelope = [
  'audit_status',
  'audit_revision',
  'made_at',
  'changed_at',
  'submitted_at',
  'tool_id',
  'tool_version',
  'tool_digest',
  'case_reference',
  'case_reference_from',
] as const satisfies readonly (keyof AuditColumns)[];

/**
 * The audits that a tidy table tells, in the order in which they first occur. Its lines and columns
 * may have been put in another order.
 *
 * @param table The table, as it was read from CSV or Excel.
 */
export function auditsFromTable(table: Table): TidyReading {
  const tidy = tidyLinesOf(table);
  const audits: object[] = [];
  const issues = [...tidy.issues];
  for (const [id, lines] of groupedBy(tidy.lines, (line) => line.text('audit_id'))) {
    if (id === null) {
      issues.push(...lines.map(({ line }) => tableError('table.row-without-audit', { line })));
    } else {
      const read = auditFrom(id, lines, tidy);
      audits.push(read.audit);
      issues.push(...read.issues);
    }
  }
  return { audits, issues };
}

function auditFrom(
  id: string,
  lines: readonly TidyLine[],
  tidy: TidyLines,
): { readonly audit: object; readonly issues: readonly TableIssue[] } {
  const questions = groupedBy(lines, (line) => line.text('question_id') ?? '');
  const read = [...questions].map(([question, group]) => ({
    question,
    ...answerFrom(group, tidy),
  }));
  const answers = read.flatMap(({ question, answer }) => (answer ? [[question, answer]] : []));
  const disagreeing = envelope.flatMap((column) => {
    const other = lines.find((line) => line.text(column) !== lines[0]?.text(column));
    return other ? [tidy.issueAt('table.rows-disagree', other, column)] : [];
  });
  return {
    audit: { ...envelopeOf(id, lines[0]), answers: Object.fromEntries(answers) },
    issues: [...disagreeing, ...read.flatMap(({ issues }) => issues)],
  };
}

function envelopeOf(id: string, line: TidyLine | undefined): object {
  const text = (column: keyof AuditColumns) => line?.text(column) ?? undefined;
  const revision = text('audit_revision');
  const ofAudit = text('case_reference_from') === 'audit';
  return present({
    schema: auditSchemaId,
    id,
    tool: present({
      id: text('tool_id'),
      version: text('tool_version'),
      digest: text('tool_digest'),
    }),
    caseReference: ofAudit ? text('case_reference') : undefined,
    status: text('audit_status'),
    revision: revision === undefined ? undefined : Number(revision),
    madeAt: text('made_at'),
    changedAt: text('changed_at'),
    submittedAt: text('submitted_at'),
  });
}

/** The members that there are. */
function present(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
