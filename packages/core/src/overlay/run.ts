import type { Overlay, Tool } from '@maat/schema';
import { at } from '../issue/at.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { isInRange } from '../model/version-range.js';
import type { Draft } from './draft.js';
import { stepOf } from './step-of.js';

/** What came of the changes of one overlay, one after the other. */
export interface Run {
  /** The draft that the first change was made to, and the one after each change. */
  readonly drafts: readonly [Draft, ...Draft[]];
  /** Why changes were refused, with pointers from the overlay. */
  readonly issues: readonly Issue[];
}

/** The tool that came of a run, held together or not. */
export function draftAfter({ drafts }: Run): Draft {
  return drafts.at(-1) ?? drafts[0];
}

/** Makes each change that can be made, so that all that cannot are told at once. */
export function run(start: Draft, { tool, changes }: Overlay): Run {
  const issues: Issue[] = [];
  let draft: Draft = { ...start, tool: { ...start.tool, ...tool } };
  const drafts: [Draft, ...Draft[]] = [draft];
  for (const [index, change] of changes.entries()) {
    const step = stepOf(draft, change);
    issues.push(...at('changes', at(index, step.issues)));
    draft = step.draft;
    drafts.push(draft);
  }
  return { drafts, issues };
}

/** What keeps an overlay from being one of this tool. */
export function baseIssues(tool: Tool, { base, tool: named }: Overlay): readonly Issue[] {
  const params = { expected: `${base.id} ${base.version}`, found: `${tool.id} ${tool.version}` };
  if (base.id !== tool.id) return [error('overlay.other-base', '/base/id', params)];
  if (!isInRange(tool.version, base.version)) {
    return [error('overlay.other-base', '/base/version', params)];
  }
  // Audits name their tool by id and version: two tools of one name would take each other's audits.
  const isSame = named.id === tool.id && named.version === tool.version;
  return isSame ? [error('overlay.same-version', '/tool/version')] : noIssues;
}
