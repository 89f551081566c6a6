import type { AuditSession, Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { FormState } from './form-state.js';
import type { OpenedAudit } from './kept-audit.js';

/** Does each in turn, whatever becomes of the others. What the last to fail threw is thrown in the end. */
export function eachInTurn(...acts: readonly (() => unknown)[]): void {
  const [first, ...others] = acts;
  if (first === undefined) return;
  try {
    first();
  } finally {
    eachInTurn(...others);
  }
}

/** Shows the issues that a host gave. Returns whether there are any. */
export function takeIssues(state: FormState, given: unknown): boolean {
  const issues = wellFormed(given);
  state.others.value = issues;
  if (issues.length > 0) {
    state.summary.value = issues.filter(({ severity }) => severity === 'error');
  }
  return issues.length > 0;
}

/** The issues among what a host gave; a host's mistake must not keep the form from recording. */
function wellFormed(given: unknown): readonly Issue[] {
  return Array.isArray(given) ? given.filter(isIssue) : [];
}

function isIssue(given: unknown): given is Issue {
  if (typeof given !== 'object' || given === null) return false;
  const { code, severity, pointer } = given as Partial<Record<keyof Issue, unknown>>;
  return [code, severity, pointer].every((member) => typeof member === 'string');
}

/**
 * Whether a host gave what is not open already. It is with the same tool, and the same audit with nothing in it
 * that the session has not. A host that gives back what it stored, or the same data anew, must not cost what was typed
 * meanwhile.
 *
 * @param given The properties that were given.
 * @param opened What was opened before.
 */
export function isNews(
  host: GivenToForm,
  given: ReadonlySet<PropertyKey>,
  opened: OpenedAudit | undefined,
): boolean {
  const isAuditGiven = given.has('audit');
  return (isAuditGiven || given.has('tool')) && !isOpen(host, isAuditGiven, opened);
}

function isOpen(
  { tool, audit, session }: GivenToForm,
  isAuditGiven: boolean,
  opened: OpenedAudit | undefined,
): boolean {
  try {
    if (session === undefined || !isSame(session.tool, tool)) return false;
    if (!isAuditGiven) return true;
    if (audit == null) return false;
    if (opened?.session === session && isSame(opened.audit, audit)) return true;
    const { id, revision, status } = audit;
    if (id !== session.audit.id || status !== session.audit.status) return false;
    return session.revision > 0 && revision <= session.revision && revision > 0;
  } catch {
    return false; // what cannot even be read is told when it is opened
  }
}

/** What a host gives to the form. */
interface GivenToForm {
  readonly tool: Tool | undefined;
  readonly audit: Audit | undefined;
  readonly session: AuditSession | undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether an audit may be submitted. Before it is judged nobody knows. */
export function isWithoutErrors({ isJudged, issues }: AuditSession): boolean {
  return isJudged && issues.every(({ severity }) => severity !== 'error');
}

/** Whether the audit is shown to be read: the host says so, or it was submitted. */
export function isRead(
  { readOnly }: { readonly readOnly: boolean },
  { session }: FormState,
): boolean {
  return readOnly || session.status === 'submitted';
}
