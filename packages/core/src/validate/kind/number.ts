import type { AnswerValue, CellValue } from '@maat/schema';
import { type Issue, noIssues } from '../../issue/issue.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

/** A number is one, or what was typed as long as it is none. */
export function numberFaults(value: AnswerValue | CellValue): readonly Issue[] {
  if (typeof value === 'number') return noIssues;
  if (!isParts(value) || !('typed' in value)) return wrongKind('number');
  return unknownParts(value, ['typed']);
}
