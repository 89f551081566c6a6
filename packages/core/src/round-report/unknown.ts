import type { Unknown } from '@maat/schema';
import type { Gathered } from './gather.js';
import { isModerated } from './profile.js';

/** What is not known of a round: nothing is said of what is not missing. */
export function unknownIn(gathered: Gathered): readonly Unknown[] {
  const { cases, returns, model } = gathered;
  const invitations = cases.flatMap((each) => each.invitations);
  const inState = (state: string) => invitations.filter((each) => each.state === state).length;
  const isHidden = (id: string) =>
    returns.some(({ cells }) => cells.get(id)?.state === 'not-asked');
  const counts: readonly (readonly [Unknown['code'], number])[] = [
    ['returns-missing', inState('missing')],
    ['returns-in-progress', inState('in-progress')],
    ['returns-unread', gathered.unread],
    ['returns-of-no-case', gathered.ofNoCase],
    ['agencies-unknown', returns.filter(({ agency }) => agency === undefined).length],
    ['returns-not-moderated', notModerated(gathered)],
    ['cases-not-agreed', cases.filter(({ review }) => review === undefined).length],
    ['answers-without-place', gathered.apart],
    ['questions-not-told', [...model.questions.keys()].filter(isHidden).length],
  ];
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}

function notModerated({ cases }: Gathered): number {
  return cases.reduce((sum, { returns, grades }) => {
    const moderated = new Set(
      grades.filter((each) => isModerated(each, each.section)).map(({ agency }) => agency),
    );
    const isMissing = ({ agency, audit }: { readonly agency?: string; readonly audit: string }) =>
      !moderated.has(agency ?? audit);
    return sum + returns.filter(isMissing).length;
  }, 0);
}
