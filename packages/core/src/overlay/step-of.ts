import type { OverlayChange } from '@maat/schema';
import { addQuestion, addSection } from './add.js';
import { putCode, removeCode } from './codes.js';
import type { Draft, Step } from './draft.js';
import { putEntry, removeEntry } from './entries.js';
import { hideQuestion, showQuestion } from './hide.js';
import { moveQuestion, moveSection } from './move.js';
import { removeQuestion, removeSection } from './remove.js';
import { replaceQuestion, replaceSection } from './replace.js';
import { setQuestion, setSection, setTool } from './set.js';
import { addThemePack, removeThemePack } from './theme-pack.js';
import { putTranslation, removeTranslation } from './translation.js';

type ChangeOf<NAME> = Extract<OverlayChange, { readonly change: NAME }>;

/** How each change is made. */
const steps: {
  readonly [NAME in OverlayChange['change']]: (draft: Draft, change: ChangeOf<NAME>) => Step;
} = {
  'add-section': addSection,
  'add-question': addQuestion,
  'replace-section': replaceSection,
  'replace-question': replaceQuestion,
  'move-section': moveSection,
  'move-question': moveQuestion,
  'remove-section': removeSection,
  'remove-question': removeQuestion,
  'hide-question': hideQuestion,
  'show-question': showQuestion,
  'set-section': setSection,
  'set-question': setQuestion,
  'set-tool': setTool,
  put: putEntry,
  remove: removeEntry,
  'put-code': putCode,
  'remove-code': removeCode,
  'add-theme-pack': addThemePack,
  'remove-theme-pack': removeThemePack,
  'put-translation': putTranslation,
  'remove-translation': removeTranslation,
};

/** What comes of one change. */
export function stepOf(draft: Draft, change: OverlayChange): Step {
  // The name picks the step for its own change; TypeScript cannot pair the two.
  const step = steps[change.change] as (draft: Draft, change: OverlayChange) => Step;
  return step(draft, change);
}
