import { collate, pinOf, roundReport } from '@maat/core';
import { filledAudit } from '../tool/filled-audit.mjs';

const agencies = ['police', 'health', 'school', 'social-services'];
const marks = { revision: 1, madeAt: '2026-11-01T09:00:00Z', changedAt: '2026-11-01T09:00:00Z' };

/**
 * A round of 20 cases, each with a return of four agencies.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 */
export function roundOfReturns(tool) {
  const cases = Array.from({ length: 20 }, (_, index) => ({
    id: `case-${index}`,
    reference: `MV-${index}`,
    invitations: agencies.map((agency) => ({ agency })),
  }));
  const round = {
    schema: 'urn:maat:schema:round:1',
    id: 'round',
    title: 'Round',
    tool: pinOf(tool),
    status: 'open',
    due: '2026-11-20',
    cases,
    ...marks,
  };
  const audits = cases.flatMap((of) =>
    agencies.map((agency) => ({
      ...filledAudit(tool),
      id: `${of.id}-${agency}`,
      caseReference: of.reference,
      status: 'submitted',
    })),
  );
  return { tool, round, audits };
}

/** The returns on each case side by side. */
export function collatedCases({ tool, round }, audits) {
  for (const [index, of] of round.cases.entries()) {
    const own = audits.slice(index * agencies.length, (index + 1) * agencies.length);
    const collation = collate(tool, given(own), { case: of, round, today: '2026-11-20' });
    if (collation.unaligned.length > 0) throw new Error('A return does not fit its tool.');
  }
}

/** The report of the round. */
export function reportedRound({ tool, round }, audits) {
  const records = { round, returns: given(audits), reviews: [] };
  const report = roundReport(tool, records, { today: '2026-11-20' });
  if (report.returns.counted !== audits.length) throw new Error('A return is not counted.');
}

function given(audits) {
  return audits.map((audit, index) => ({ audit, agency: agencies[index % agencies.length] }));
}
