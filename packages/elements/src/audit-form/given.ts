import type { AuditSession, Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { FormState } from './form-state.js';

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
 * Whether what a host gave is open already: the same audit of the same tool, with nothing in it that
 * the session has not. A host that gives back what it stored must not cost what was typed meanwhile.
 */
export function isOpen({
  tool,
  audit,
  session,
}: {
  readonly tool: Tool | undefined;
  readonly audit: Audit | undefined;
  readonly session: AuditSession | undefined;
}): boolean {
  if (session === undefined || session.tool !== tool || audit == null) return false;
  try {
    const { id, revision, status } = audit;
    if (id !== session.audit.id || status !== session.audit.status) return false;
    return session.revision > 0 && revision <= session.revision && revision > 0;
  } catch {
    return false; // what cannot even be read is told when it is opened
  }
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
