import type { Overlay, OverlayChange, Tool } from '@maat/schema';
import { at } from '../issue/at.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { mostIssues } from '../validate/inspect.js';
import { validateOverlay } from '../validate/validate-overlay.js';
import { validateTool } from '../validate/validate-tool.js';
import type { Validation } from '../validate/validation.js';
import { addQuestion, addSection } from './add.js';
import { type Draft, draftOf, refused, type Step } from './draft.js';
import { removeQuestion, removeSection } from './remove.js';
import { setQuestion, setSection, setTool } from './set.js';

/** What comes of applying an overlay: another tool, or why there is none. */
export type OverlayResult =
  | { readonly ok: true; readonly tool: Tool }
  | {
      readonly ok: false;
      /**
       * The document that all the issues speak of, and that their pointers lead into: the tool that
       * was given, the overlay, or the tool that came of all changes and does not hold together.
       */
      readonly about: 'base' | 'overlay' | 'result';
      readonly issues: readonly Issue[];
    };

/**
 * Applies an overlay to a tool: all of its changes, one after the other, or none. Both are left as
 * they are, and may share parts with the tool that comes of them. The same two always give the same
 * tool, byte for byte.
 *
 * @param base The tool that the overlay was written for, in that version.
 * @param overlay The overlay: what JSON.parse gave, or anything else. As with the tool, nothing it
 *   holds makes this throw.
 * @returns The new tool, which `validateTool` finds to be one; or every issue, up to 200.
 */
export function applyOverlay(base: Tool, overlay: unknown): OverlayResult {
  const validBase = validateTool(base);
  if (!validBase.ok) return failure('base', validBase);
  const validOverlay = validateOverlay(overlay);
  if (!validOverlay.ok) return failure('overlay', validOverlay);
  const { tool, changes } = validOverlay.value;
  const otherBase = baseIssues(base, validOverlay.value);
  if (otherBase.length > 0) return { ok: false, about: 'overlay', issues: otherBase };
  const { draft, issues } = changed(draftOf({ ...base, ...tool }), changes);
  if (issues.length > 0) {
    return { ok: false, about: 'overlay', issues: issues.slice(0, mostIssues) };
  }
  const result = validateTool(draft.tool);
  return result.ok ? { ok: true, tool: result.value } : failure('result', result);
}

type About = Extract<OverlayResult, { readonly ok: false }>['about'];

function failure(
  about: About,
  { issues }: Extract<Validation<unknown>, { readonly ok: false }>,
): OverlayResult {
  return { ok: false, about, issues };
}

function baseIssues(tool: Tool, { base, tool: made }: Overlay): readonly Issue[] {
  for (const name of ['id', 'version'] as const) {
    const params = { expected: nameOf(base), found: nameOf(tool) };
    if (base[name] !== tool[name]) return [error('overlay.other-base', `/base/${name}`, params)];
  }
  // Audits name their tool by id and version: two tools of one id would take each other's audits.
  return made.id === tool.id ? [error('overlay.taken-id', '/tool/id')] : noIssues;
}

function nameOf({ id, version }: Overlay['base']): string {
  return `${id} ${version}`;
}

/** Makes each change that can be made, so that all that cannot are told at once. */
function changed(start: Draft, changes: readonly OverlayChange[]): Step {
  const issues: Issue[] = [];
  let draft = start;
  for (const [index, change] of changes.entries()) {
    const step = stepOf(draft, change);
    issues.push(...at('changes', at(index, step.issues)));
    draft = step.draft;
  }
  return { draft, issues };
}

function stepOf(draft: Draft, change: OverlayChange): Step {
  switch (change.change) {
    case 'add-section':
      return addSection(draft, change);
    case 'add-question':
      return addQuestion(draft, change);
    case 'remove-section':
      return removeSection(draft, change);
    case 'remove-question':
      return removeQuestion(draft, change);
    case 'set-section':
      return setSection(draft, change);
    case 'set-question':
      return setQuestion(draft, change);
    case 'set-tool':
      return setTool(draft, change);
    default:
      return refused(draft, error('overlay.member-refused', '/change'));
  }
}
