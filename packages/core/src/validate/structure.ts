import { type Issue, info, joined } from '../issue/issue.js';
import { inspect, mostIssues } from './inspect.js';

/** What the structure of unknown input comes to. */
export interface Structure {
  readonly issues: readonly Issue[];
  /** Whether all that is wrong is among the issues. */
  readonly complete: boolean;
}

/**
 * Whether unknown input is plain JSON of the right shape. Never throws, and takes no longer than
 * the input is large.
 *
 * @param value The input.
 * @param lookAt Tells what is wrong with the shape of plain JSON: some 200 faults at most.
 */
export function structureOf(value: unknown, lookAt: (value: unknown) => Structure): Structure {
  const { issues: found, walkable } = inspect(value);
  if (!walkable) return { issues: found, complete: false };
  const shape = lookAt(value);
  const issues = joined(found, shape.issues);
  if (shape.complete && issues.length < mostIssues) return { issues, complete: true };
  const shown = issues.slice(0, mostIssues);
  return {
    issues: [...shown, info('structure.more-issues', '', { shown: shown.length })],
    complete: false,
  };
}
