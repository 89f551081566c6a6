import type { Invitation, RoundCase } from '@maat/schema';
import type { CollatedInvitation, CollateOptions, Standing } from './collation.js';
import type { Discrepancy } from './discrepancy.js';
import { found, placeIn, type Told, type ToldReturn } from './told.js';

/** How an agency stands to a case. */
export function standingOf(of: RoundCase | undefined, agency: string | undefined): Standing {
  if (of === undefined || agency === undefined) return 'unknown';
  const invitation = of.invitations.find((each) => each.agency === agency);
  if (invitation === undefined) return 'not-invited';
  return invitation.exempt ? 'exempt' : 'invited';
}

/** What became of each invitation to a case. */
export function collatedInvitations(
  returns: readonly ToldReturn[],
  { case: of, round, today }: CollateOptions,
): readonly CollatedInvitation[] {
  return (of?.invitations ?? []).map((invitation): CollatedInvitation => {
    const own = returns.filter(({ agency }) => agency === invitation.agency);
    const due = invitation.due ?? round?.due;
    const late = isLate(invitation, own, due, today);
    return {
      agency: invitation.agency,
      state: stateOf(invitation, own),
      ...(invitation.exempt && { reason: invitation.exempt.reason }),
      ...(due !== undefined && { due }),
      ...(late !== undefined && { late }),
      audits: own.map(({ audit }) => audit),
    };
  });
}

function stateOf({ exempt }: Invitation, own: readonly ToldReturn[]): CollatedInvitation['state'] {
  if (own.some(({ status }) => status === 'submitted')) return 'returned';
  if (exempt) return 'exempt';
  return own.length > 0 ? 'in-progress' : 'missing';
}

/** The day of a return is that of its first submission, in UTC. */
function isLate(
  { exempt }: Invitation,
  own: readonly ToldReturn[],
  due: string | undefined,
  today: string | undefined,
): boolean | undefined {
  if (due === undefined || exempt) return undefined;
  const days = own.flatMap(({ made: { status, submittedAt } }) =>
    status === 'submitted' && submittedAt !== undefined ? [submittedAt.slice(0, 10)] : [],
  );
  const [first] = [...days].sort();
  if (first !== undefined) return first > due;
  const isSubmitted = own.some(({ status }) => status === 'submitted');
  return isSubmitted || today === undefined ? undefined : today > due;
}

/** Returns that nobody asked for: of an agency that is exempt or not invited, or a second one. */
export function returnDiscrepancies({ returns, case: of }: Told): readonly Discrepancy[] {
  const agencies = new Set(returns.flatMap(({ agency }) => agency ?? []));
  const repeated = [...agencies].flatMap((agency) => {
    const own = returns.filter((each) => each.agency === agency);
    const places = own.map((each) => placeIn(each, ''));
    return own.length > 1 ? found('return.repeated', places, { count: own.length }) : [];
  });
  const others = returns.flatMap((each) => {
    const { standing, agency } = each;
    const place = [placeIn(each, '')];
    if (standing === 'exempt' || standing === 'not-invited') {
      return found('return.not-invited', place, { standing });
    }
    return agency === undefined && of !== undefined ? found('return.agency-unknown', place) : [];
  });
  return [...repeated, ...others];
}
