import { type AuditSession, createAudit, type Issue, Session } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { computed } from '@preact/signals-core';
import { judging } from '../part/judging.js';
import { newRowId } from '../question/row-id.js';

const judge = /* @__PURE__ */ computed(() => judging.code?.wholeJudge);

/** A session, or why there is none. */
export interface Opened {
  readonly session?: Session;
  readonly faults?: readonly Issue[];
}

/**
 * Opens a session for an audit, or for a new one where there is none. What is no audit of the tool
 * is not opened: a form built on it could lose what it holds.
 *
 * @param months The names of the months in the form's language, where that is not English.
 * @param open The session that is open, which no slip of the host's is to cost.
 */
export function openSession(
  tool: Tool | undefined,
  given: Audit | undefined,
  months: readonly string[] = [],
  open?: AuditSession,
): Opened {
  if (tool === undefined) return {};
  const now = () => new Date();
  const ports = { now, months, judge };
  if (given === undefined) {
    const audit = createAudit(tool, { id: newRowId(), now: now() });
    return { session: new Session(tool, audit, ports) };
  }
  const opened = judging.code?.openAudit(tool, given);
  if (opened === undefined) return {};
  if (opened.ok) return { session: new Session(tool, opened.value, ports) };
  if (open && !isOther(given, open)) throw new TypeError(`No audit: ${opened.issues[0]?.code}`);
  return { faults: opened.issues };
}

/** Whether an audit says that it is another one than is open. What does not is a slip, such as a server's error. */
function isOther(given: Partial<Audit>, open: AuditSession): boolean {
  try {
    return typeof given.id === 'string' && given.id !== open.audit.id;
  } catch {
    return false;
  }
}

/** A session of another copy of core, as of another version on the page, tells of its changes to that copy. */
export function warnOfOtherCopy(session: Session | undefined): void {
  if (session === undefined || session instanceof Session) return;
  // biome-ignore lint/suspicious/noConsole: who puts two copies on a page must hear of it
  console.warn(
    'The session comes from another copy of @maat/core: what changes in it is not shown by this form.',
  );
}
