import type { OverlayChange } from '@maat/schema';
import type { Issue, IssueCode, IssueParameters, Severity } from '../issue/issue.js';

/** The codes of what only `lintTool` says of a tool, in the order in which docs/lint.md has them. */
export const lintCodes = [
  // Ids.
  'lint.id-reused',
  'lint.id-number',
  'lint.number-repeated',
  'lint.number-order',
  // Conditions.
  'lint.condition-never-true',
  'lint.condition-always-true',
  'lint.condition-backwards',
  'lint.question-unreachable',
  'lint.section-empty',
  // What the engine looks for.
  'lint.role-not-asked',
  'lint.role-missing',
  'lint.review-period-dateless',
  'lint.review-period-missing',
  'lint.action-columns',
  'lint.subject-codes',
  'lint.sensitivity-missing',
  // Questions.
  'lint.option-single',
  'lint.option-labels',
  'lint.limit-small',
  'lint.core-optional',
  'lint.hidden-unjustified',
  // Grading.
  'lint.grade-unreachable',
  'lint.grade-unnamed',
  'lint.rules-contradict',
  'lint.rules-repeated',
  'lint.rule-unquoted',
  'lint.threshold-range',
  'lint.threshold-unused',
  'lint.flag-unused',
  'lint.contacts-missing',
  'lint.contact-unreachable',
  'lint.area-unjudged',
  'lint.descriptor-missing',
  // Words.
  'lint.labels-same',
  'lint.labels-numbered',
  'lint.text-placeholder',
  'lint.text-markup',
  'lint.text-forms-same',
  'lint.translation-missing',
  'lint.translation-stale',
  'lint.translation-draft',
  // Parts that nothing uses.
  'lint.code-list-unused',
  'lint.theme-pack-empty',
  'lint.theme-pack-unlinked',
  'lint.replacement-nowhere',
] as const;

/** A code of what only `lintTool` says. */
export type LintCode = (typeof lintCodes)[number];

/** Something worth a look in a tool, with what would mend it. */
export interface LintFinding {
  readonly code: LintCode | IssueCode;
  readonly severity: Severity;
  /** The JSON Pointer (RFC 6901) of the place, from the root of the tool. */
  readonly pointer: string;
  /** What the message is made of: words and ids of the tool. */
  readonly params: IssueParameters;
  /**
   * Changes that would mend it, ready for an overlay. None where only a person can tell: the message
   * says then what would be right.
   */
  readonly repairs: readonly OverlayChange[];
}

const noRepairs: readonly OverlayChange[] = [];

/** A finding of one severity. */
export type Find = (
  code: LintCode,
  pointer: string,
  params?: IssueParameters,
  repairs?: readonly OverlayChange[],
) => LintFinding;

const found =
  (severity: Severity): Find =>
  (code, pointer, params = {}, repairs = noRepairs) => ({
    code,
    severity,
    pointer,
    params,
    repairs,
  });

/** Something that makes the form do other than it says. */
export const wrong: Find = /* @__PURE__ */ found('error');
/** Something that is probably a mistake. */
export const doubtful: Find = /* @__PURE__ */ found('warning');
/** Something that may be meant. */
export const notable: Find = /* @__PURE__ */ found('info');

/** An issue of `checkTool` among the findings. */
export function asFinding(issue: Issue): LintFinding {
  return { ...issue, repairs: noRepairs };
}
