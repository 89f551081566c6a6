import type { Action, Finding, Review, Tool } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { error, type Issue, noIssues, warning } from '../issue/issue.js';

/**
 * What a review lacks: errors keep it from being agreed, warnings are worth a look.
 *
 * @param tool The tool whose questions it speaks of.
 * @param review A review of the right shape (`validateReview`).
 * @returns Issues with pointers from the root of the review.
 */
export function checkReview(tool: Tool, review: Review): readonly Issue[] {
  const { returns, agreedGrade, findings = [], actions = [] } = review;
  const asksGrade = tool.roles?.overallGrade !== undefined;
  const answered = new Set(actions.flatMap((action) => action.findings ?? []));
  return [
    ...(returns.length === 0 ? [error('review.no-returns', '/returns')] : noIssues),
    ...(asksGrade && !agreedGrade ? [error('review.grade-missing', '/agreedGrade')] : noIssues),
    ...at(
      'findings',
      atEach(findings, (finding) => findingIssues(answered, finding)),
    ),
    ...at('actions', atEach(actions, actionIssues)),
  ];
}

function findingIssues(answered: ReadonlySet<string>, finding: Finding): readonly Issue[] {
  const isOpen = finding.kind === 'improvement' && !answered.has(finding.id);
  return isOpen ? [warning('review.finding-unanswered', '')] : noIssues;
}

function actionIssues({ due, steps, impact }: Action): readonly Issue[] {
  const isDone = steps.at(-1)?.status === 'done';
  return [
    ...(due === undefined ? [warning('review.action-undated', '')] : noIssues),
    ...(isDone && impact === undefined ? [warning('review.impact-missing', '')] : noIssues),
  ];
}
