import type { Audit } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { questionStateIn } from '../state/audit-parts.js';
import type { Session } from '../state/session.js';
import { type Merge, mergeAudits } from './merge-audits.js';

/**
 * Merges another version of the audit into the one that is being filled in, by `mergeAudits`. What
 * the auditor is typing stays as it is; what the other side alone changed is taken over, and can be
 * undone; so is what stands beside the answers, save that nothing is submitted by it. Clashes are left as they are here: give `other` to the form as its `conflict`.
 *
 * @param session Where the audit is filled in. Its revision is above that of both afterwards.
 * @param base The version that both were made out of.
 * @param theirs The other version, already found to be one of the same audit (`openAudit`).
 */
export function mergeInto(session: Session, base: Audit, theirs: Audit): Merge {
  const merge = mergeAudits(session.tool, base, session.audit, theirs);
  const { audit } = merge;
  for (const id of session.model.questions.keys()) {
    const isOther = !isSameJson(questionStateIn(session.audit, id), questionStateIn(audit, id));
    if (isOther) session.adopt(id, audit, false);
  }
  const completed = audit.completedSections ?? [];
  for (const { id } of session.tool.sections) {
    const isComplete = completed.includes(id);
    if (session.completedSections.includes(id) !== isComplete)
      session.completeSection(id, isComplete);
  }
  session.liftAbove(theirs.revision, audit);
  return merge;
}
