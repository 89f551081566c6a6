import type { Issue } from '@maat/core';
import type { Audit } from '@maat/schema';

/** An answer, or which sections are complete, has changed. */
export interface ChangeDetail {
  /** The id of the question that was answered otherwise, where it was one. */
  readonly question?: string;
  /** The id of the section that was called complete or not, where it was one. */
  readonly section?: string;
  /** The revision of the audit from now on. The audit itself is `form.session.audit`. */
  readonly revision: number;
}

/** The auditor submits, and there is no error in the audit. */
export interface SubmitDetail {
  readonly audit: Audit;
  /** What is worth a look all the same: warnings and information. */
  readonly issues: readonly Issue[];
}

/** The auditor has chosen between two versions; `session.audit` is the outcome. */
export interface ConflictDetail {
  /** The revision of the other version: the outcome is to be saved on top of it. */
  readonly over: number;
  readonly revision: number;
}

/** The events of `<maat-audit-form>`. */
export interface AuditFormEventMap {
  /** At each change, as it is typed. Cheap to listen to: it carries no audit. */
  'maat-input': CustomEvent<ChangeDetail>;
  /** When a change is finished: a control is left, a box is ticked, a row is added. */
  'maat-change': CustomEvent<ChangeDetail>;
  /** Before an audit without errors is submitted. Cancelable: then nothing is submitted. */
  'maat-submit': CustomEvent<SubmitDetail>;
  'maat-conflict-resolved': CustomEvent<ConflictDetail>;
}

/** Has an element tell its host something. It reaches the host from inside other shadow roots too. */
export function tell<NAME extends keyof AuditFormEventMap>(
  element: Element,
  name: NAME,
  detail: AuditFormEventMap[NAME]['detail'],
  cancelable = false,
): boolean {
  const event = new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true });
  return element.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap extends AuditFormEventMap {}
}
