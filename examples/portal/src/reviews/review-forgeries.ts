import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '@maat/core';
import type { Action, Review } from '@maat/schema';

/** The members of a review that only the portal sets. */
const kept = [
  'id',
  'round',
  'case',
  'caseReference',
  'tool',
  'returns',
  'status',
  'madeAt',
  'agreedAt',
] as const;

const refusal = (pointer: string): Issue => ({
  ...{ code: 'structure.not-allowed', severity: 'error', pointer, params: { allowed: [] } },
});

/** What a save says about a review that is not for it to say. */
export function forgedIn(stored: Review, sent: Review): readonly Issue[] {
  const own = kept.filter((member) => !isDeepStrictEqual(stored[member], sent[member]));
  const issues = own.map((member) => refusal(`/${member}`));
  if (sent.revision > stored.revision) return issues;
  const params = { minimum: stored.revision + 1 };
  const late: Issue = { ...refusal('/revision'), code: 'structure.out-of-range', params };
  return [...issues, late];
}

const lists = ['judgements', 'remarks', 'findings', 'dissents', 'agreedGrade'] as const;

/** What a save changes of an agreed review beside what becomes of its actions. */
export function changedAfterAgreement(stored: Review, sent: Review): readonly Issue[] {
  const changed = lists.filter((list) => !isDeepStrictEqual(stored[list], sent[list]));
  const actions = isFollowUp(stored.actions ?? [], sent.actions ?? []) ? [] : ['actions'];
  return [...changed, ...actions].map((list) => refusal(`/${list}`));
}

/** Whether the actions are the same ones, and the steps that they had are still theirs. */
function isFollowUp(before: readonly Action[], after: readonly Action[]): boolean {
  return (
    before.length === after.length &&
    before.every((action, index) => {
      const now = after[index];
      const { impact: _, at: __, by: ___, steps, ...rest } = action;
      if (now === undefined) return false;
      const { impact: ____, at: _____, by: ______, steps: further, ...other } = now;
      return (
        isDeepStrictEqual(rest, other) && isDeepStrictEqual(steps, further.slice(0, steps.length))
      );
    })
  );
}
