/** What a row of the tidy table tells of an answer. */
export type TidyPart = 'answer' | 'choice' | 'row' | 'cell' | 'evidence' | 'evidence-cell';

/** How the text in the column `value` reads. */
export type ValueFormat =
  | 'text'
  | 'code'
  | 'date'
  | 'number'
  | 'boolean'
  | 'json'
  | 'decision'
  | 'grade'
  | 'choices'
  | 'table';

/** What all rows of an audit share. */
export interface AuditColumns {
  readonly partnership: string | null;
  readonly round: string | null;
  readonly case_reference: string | null;
  readonly case_reference_from: 'audit' | 'answer' | null;
  readonly agency: string | null;
  readonly audit_date: string | null;
  readonly audit_id: string;
  readonly audit_status: string;
  readonly audit_revision: number;
  readonly made_at: string;
  readonly changed_at: string;
  readonly submitted_at: string | null;
  readonly tool_id: string;
  readonly tool_version: string;
  readonly tool_digest: string | null;
}

/** What all rows of a question share. */
export interface QuestionColumns {
  readonly section_id: string | null;
  readonly section_title: string | null;
  readonly question_id: string;
  readonly question_number: string | null;
  readonly question_label: string | null;
  readonly question_kind: string | null;
  readonly question_role: string | null;
  readonly sensitivity: string | null;
}

/** What one row tells of an answer. */
export interface PartColumns {
  readonly part: TidyPart;
  readonly item: number | null;
  readonly row_id: string | null;
  readonly column_id: string | null;
  readonly column_label: string | null;
  readonly column_role: string | null;
  readonly value: string | null;
  readonly value_format: ValueFormat | null;
  readonly value_label: string | null;
  readonly explanation: string | null;
  readonly judgement: string | null;
  readonly reason: string | null;
  readonly evidence_count: number | null;
}

/** A row of the tidy table: `tidyColumns` tells what each column holds. */
export interface TidyRow extends AuditColumns, QuestionColumns, PartColumns {
  readonly asked: boolean;
  readonly state: 'answered' | 'not-applicable' | 'no-evidence' | 'blank';
  readonly not_applicable: boolean;
}
