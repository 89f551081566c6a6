import type { Invitation, Round, RoundCase } from '@maat/schema';
import type { ReturnState } from './round-store.js';

/** How far one agency is with its return on one case. */
export interface ChaseEntry {
  readonly agency: string;
  readonly state: 'exempt' | 'not-started' | 'in-progress' | 'returned';
  /** The day by which it is due. */
  readonly due: string;
  /** Whether that day has passed without a return. */
  readonly isLate: boolean;
  readonly reason: string | undefined;
  readonly audit: string | undefined;
}

/** A case with the agencies that are asked about it. */
export interface ChasedCase {
  readonly roundCase: RoundCase;
  readonly entries: readonly ChaseEntry[];
}

/**
 * Who has returned, and who is to be asked again.
 *
 * @param returns The returns that are there, finished or not.
 * @param today The day, as 2026-05-01.
 */
export function chase(
  round: Round,
  returns: readonly ReturnState[],
  today: string,
): readonly ChasedCase[] {
  const byPlace = new Map(returns.map((each) => [`${each.caseId} ${each.agency}`, each]));
  return round.cases.map((roundCase) => ({
    roundCase,
    entries: roundCase.invitations.map((invitation) => {
      const given = byPlace.get(`${roundCase.id} ${invitation.agency}`);
      return entryOf(invitation, given, { due: invitation.due ?? round.due, today });
    }),
  }));
}

function entryOf(
  { agency, exempt }: Invitation,
  given: ReturnState | undefined,
  { due, today }: { readonly due: string; readonly today: string },
): ChaseEntry {
  const state = stateOf(exempt !== undefined, given);
  return {
    ...{ agency, state, due },
    isLate: (state === 'not-started' || state === 'in-progress') && due < today,
    reason: exempt?.reason,
    audit: given?.isSubmitted ? given.id : undefined,
  };
}

function stateOf(isExempt: boolean, given: ReturnState | undefined): ChaseEntry['state'] {
  if (given?.isSubmitted) return 'returned';
  if (isExempt) return 'exempt';
  return given === undefined ? 'not-started' : 'in-progress';
}
