// Long because every code stands in one list.
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
  'structure.too-deep',
  'structure.too-large',
  'structure.bad-character',
  'structure.type',
  'structure.missing',
  'structure.unknown-member',
  'structure.member-name',
  'structure.not-allowed',
  'structure.pattern',
  'structure.too-long',
  'structure.too-short',
  'structure.too-many',
  'structure.too-few',
  'structure.out-of-range',
  'structure.duplicate',
  'structure.more-issues',
  // Whether a tool holds together.
  'tool.duplicate-id',
  'tool.unknown-reference',
  'tool.unknown-kind',
  'tool.role-kind',
  'tool.scale-missing',
  'tool.empty-range',
  'tool.condition-circle',
  'tool.theme-pack-unlinked',
  'tool.replaced-still-there',
  'tool.expression-type',
  'tool.rule-never-fires',
  'tool.rule-unknown',
  'tool.translation-repeated',
  'tool.translation-unplaced',
  // The fit of an overlay to the tool that it changes.
  'overlay.other-base',
  'overlay.unknown-target',
  'overlay.taken-id',
  'overlay.member-refused',
  'overlay.same-version',
  'overlay.theme-not-asked',
  'overlay.core-dropped',
  'overlay.core-weakened',
  'overlay.justification-missing',
  'overlay.overwritten',
  'overlay.base-changed',
  'overlay.unnecessary',
  // Whether the colours of a style theme can be read on one another.
  'style.not-a-colour',
  'style.contrast',
  // The fit of an audit to its tool.
  'tool.other-tool',
  'tool.other-version',
  'tool.other-digest',
  'section.unknown',
  'answer.unknown-question',
  'answer.wrong-kind',
  'answer.unknown-option',
  'answer.duplicate-option',
  'answer.unknown-column',
  'answer.unknown-grade',
  'answer.not-applicable-refused',
  'answer.no-evidence-refused',
  'answer.evidence-refused',
  'answer.duplicate-row',
  // What was done to an audit on its way to another tool.
  'migrate.kept',
  'migrate.renamed',
  'migrate.converted',
  'migrate.partly',
  'migrate.split',
  'migrate.merged',
  'migrate.retired',
  'migrate.restored',
  'migrate.added',
  'migrate.section-retired',
  'migrate.section-restored',
  // What the tool asks of the answers.
  'answer.required',
  'answer.too-long',
  'answer.bad-character',
  'answer.not-asked',
  'answer.set-aside',
  'decision.choice-missing',
  'decision.explanation-missing',
  'grade.grade-missing',
  'grade.rationale-missing',
  'grade.against-rule',
  'grade.reason-missing',
  'grade.departs-from-should',
  'grade.departs-from-may',
  'grade.rule-warning',
  'date.incomplete',
  'date.not-a-date',
  'date.not-real',
  'date.too-exact',
  'date.as-typed',
  'date.future',
  'date.outside-review-period',
  'number.not-a-number',
  'number.as-typed',
  'number.too-small',
  'number.too-large',
  'number.not-whole',
  'row.empty',
  'row.cell-missing',
  'evidence.empty',
  'evidence.undated',
  // What should not leave without need.
  'personal.name',
  'personal.nhs-number',
  'personal.postcode',
  'personal.phone-number',
  'personal.email-address',
  'personal.birth-date',
  // Whether a sealed audit is as it was.
  'seal.missing',
  'seal.malformed',
  'seal.broken',
  'seal.copy-differs',
  'seal.not-signed',
  'seal.other-key',
  'seal.signature-wrong',
  'seal.unsupported',
  // Whether a round or a review holds together, and what a review lacks.
  'reference.unknown',
  'reference.repeated',
  'review.agency-missing',
  'review.no-returns',
  'review.grade-missing',
  'review.finding-unanswered',
  'review.action-undated',
  'review.impact-missing',
] as const;

/** A code that an issue may carry. */
export type IssueCode = (typeof issueCodes)[number];

/** A code of what an auditor can bring about. The others tell of data or a tool that is broken. */
export type AuditorCode = Extract<
  IssueCode,
  | 'structure.bad-character'
  | 'structure.too-long'
  | 'tool.other-tool'
  | 'tool.other-version'
  | `answer.${'required' | 'too-long' | 'bad-character' | 'not-asked' | 'set-aside'}`
  | `${'decision' | 'grade' | 'date' | 'number' | 'row' | 'evidence'}.${string}`
>;

/** No issue: the list that all share who found none. */
export const noIssues: readonly Issue[] = [];

/** Two lists of issues as one. Nearly always one of them is empty, and the other is what is returned. */
export function joined(first: readonly Issue[], second: readonly Issue[]): readonly Issue[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

const noParameters: IssueParameters = {};

/** An error. */
export function error(
  code: IssueCode,
  pointer: string,
  params: IssueParameters = noParameters,
): Issue {
  return { code, severity: 'error', pointer, params };
}

/** A warning. */
export function warning(
  code: IssueCode,
  pointer: string,
  params: IssueParameters = noParameters,
): Issue {
  return { code, severity: 'warning', pointer, params };
}

/** Information. */
export function info(
  code: IssueCode,
  pointer: string,
  params: IssueParameters = noParameters,
): Issue {
  return { code, severity: 'info', pointer, params };
}
