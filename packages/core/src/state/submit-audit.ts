import type { Audit, Tool } from '@maat/schema';
import { type CheckOptions, check } from '../checks/check.js';
import type { Issue } from '../issue/issue.js';
import { isAsked } from '../model/is-asked.js';
import { modelOf } from '../model/tool-model.js';
import { auditWith, questionStateIn } from './audit-parts.js';
import { leaveOut } from './question-state.js';

/** What comes of submitting an audit: the submitted audit with what is worth a look, or why not. */
export type Submission =
  | { readonly ok: true; readonly audit: Audit; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Submits an audit, if there is no error in it. What was answered to questions that are not asked
 * is set aside: it stays in the audit, and is no part of its answers.
 *
 * @param tool The tool that the audit was made with.
 * @param audit The audit. It is not changed.
 * @param options The moment of submission.
 */
export function submitAudit(tool: Tool, audit: Audit, options: CheckOptions): Submission {
  const issues = check(tool, audit, options);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const model = modelOf(tool);
  const answer = (id: string) => questionStateIn(audit, id).answer;
  const states = [...model.questions.keys()].map((id) => {
    const state = questionStateIn(audit, id);
    return [id, isAsked(model, id, answer) ? state : leaveOut(state)] as const;
  });
  const now = options.now.toISOString();
  const submitted = auditWith(audit, states, {
    status: 'submitted',
    revision: audit.revision + 1,
    changedAt: now,
    submittedAt: now,
  });
  return { ok: true, audit: submitted, issues };
}
