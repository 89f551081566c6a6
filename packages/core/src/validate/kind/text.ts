import type { AnswerValue, CellValue } from '@maat/schema';
import { type Issue, noIssues } from '../../issue/issue.js';
import { wrongKind } from './shape.js';

/** Text is text. How long it may be is for the checks: what was typed is kept. */
export function textFaults(value: AnswerValue | CellValue): readonly Issue[] {
  return typeof value === 'string' ? noIssues : wrongKind('text');
}
