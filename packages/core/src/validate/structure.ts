import { type Issue, info } from '../issue/issue.js';
import { inspect, mostIssues } from './inspect.js';
import { issuesFromAjv } from './issues-from-ajv.js';
import type { StructureValidator } from './structure-validator.js';

/** What the structure of unknown input comes to. */
export interface Structure {
  readonly issues: readonly Issue[];
  /** Whether all that is wrong is among the issues. */
  readonly complete: boolean;
}

/**
 * Whether unknown input has the shape that a published schema tells. Never throws, and takes no
 * longer than the input is large.
 *
 * @param validator The validator compiled from the schema.
 * @param value The input.
 */
export function structureOf(validator: StructureValidator, value: unknown): Structure {
  const { issues, walkable } = inspect(value);
  if (!walkable) return { issues, complete: false };
  if (validator(value)) return { issues, complete: issues.length < mostIssues };
  const errors = validator.errors ?? [];
  const all = [...issues, ...issuesFromAjv(errors, value)];
  if (errors.length < mostIssues && all.length <= mostIssues)
    return { issues: all, complete: true };
  const shown = all.slice(0, mostIssues);
  return {
    issues: [...shown, info('structure.more-issues', '', { shown: mostIssues })],
    complete: false,
  };
}
