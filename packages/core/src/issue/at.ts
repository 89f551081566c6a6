import { type Issue, joined, noIssues } from './issue.js';
import { pointerTo } from './pointer.js';

/**
 * The issues of a part, told from what it is a part of. Nothing is spelled out where there are none,
 * as nearly always.
 *
 * @param token The name or the index of the part.
 * @param issues The issues, with pointers from the part.
 */
export function at(token: string | number, issues: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) return issues;
  const way = pointerTo(token);
  return issues.map((issue) => ({ ...issue, pointer: way + issue.pointer }));
}

/** The issues of each of some parts, told from what they are parts of. */
export function atEach<PART>(
  parts: readonly PART[],
  issuesOf: (part: PART, index: number) => readonly Issue[],
): readonly Issue[] {
  let issues = noIssues;
  parts.forEach((part, index) => {
    issues = joined(issues, at(index, issuesOf(part, index)));
  });
  return issues;
}
