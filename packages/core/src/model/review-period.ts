import type { Answer } from '@maat/schema';
import { type CalendarDate, firstDayOf, lastDayOf } from './calendar-date.js';
import { dayBefore, parseDuration } from './duration.js';
import type { ToolModel } from './tool-model.js';

/** The days whose records are audited, both ends included, in ISO 8601. */
export interface ReviewPeriod {
  readonly from: string;
  /** The date of audit. */
  readonly to: string;
}

/**
 * The review period of an audit (guide, point 2: the 12 months prior to the date of audit). There
 * is none as long as the tool names no length, or the date of audit is not answered with a day.
 *
 * @param model The tool of the audit.
 * @param answer The answer to a question, if there is one.
 */
export function reviewPeriodOf(
  model: ToolModel,
  answer: (id: string) => Answer | undefined,
): ReviewPeriod | undefined {
  const { reviewPeriod, roles } = model.tool;
  const span = reviewPeriod === undefined ? undefined : parseDuration(reviewPeriod);
  const given = roles?.dateOfAudit === undefined ? undefined : answer(roles.dateOfAudit);
  if (span === undefined || given?.state !== 'answered') return undefined;
  if (typeof given.value !== 'string') return undefined;
  const from = dayBefore(given.value, span);
  return from === undefined ? undefined : { from, to: given.value };
}

/** Whether a date lies wholly outside a period. A month that lies half in it does not. */
export function liesOutside(date: CalendarDate, period: ReviewPeriod): boolean {
  return lastDayOf(date) < period.from || firstDayOf(date) > period.to;
}
