import type { TidyRow } from './tidy-row.js';

/** What a column of the tidy table holds. All may be empty. */
export interface TidyColumn {
  readonly name: keyof TidyRow;
  /** The heading for people. */
  readonly title: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
}

const text = (name: keyof TidyRow, title: string, description: string): TidyColumn => ({
  ...{ name, title, description },
  type: 'string',
});

/**
 * The columns of the tidy table, in their order. Names are lower case with underscores and no word
 * that SQL reserves, so that no engine asks for quotes.
 */
export const tidyColumns: readonly TidyColumn[] = [
  text('partnership', 'Partnership', 'The partnership, as the exporter names it.'),
  text('round', 'Round', 'The round of audits, as the exporter names it.'),
  text('case_reference', 'Case reference', 'The reference that the agencies know the case by.'),
  text(
    'case_reference_from',
    'Reference from',
    'Where the case reference stands: audit, if the audit itself has one; answer, if only the question with the role caseReference says it.',
  ),
  text('agency', 'Agency', 'What the question with the role agency says: a code, or words.'),
  text(
    'audit_date',
    'Date of audit',
    'What the question with the role dateOfAudit says, in ISO 8601.',
  ),
  text('audit_id', 'Audit', 'The id of the audit.'),
  text('audit_status', 'Status', 'in-progress or submitted.'),
  {
    name: 'audit_revision',
    title: 'Revision',
    type: 'integer',
    description: 'How many changes were made to the audit.',
  },
  text('made_at', 'Started', 'When the audit was started, in UTC (ISO 8601).'),
  text('changed_at', 'Changed', 'When it was last changed, in UTC (ISO 8601).'),
  text('submitted_at', 'Submitted', 'When it was submitted, in UTC (ISO 8601).'),
  text('tool_id', 'Tool', 'The id of the tool that the audit was made with.'),
  text('tool_version', 'Tool version', 'The version of the tool.'),
  text('tool_digest', 'Tool digest', 'The SHA-256 of the tool, where the audit names it.'),
  text('section_id', 'Section', 'The id of the section; empty where the tool lacks the question.'),
  text('section_title', 'Section title', 'The title of the section, as printed.'),
  text('question_id', 'Question', 'The id of the question.'),
  text('question_number', 'Number', 'The number printed beside the question.'),
  text('question_label', 'Asked', 'What is asked, as printed.'),
  text('question_kind', 'Kind', 'The kind of the question: text, narrative, date, choice, table …'),
  text(
    'question_role',
    'Role',
    "What the question is to the tool: agency, dateOfAudit, actions, overallGrade …, or judgement where it holds a section's judgement.",
  ),
  text(
    'sensitivity',
    'Sensitivity',
    'What the answer says about people: none, personal or special-category.',
  ),
  {
    name: 'asked',
    title: 'Is asked',
    type: 'boolean',
    description: 'Whether the question is asked of this audit: its conditions are true.',
  },
  text(
    'part',
    'Part',
    'What of the answer the row tells. answer: one row for each question of each audit, whatever its state. choice: one of several codes. row, cell: a row of a table, and each of its cells. evidence, evidence-cell: a piece of evidence, and each of its parts.',
  ),
  {
    name: 'item',
    title: 'Item',
    type: 'integer',
    description: 'The place of the choice, the row or the piece of evidence, from 1.',
  },
  text('row_id', 'Row', 'The id of the row of the table, or of the piece of evidence.'),
  text(
    'column_id',
    'Column',
    'The column of the table; of evidence: what, when, contactType, invited or attended.',
  ),
  text('column_label', 'Column title', 'What is asked in the column.'),
  text('column_role', 'Column role', 'What the column is to the tool: owner or due.'),
  text(
    'state',
    'State',
    'answered, not-applicable, no-evidence (the auditor looked, the file does not show it) or blank.',
  ),
  {
    name: 'not_applicable',
    title: 'N/A',
    type: 'boolean',
    description: 'Whether the question was answered N/A: the state is not-applicable.',
  },
  text('value', 'Value', 'What was answered: words as typed, a code, a number, a date.'),
  text(
    'value_format',
    'Format',
    'How to read the value: text, code, date (ISO 8601: a day, a month or a year), number, boolean, json (what was typed where a date or a number is asked for and it is none), or decision, grade (a code, its reasons in the column explanation), choices, table (the rows with another part tell it).',
  ),
  text('value_label', 'Value label', 'The label of the code or grade.'),
  text('explanation', 'Explanation', 'The explanation of a decision, or the rationale of a grade.'),
  text('judgement', 'Judgement', 'The grade that the answer gives, where the question is a grade.'),
  text('reason', 'Reason', 'Why it does not apply or no evidence was found, where that is said.'),
  {
    name: 'evidence_count',
    title: 'Evidence',
    type: 'integer',
    description: 'How many pieces of dated evidence the answer has.',
  },
];
