import { type RoundReport, roundReportSchemaId, type Tool } from '@maat/schema';
import { refuseFewest } from '../summary/fewest.js';
import { pinOf } from '../version/pin.js';
import { actionCounts, findingCounts } from './actions.js';
import { agreementTold } from './agreement-told.js';
import { type Gathered, gather } from './gather.js';
import { movementSince } from './movement.js';
import { profileOf } from './profile.js';
import type { RoundRecords, RoundReportOptions } from './report.js';
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
 * @param records The round (`validateRound`), the returns on its cases and the reviews of them
 *   (`validateReview`). Returns that were submitted count, and reviews that were agreed; of an agency
 *   that returned twice on a case, the last.
 * @throws RangeError if `fewest` is not 1 or from 3 to 1,000, or if a return is there twice.
 */
export function roundReport(
  tool: Tool,
  records: RoundRecords,
  options: RoundReportOptions,
): RoundReport {
  const { today, fewest = 5, previous, texts = false } = options;
  refuseFewest(fewest);
  const gathered = gather(tool, records, today);
  const { scale } = tool;
  const profile = {
    ...(scale && { scale: { id: scale.id, grades: scale.grades.map(({ id }) => id) } }),
    ...profileOf(gathered, fewest),
  };
  return {
    schema: roundReportSchemaId,
    round: records.round.id,
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
    ...(texts && { texts: textsOfRound(gathered, records, options) }),
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
