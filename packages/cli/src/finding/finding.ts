import type { Issue, IssueParameters, Severity } from '@maat/core';
import type { Position } from '../input/position.js';

/** A code of what only the command says: of a file, before anything in it can be an audit. */
export type InputCode =
  | 'input.empty'
  | 'input.encoding'
  | 'input.syntax'
  | 'input.truncated'
  | 'input.duplicate-member'
  | 'input.too-large'
  | 'input.unclosed-list'
  | 'input.not-an-audit'
  | 'input.unknown-tool';

/** An issue in words. It holds nothing that was answered. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly params: IssueParameters;
  readonly message: string;
}

/** A finding and its place in the file. */
export interface PlacedFinding extends Finding, Position {}

/** Puts an issue of core into words. */
export type Say = (issue: Issue) => string;

/** Issues of core in words. */
export function findingsOf(issues: readonly Issue[], say: Say): readonly Finding[] {
  return issues.map((issue) => ({ ...issue, message: say(issue) }));
}
