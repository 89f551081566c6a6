import type { IssueCode } from '../issue/issue.js';

/** How a question or a rule of the core is weakened. */
export type Weakness =
  | 'unmarked'
  | 'optional'
  | 'kind'
  | 'not-applicable'
  | 'no-evidence'
  | 'evidence'
  | 'answers'
  | 'explanation'
  | 'condition'
  | 'says-other'
  | 'strength'
  | 'hangs-on';

/** One way in which a tool falls short of the core of its base. */
export interface CoreFault {
  readonly code: Extract<
    IssueCode,
    'overlay.core-dropped' | 'overlay.core-weakened' | 'overlay.justification-missing'
  >;
  readonly of: 'question' | 'rule';
  readonly id: string;
  readonly why?: Weakness;
  /** What it hangs on and is another now: a question, a flag, a section, a role. */
  readonly on?: string;
}

/** A fault of something that is there, and less than it was. */
export function weakened(of: CoreFault['of'], id: string, why: Weakness, on?: string): CoreFault {
  return { code: 'overlay.core-weakened', of, id, why, ...(on !== undefined && { on }) };
}
