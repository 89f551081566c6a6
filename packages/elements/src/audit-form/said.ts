import type { AuditSession, Subject } from '@maat/core';
import { untracked } from '@preact/signals-core';

/** Something that was said in the words for one person: no longer said once the audit is about another. */
export interface Said {
  readonly text: string;
  readonly subject?: Subject | undefined;
}

/** What came of a change at a question, where it can be undone from there. */
export interface Notice extends Said {
  readonly question: string;
}

/** Something that is said now, for the person that the audit is about. */
export function sayNow(session: AuditSession, text: string): Said {
  return { text, subject: untracked(() => session.subject) };
}

/** What was said; '' once the audit is about another person. */
export function stillSaid(session: AuditSession, { text, subject }: Said): string {
  return subject === session.subject ? text : '';
}
