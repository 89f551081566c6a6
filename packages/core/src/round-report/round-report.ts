import type { Review, Round, Tool } from '@maat/schema';
import { refuseFewest } from '../summary/fewest.js';
import { pinOf } from '../version/pin.js';
import { actionCounts, findingCounts } from './actions.js';
import { agreementTold } from './agreement-told.js';
import { type Gathered, gather } from './gather.js';
import { movementSince } from './movement.js';
import { profileOf } from './profile.js';
import type { RoundReport, RoundReportOptions, RoundReturn } from './report.js';
import { textsOfRound } from './texts.js';
import { unknownIn } from './unknown.js';

/**
 * What a round came to: its profile by section, how far grades agree, what is to be done, what is not
 * known, and what moved since an earlier round. It names nobody: it holds ids of the tool, codes of
 * agencies and counts, and what was typed only where that is asked for, masked. Small counts of what
 * was found are held back (null), and so is all that would give them away. docs/round-report.md tells
 * what is counted.
 *
 * @param tool The tool of the round. It must be one (`validateTool`).
 * @param round The round (`validateRound`).
 * @param returns The returns on its cases. Those that were submitted count; of an agency that
 *   returned twice on a case, the last.
 * @param reviews The reviews of its cases (`validateReview`). Those that were agreed count.
 * @throws RangeError if `fewest` is not 1 or from 3 to 1,000, or if a return is there twice.
 */
export function roundReport(
  tool: Tool,
  round: Round,
  returns: readonly RoundReturn[],
  reviews: readonly Review[],
  options: RoundReportOptions,
): RoundReport {
  const { today, fewest = 5, previous, texts = false } = options;
  refuseFewest(fewest);
  const gathered = gather(tool, round, returns, reviews, today);
  const { scale } = tool;
  const profile = {
    ...(scale && { scale: { id: scale.id, grades: scale.grades.map(({ id }) => id) } }),
    ...profileOf(gathered, fewest),
  };
  return {
    round: round.id,
    tool: pinOf(tool),
    today,
    fewest,
    cases: {
      total: gathered.cases.length,
      agreed: gathered.cases.filter(({ review }) => review !== undefined).length,
    },
    returns: invitationCounts(gathered),
    ...profile,
    agreement: agreementTold(gathered, profile, fewest),
    findings: findingCounts(gathered),
    actions: actionCounts(gathered, today),
    unknown: unknownIn(gathered),
    ...(previous && { movement: movementSince(previous, profile, tool) }),
    ...(texts && { texts: textsOfRound(gathered, round, returns, options) }),
  };
}

function invitationCounts({ cases, returns }: Gathered): RoundReport['returns'] {
  const invitations = cases.flatMap((each) => each.invitations);
  const exempt = invitations.filter(({ state }) => state === 'exempt').length;
  const returned = invitations.filter(({ state }) => state === 'returned');
  return {
    asked: invitations.length - exempt,
    exempt,
    returned: returned.length,
    late: returned.filter(({ late }) => late === true).length,
    counted: returns.length,
  };
}
