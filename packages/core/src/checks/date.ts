import type { DateColumn, DateQuestion, DateValue } from '@maat/schema';
import { at } from '../issue/at.js';
import { error, type Issue, type IssueParameters, noIssues, warning } from '../issue/issue.js';
import { firstDayOf, parseIsoDate } from '../model/calendar-date.js';
import { liesOutside } from '../model/review-period.js';
import { allowedPrecisions, type DateFault, readDate } from '../model/typed-date.js';
import type { CheckContext } from './context.js';
import type { Given } from './given.js';

type DateParameters = Pick<DateQuestion | DateColumn, 'precisions' | 'future' | 'inReviewPeriod'>;

/** A date must exist, be as exact as is asked, and lie where its question says. */
export function checkDate({ context, question, value }: Given): readonly Issue[] {
  if (question.kind !== 'date' || value === undefined) return noIssues;
  return at('value', dateIssues(value as DateValue, question, context));
}

/**
 * What is wrong or worth a look in a date: one issue at most, the first that can be told, with a
 * pointer from the date.
 */
export function dateIssues(
  value: DateValue,
  parameters: DateParameters,
  context: CheckContext,
): readonly Issue[] {
  const read = readDate(value, allowedPrecisions(parameters), context.months);
  if (read === undefined) return noIssues;
  if (!read.ok) return [faultIssue(read.fault, value)];
  // The form stores a date as soon as there is one. Another program may not have.
  if (typeof value !== 'string') return [error('date.as-typed', '')];
  return placeIssues(read.iso, parameters, context);
}

/** Whether a date lies where its question says. */
function placeIssues(
  iso: string,
  { future = false, inReviewPeriod = false }: DateParameters,
  context: CheckContext,
): readonly Issue[] {
  const date = parseIsoDate(iso);
  if (date === undefined) return noIssues;
  // A whole day is its own first day.
  const firstDay = date.day === undefined ? firstDayOf(date) : iso;
  if (!future && firstDay > context.today()) return [error('date.future', '')];
  const period = inReviewPeriod ? context.reviewPeriod() : undefined;
  if (period === undefined || !liesOutside(date, period)) return noIssues;
  const { reviewPeriod = '' } = context.model.tool;
  return [warning('date.outside-review-period', '', { period: reviewPeriod })];
}

function faultIssue(fault: DateFault, value: DateValue): Issue {
  const { code, ...params } = fault;
  const part = partOf(fault);
  const isTyped = typeof value !== 'string';
  return error(
    code,
    isTyped && part !== undefined ? `/${part}` : '',
    params satisfies IssueParameters,
  );
}

/** The field that has to be looked at. */
function partOf(fault: DateFault): string | undefined {
  if (fault.code === 'date.not-a-date') return fault.part;
  return fault.code === 'date.incomplete' ? fault.missing[0] : undefined;
}
