import type { AnswerValue, CellValue } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';

/** A value made of named parts. */
export type Parts = Exclude<AnswerValue | CellValue, string | number | readonly unknown[]>;

/** Whether a value is made of named parts. */
export function isParts(value: AnswerValue | CellValue): value is Parts {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The issue of a value that another kind of question would take. */
export function wrongKind(expected: string): readonly Issue[] {
  return [error('answer.wrong-kind', '', { expected })];
}

/** The parts of a value that its question has no place for. All parts are known to the schema. */
export function unknownParts(value: Parts, known: readonly string[]): readonly Issue[] {
  let issues = noIssues;
  for (const name in value) {
    if (known.includes(name) || !Object.hasOwn(value, name)) continue;
    issues = [...issues, error('structure.unknown-member', `/${name}`)];
  }
  return issues;
}
