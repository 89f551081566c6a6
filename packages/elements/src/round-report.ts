import { type DefineOptions, defineAs } from './define-as.js';
import { MaatRoundReport } from './round-report/round-report.js';

export type { DefineOptions } from './define-as.js';
export type { BriefingLabels } from './round-report/briefing-labels.js';
export { MaatRoundReport } from './round-report/round-report.js';
export { type RoundReportLabels, roundReportEnGB } from './round-report/round-report-labels.js';

/** Defines the report as `<maat-round-report>`, or under another first word. */
export function defineRoundReport(options: DefineOptions = {}): void {
  defineAs('round-report', MaatRoundReport, options);
}
