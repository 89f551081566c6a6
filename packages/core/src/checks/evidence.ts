import type { Evidence } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { type Issue, noIssues, warning } from '../issue/issue.js';
import { isBlank } from '../model/is-blank.js';
import type { CheckContext } from './context.js';
import { dateIssues } from './date.js';
import type { Given } from './given.js';

/** Evidence is of the past, and as exact as the file is. It should lie in the review period. */
const evidenceDate = { precisions: ['day', 'month', 'year'], inReviewPeriod: true } as const;

/** Specific events, issues and references should be dated (guide, point 6). */
export function checkEvidence({ context, answer }: Given): readonly Issue[] {
  const evidence = answer?.state === 'answered' ? answer.evidence : undefined;
  if (evidence === undefined) return noIssues;
  return at(
    'evidence',
    atEach(evidence, (each) => evidenceIssues(each, context)),
  );
}

function evidenceIssues(evidence: Evidence, context: CheckContext): readonly Issue[] {
  const { what = '', when, contactType, invited, attended } = evidence;
  if (when !== undefined && !isBlank(when)) {
    return at('when', dateIssues(when, evidenceDate, context));
  }
  const others = [contactType, invited, attended];
  const saysNothing = isBlank(what) && others.every((each) => each === undefined);
  return [saysNothing ? warning('evidence.empty', '') : warning('evidence.undated', '/when')];
}
