import { type Issue, validateAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { Problem } from '../problem/problem.js';
import { toldIssues } from '../problem/told-issues.js';
import type { StoredAudit } from './stored-audit.js';

/** What was sent, as an audit of a tool. @throws Problem if it is none. */
export function validated(tool: Tool, sent: unknown): Audit {
  const validation = validateAudit(tool, sent);
  if (validation.ok) return validation.value;
  throw refusal(validation.issues, tool);
}

/** @throws Problem if an audit is not the version that was named, or was submitted. */
export function refuseUnlessCurrent(stored: StoredAudit, etags: readonly string[]): void {
  const isCurrent = stored.audit.status === 'in-progress' && etags.includes(stored.etag);
  if (!isCurrent) throw conflictWith(stored);
}

/** The refusal of a change to another version than the one that is kept, which comes along. */
export function conflictWith({ audit, etag }: StoredAudit): Problem {
  const headers = { etag };
  if (audit.status === 'submitted') {
    const detail = 'It can no longer be changed. The answer carries the audit as it was submitted.';
    return new Problem('submitted', { detail, audit, headers });
  }
  const detail =
    'The audit that is kept is not the version that this change was made on. The answer carries it: put the two together, and send the result with its ETag as If-Match.';
  return new Problem('stale', { detail, audit, headers });
}

/** @throws Problem if there is any issue. */
export function refuseIf(issues: readonly Issue[], tool: Tool, audit: Audit): void {
  if (issues.length > 0) throw refusal(issues, tool, audit);
}

/** The refusal of an audit with issues. */
export function refusal(issues: readonly Issue[], tool: Tool, audit?: Audit): Problem {
  return new Problem('not-valid', {
    detail: 'Each issue tells the place and what is wrong there. Nothing was changed.',
    issues: toldIssues(issues, tool, audit),
  });
}
