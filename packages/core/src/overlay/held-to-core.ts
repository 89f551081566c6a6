import type { Overlay, Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { CoreFault } from './core-fault.js';
import { questionFaults } from './core-questions.js';
import { ruleFaults } from './core-rules.js';
import { draftAfter, type Run } from './run.js';

/** In what a tool falls short of the core of its base. */
export function coreFaults(base: Tool, tool: Tool): readonly CoreFault[] {
  return [...questionFaults(base, tool), ...ruleFaults(base, tool)];
}

/**
 * The issues of an overlay that drops or weakens what belongs to the core: each at the change that
 * did it, be it directly or by way of what something hangs on. The tool that comes of all changes
 * counts: a change that another one makes good again is none.
 */
export function coreIssues(run: Run, { changes }: Overlay): readonly Issue[] {
  const { tool: base } = run.drafts[0];
  const faults = coreFaults(base, draftAfter(run).tool);
  if (faults.length === 0) return noIssues;
  const culprits = culpritsOf(base, run, faults);
  const issues = faults.map((fault) => ({ fault, index: culprits.get(nameOf(fault)) ?? 0 }));
  issues.sort((one, other) => one.index - other.index);
  return issues.map(({ fault: { code, ...params }, index }) => {
    const isHiding =
      code === 'overlay.justification-missing' && changes[index]?.change === 'hide-question';
    const place = pointerTo('changes', index);
    return error(code, isHiding ? `${place}/justification` : place, params);
  });
}

/** The index of the change after which a fault was there for good. */
function culpritsOf(
  base: Tool,
  { drafts }: Run,
  faults: readonly CoreFault[],
): ReadonlyMap<string, number> {
  const culprits = new Map<string, number>();
  const open = new Set(faults.map(nameOf));
  for (let after = drafts.length - 1; after > 0 && open.size > 0; after -= 1) {
    const before = drafts[after - 1]?.tool ?? base;
    const there = new Set(coreFaults(base, before).map(nameOf));
    for (const name of open) {
      if (there.has(name)) continue;
      culprits.set(name, after - 1);
      open.delete(name);
    }
  }
  return culprits;
}

function nameOf({ code, of, id, why, on }: CoreFault): string {
  return [code, of, id, why, on].join(' ');
}
