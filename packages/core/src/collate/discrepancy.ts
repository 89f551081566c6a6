import type { IssueParameters, Severity } from '../issue/issue.js';

/** A code of what does not go together: a closed list. */
export type DiscrepancyCode =
  | `concern.${'own-good-grade' | 'other-good-grade' | 'not-shared'}`
  | `involvement.${'not-applicable' | 'invitation-unknown' | 'attendance-differs' | 'not-asked-for'}`
  | `fact.${'dates-differ' | 'subject-differs' | 'reference-differs' | 'status-differs' | 'answers-differ'}`
  | 'grade.steps-apart'
  | `return.${'repeated' | 'not-invited' | 'agency-unknown'}`;

/**
 * What does not go together in returns on one case, the gravest first: a warning is worth asking
 * about, information where agencies just say other things.
 */
export const discrepancySeverities: {
  readonly [CODE in DiscrepancyCode]: Exclude<Severity, 'error'>;
} = {
  // An immediate concern, and what else was said.
  'concern.own-good-grade': 'warning',
  'concern.other-good-grade': 'warning',
  'concern.not-shared': 'warning',
  // Who had to do with the case.
  'involvement.not-applicable': 'warning',
  'involvement.invitation-unknown': 'warning',
  'involvement.attendance-differs': 'warning',
  // What cannot both be true of one case.
  'fact.dates-differ': 'warning',
  'fact.subject-differs': 'warning',
  'fact.reference-differs': 'warning',
  // What was said differently.
  'fact.status-differs': 'info',
  'fact.answers-differ': 'info',
  'grade.steps-apart': 'info',
  // Returns that nobody asked for.
  'return.repeated': 'warning',
  'return.not-invited': 'warning',
  'return.agency-unknown': 'info',
  'involvement.not-asked-for': 'info',
};

/** The codes, the gravest first. */
export const discrepancyCodes: readonly DiscrepancyCode[] = /* @__PURE__ */ codesOf();

function codesOf(): readonly DiscrepancyCode[] {
  return Object.keys(discrepancySeverities) as DiscrepancyCode[];
}

/** A place in a return as it was made that a discrepancy rests on. */
export interface DiscrepancyPlace {
  /** The id of the return. */
  readonly audit: string;
  readonly agency?: string;
  /** The question of the tool that it stands beside, if it does. */
  readonly question?: string;
  /** The JSON Pointer from the root of the return. */
  readonly pointer: string;
}

/** Something in returns on one case that does not go together, or is worth asking about. */
export interface Discrepancy {
  readonly code: DiscrepancyCode;
  /** That of its code. */
  readonly severity: Exclude<Severity, 'error'>;
  /** The question that it is about, where it is about one. */
  readonly question?: string;
  /** What it rests on, that of the return it is about first. It claims no more than stands there. */
  readonly restsOn: readonly [DiscrepancyPlace, ...DiscrepancyPlace[]];
  /** What its message is made of: ids and codes of the tool. Never what was answered. */
  readonly params: IssueParameters;
}
