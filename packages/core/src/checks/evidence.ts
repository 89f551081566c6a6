import type { Evidence } from '@maat/schema';
import { type Issue, noIssues, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isBlank } from '../model/is-blank.js';
import type { Place } from './context.js';
import { dateIssues } from './date.js';
import type { Given } from './given.js';

/** Evidence is of the past, and as exact as the file is. It should lie in the review period. */
const evidenceDate = { precisions: ['day', 'month', 'year'], inReviewPeriod: true } as const;

/** Specific events, issues and references should be dated (guide, point 6). */
export function checkEvidence({ context, question, answer }: Given): readonly Issue[] {
  const evidence = answer?.state === 'answered' ? answer.evidence : undefined;
  if (evidence === undefined) return noIssues;
  return evidence.flatMap((each, index) => {
    const pointer = pointerTo('answers', question.id, 'evidence', index);
    return evidenceIssues(each, { context, pointer });
  });
}

function evidenceIssues(evidence: Evidence, { context, pointer }: Place): readonly Issue[] {
  const { what = '', when, contactType, invited, attended } = evidence;
  if (when !== undefined && !isBlank(when)) {
    return dateIssues(when, evidenceDate, { context, pointer: `${pointer}/when` });
  }
  const others = [contactType, invited, attended];
  const saysNothing = isBlank(what) && others.every((each) => each === undefined);
  if (saysNothing) return [warning('evidence.empty', pointer)];
  return [warning('evidence.undated', `${pointer}/when`)];
}
