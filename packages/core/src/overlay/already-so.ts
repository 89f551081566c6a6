import type { OverlayChange, SetQuestion, SetSection, SetTool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { isSameJson } from '../model/same-json.js';
import { modelOf } from '../model/tool-model.js';
import { type Draft, type Step, sectionIn } from './draft.js';
import { stepOf } from './step-of.js';

/**
 * Whether a change that is refused is refused only because the tool is already as it would make it:
 * what it takes away is gone, what it adds is there.
 */
export function isAlreadySo({ tool, ...draft }: Draft, change: OverlayChange): boolean {
  const { questions } = modelOf(tool);
  switch (change.change) {
    case 'add-section':
      return isSameJson(sectionIn({ tool, ...draft }, change.section.id), change.section);
    case 'add-question':
      return isSameJson(questions.get(change.question.id)?.question, change.question);
    case 'show-question':
      return questions.has(change.question);
    default:
      return isRemoval(change);
  }
}

/** What is taken away was there before: a refusal says that it is gone. */
function isRemoval({ change }: OverlayChange): boolean {
  return change.startsWith('remove');
}

type SetChange = SetQuestion | SetSection | SetTool;

/**
 * What comes of a change, where need be without the members that it takes away and that are gone.
 *
 * @returns The step, and the change that was made; no change where nothing is left of it.
 */
export function stepWithoutGone(
  draft: Draft,
  change: OverlayChange,
): { readonly step: Step; readonly change?: OverlayChange } {
  const step = stepOf(draft, change);
  const gone = new Set(step.issues.map(indexOfGone));
  if (step.issues.length === 0 || gone.has(undefined)) return { step, change };
  const { unset = [], ...rest } = change as SetChange;
  const left = unset.filter((_, index) => !gone.has(index));
  const trimmed = { ...rest, ...(left.length > 0 && { unset: left }) } as SetChange;
  if (left.length === 0 && trimmed.members === undefined) {
    return { step: { draft, issues: [] } };
  }
  return { step: stepOf(draft, trimmed), change: trimmed };
}

const unsetPlace = /^\/unset\/(\d+)$/;

/** The index of the name of a member that is not there. */
function indexOfGone({ code, pointer }: Issue): number | undefined {
  const [, index] = unsetPlace.exec(pointer) ?? [];
  return code === 'overlay.unknown-target' && index !== undefined ? Number(index) : undefined;
}
