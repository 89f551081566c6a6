import type { Issue } from '../issue/issue.js';

/** What comes of validating unknown input: the value, now known to be what it should, or why not. */
export type Validation<VALUE> =
  | { readonly ok: true; readonly value: VALUE }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** The validation of a value in which these issues were found. */
export function validationOf<VALUE>(value: VALUE, issues: readonly Issue[]): Validation<VALUE> {
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, value } : { ok: false, issues: [first, ...others] };
}
