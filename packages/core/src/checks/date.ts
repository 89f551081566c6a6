import type { DateColumn, DateQuestion, DateValue } from '@maat/schema';
import { error, type Issue, type IssueParameters, noIssues, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { firstDayOf, parseIsoDate } from '../model/calendar-date.js';
import { liesOutside } from '../model/review-period.js';
import { allowedPrecisions, type DateFault, readDate } from '../model/typed-date.js';
import type { Place } from './context.js';
import type { Given } from './given.js';

type DateParameters = Pick<DateQuestion | DateColumn, 'precisions' | 'future' | 'inReviewPeriod'>;

/** A date must exist, be as exact as is asked, and lie where its question says. */
export function checkDate({ context, question, value }: Given): readonly Issue[] {
  if (question.kind !== 'date' || value === undefined) return noIssues;
  const pointer = pointerTo('answers', question.id, 'value');
  return dateIssues(value as DateValue, question, { context, pointer });
}

/** What is wrong or worth a look in a date: one issue at most, the first that can be told. */
export function dateIssues(
  value: DateValue,
  parameters: DateParameters,
  { context, pointer }: Place,
): readonly Issue[] {
  const read = readDate(value, allowedPrecisions(parameters));
  if (read === undefined) return noIssues;
  if (!read.ok) return [faultIssue(read.fault, value, pointer)];
  // The form stores a date as soon as there is one. Another program may not have.
  if (typeof value !== 'string') return [error('date.as-typed', pointer)];
  return placeIssues(read.iso, parameters, { context, pointer });
}

/** Whether a date lies where its question says. */
function placeIssues(
  iso: string,
  { future = false, inReviewPeriod = false }: DateParameters,
  { context, pointer }: Place,
): readonly Issue[] {
  const date = parseIsoDate(iso);
  if (date === undefined) return noIssues;
  if (!future && firstDayOf(date) > context.today()) return [error('date.future', pointer)];
  const period = inReviewPeriod ? context.reviewPeriod() : undefined;
  if (period === undefined || !liesOutside(date, period)) return noIssues;
  const { reviewPeriod = '' } = context.model.tool;
  return [warning('date.outside-review-period', pointer, { period: reviewPeriod })];
}

function faultIssue(fault: DateFault, value: DateValue, pointer: string): Issue {
  const { code, ...params } = fault;
  const part = partOf(fault);
  const isTyped = typeof value !== 'string';
  const place = isTyped && part !== undefined ? `${pointer}/${part}` : pointer;
  return error(code, place, params satisfies IssueParameters);
}

/** The field that has to be looked at. */
function partOf(fault: DateFault): string | undefined {
  if (fault.code === 'date.not-a-date') return fault.part;
  return fault.code === 'date.incomplete' ? fault.missing[0] : undefined;
}
