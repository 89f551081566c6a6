import { type DraftLabels, draftLabels } from './drafts/draft-labels.js';
import { type FormLabels, formLabels } from './form-labels.js';
import { type QuestionLabels, questionLabels } from './question-labels.js';
import { type ViewLabels, viewLabels } from './view-labels.js';
import { type WarningLabels, warningLabels } from './warning-labels.js';

/** The words of the interface. Those of the form are the tool's; those of issues are core's. */
export interface Labels
  extends FormLabels,
    QuestionLabels,
    ViewLabels,
    DraftLabels,
    WarningLabels {}

/** The interface in British English. */
export const enGB: Labels = {
  ...viewLabels,
  ...questionLabels,
  ...formLabels,
  ...draftLabels,
  ...warningLabels,
};
