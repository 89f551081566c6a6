import { type ActionTold, type FindingTold, longestText, type ReportTexts } from '@maat/schema';
import { agenciesOf } from '../collate/agency.js';
import { parseIsoDate } from '../model/calendar-date.js';
import { dayBefore, parseDuration } from '../model/duration.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import type { AuditDates } from '../redact/birth-dates.js';
import { finderBy } from '../redact/find-in.js';
import { givenNames, knownNames } from '../redact/known-names.js';
import { type MaskedCounts, textMaskerOf } from '../redact/mask.js';
import { actionsIn, findingsIn, statusOf } from './actions.js';
import type { Gathered } from './gather.js';
import type { RoundRecords, RoundReportOptions } from './report.js';

/** What masking the texts of a round needs to know. */
export type MaskOptions = Pick<RoundReportOptions, 'today' | 'names' | 'months'>;

/**
 * What was typed of a round, of what was found and of what is to be done. Masked are the names that
 * any return of the round gives, the references of its cases, and what else `scan` finds.
 */
export function textsOfRound(
  gathered: Gathered,
  records: RoundRecords,
  options: MaskOptions,
): ReportTexts {
  const { model } = gathered;
  const { round } = records;
  const masked: MaskedCounts = {};
  const mask = maskOf(model, records, options, masked);
  const agencies = new Set(agenciesOf(model.tool).map(({ code }) => code));
  const known = (agency: string | undefined) =>
    agency !== undefined && agencies.has(agency) ? { agency } : {};
  const findings = findingsIn(gathered).map(
    ({ kind, attribution, agency, text }): FindingTold => ({
      kind,
      ...(attribution && { attribution }),
      ...known(agency),
      text: mask(text),
    }),
  );
  const actions = actionsIn(gathered).map(
    (action): ActionTold => ({
      ...known(action.agency),
      text: mask(action.text),
      status: statusOf(action),
      ...(action.due !== undefined && { due: action.due }),
      ...(action.impact !== undefined && { impact: mask(action.impact) }),
    }),
  );
  return {
    title: mask(round.title),
    ...(round.theme !== undefined && { theme: mask(round.theme) }),
    findings,
    actions,
    masked,
  };
}

function maskOf(
  model: ToolModel,
  { round, returns }: Pick<RoundRecords, 'round' | 'returns'>,
  { today, names = [], months = [] }: MaskOptions,
  masked: MaskedCounts,
): (text: string) => string {
  const given = returns.flatMap(({ audit, tool }) =>
    givenNames(tool === undefined ? model : modelOf(tool), audit),
  );
  const references = [
    ...round.cases.map(({ reference }) => reference),
    ...returns.flatMap(({ audit }) => audit.caseReference ?? []),
  ];
  const span = parseDuration(round.reviewPeriod ?? model.tool.reviewPeriod ?? '');
  const from = span && parseIsoDate(round.due) && dayBefore(round.due, span);
  const dates: AuditDates = {
    made: today,
    period: from === undefined ? undefined : { from, to: today },
    months,
  };
  const mask = textMaskerOf(
    {
      find: finderBy(knownNames([...names, ...given]), dates),
      references: [...new Set(references.map((each) => each.trim()))].filter(
        (each) => each.length > 2,
      ),
    },
    masked,
  );
  return (text) => mask(text, longestText);
}
