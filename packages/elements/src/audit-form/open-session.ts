import { AuditSession, createAudit, type Issue, openAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { newRowId } from '../question/row-id.js';

/** A session, or why there is none. */
export interface Opened {
  readonly session?: AuditSession;
  readonly faults?: readonly Issue[];
}

/**
 * Opens a session for an audit, or for a new one where there is none. What is no audit of the tool
 * is not opened: a form built on it could lose what it holds.
 *
 * @param months The names of the months in the form's language, where that is not English.
 */
export function openSession(
  tool: Tool | undefined,
  given: Audit | undefined,
  months: readonly string[] = [],
): Opened {
  if (tool === undefined) return {};
  const now = () => new Date();
  if (given === undefined) {
    const audit = createAudit(tool, { id: newRowId(), now: now() });
    return { session: new AuditSession(tool, audit, { now, months }) };
  }
  const opened = openAudit(tool, given);
  if (!opened.ok) return { faults: opened.issues };
  return { session: new AuditSession(tool, opened.value, { now, months }) };
}

/** A session of another copy of core, as of another version on the page, tells of its changes to that copy. */
export function warnOfOtherCopy(session: AuditSession | undefined): void {
  if (session === undefined || session instanceof AuditSession) return;
  // biome-ignore lint/suspicious/noConsole: who puts two copies on a page must hear of it
  console.warn(
    'The session comes from another copy of @maat/core: what changes in it is not shown by this form.',
  );
}
