import type { AnswerValue, CellValue, DateColumn, DateQuestion } from '@maat/schema';
import { type Issue, noIssues } from '../../issue/issue.js';
import { precisions } from '../../model/calendar-date.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

const isoForm = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;
const withWords = [...precisions, 'words'];

/**
 * A date has the form of ISO 8601, or is what was typed into its three fields and, where the
 * question allows them, in words. Whether there is such a day is for the checks.
 */
export function dateFaults(
  value: AnswerValue | CellValue,
  parameters: Pick<DateQuestion | DateColumn, 'words'>,
): readonly Issue[] {
  if (typeof value === 'string' && isoForm.test(value)) return noIssues;
  if (!isParts(value)) return wrongKind('date');
  return unknownParts(value, parameters.words ? withWords : precisions);
}
