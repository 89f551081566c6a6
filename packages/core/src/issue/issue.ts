/**
 * How much an issue matters: an error keeps the audit from being submitted, a warning is worth a
 * look, information says what will happen.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What an issue's message is made of. Never anything that was answered: issues end up in logs. */
export type IssueParameters = Readonly<Record<string, string | number | readonly string[]>>;

/** Something wrong or worth a look in data. */
export interface Issue {
  /** A code of the closed list. It stays the same when the words of its message change. */
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The JSON Pointer (RFC 6901) of the place, from the root of the document that was checked. */
  readonly pointer: string;
  readonly params: IssueParameters;
}

/** The codes that an issue may carry: a closed list, in the order in which docs/issues.md has it. */
export const issueCodes = [
  // The shape of the data, whatever the tool.
  'structure.not-json',
  'structure.type',
  'structure.missing',
  'structure.unknown-member',
  'structure.not-allowed',
  'structure.pattern',
  'structure.too-long',
  'structure.too-short',
  'structure.too-many',
  'structure.too-few',
  'structure.out-of-range',
  'structure.duplicate',
  'structure.too-deep',
  'structure.too-large',
  // The fit of an audit to its tool.
  'tool.other-tool',
  'tool.other-version',
  'tool.duplicate-id',
  'tool.unknown-reference',
  'tool.unknown-kind',
  'section.unknown',
  'answer.unknown-question',
  'answer.wrong-kind',
  'answer.unknown-option',
  'answer.unknown-column',
  'answer.unknown-grade',
  'answer.not-applicable-refused',
  'answer.no-evidence-refused',
  'answer.evidence-refused',
  'answer.duplicate-row',
  'answer.too-long',
  // What the tool asks of the answers.
  'answer.required',
  'answer.set-aside',
  'answer.not-asked',
  'decision.choice-missing',
  'decision.explanation-missing',
  'grade.grade-missing',
  'grade.rationale-missing',
  'date.day-missing',
  'date.month-missing',
  'date.year-missing',
  'date.not-a-date',
  'date.not-real',
  'date.too-exact',
  'date.future',
  'date.outside-review-period',
  'number.not-a-number',
  'number.too-small',
  'number.too-large',
  'number.not-whole',
  'row.empty',
  'row.cell-missing',
  'evidence.empty',
  'evidence.undated',
] as const;

/** A code that an issue may carry. */
export type IssueCode = (typeof issueCodes)[number];
