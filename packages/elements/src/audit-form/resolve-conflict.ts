import { differingQuestions, openAudit, type Validation } from '@maat/core';
import type { Audit } from '@maat/schema';
import { type Choice, takeOver } from '../question/two-versions.js';
import { labelsIn } from '../view-labels.js';
import type { FormState } from './form-state.js';

/** Before the auditor has chosen. */
const none: ReadonlyMap<string, Choice> = new Map();

/**
 * Takes over what the auditor chose between two versions.
 *
 * @param chosen The choice for each question that differs.
 * @returns The revision of the other version, or undefined as long as a choice is missing.
 */
export function resolveConflict(
  state: FormState,
  chosen: ReadonlyMap<string, Choice>,
): number | undefined {
  const { session, conflict } = state;
  const theirs = conflict.peek();
  if (theirs === undefined) return undefined;
  const differing = differingQuestions(session.tool, session.audit, theirs);
  const unchosen = differing.filter((id) => !chosen.has(id));
  if (unchosen.length > 0) {
    state.unchosen.value = new Set(unchosen);
    if (chosen !== none) state.announce(labelsIn(state).conflictChoose);
    return undefined;
  }
  for (const id of session.model.questions.keys()) takeOver(session, theirs, id, chosen.get(id));
  session.liftAbove(theirs.revision, theirs);
  conflict.value = undefined;
  return theirs.revision;
}

/**
 * Shows another version of the audit beside this one. One that is no audit of the tool is not
 * compared: that is said, by its faults.
 *
 * @returns The revision of the other version where there is nothing to choose between the two.
 */
export function openConflict(state: FormState, given: Audit | undefined): number | undefined {
  const opened = given && openOther(state, given);
  state.unreadable.value = opened?.ok === false ? opened.issues : [];
  state.conflict.value = opened?.ok ? opened.value : undefined;
  if (!opened?.ok) return undefined;
  const over = resolveConflict(state, none);
  if (over === undefined) state.announce(labelsIn(state).conflictBanner);
  state.unchosen.value = new Set();
  return over;
}

/** The other version, if it is one of the same audit: the text of one case is never put into another. */
function openOther({ session }: FormState, given: Audit): Validation<Audit> {
  const opened = openAudit(session.tool, given);
  if (!opened.ok || given.id === session.audit.id) return opened;
  const params = { allowed: [session.audit.id] };
  const issue = {
    code: 'structure.not-allowed',
    severity: 'error',
    pointer: '/id',
    params,
  } as const;
  return { ok: false, issues: [issue] };
}
