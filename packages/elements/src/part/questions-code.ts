import { findControl, focusControl } from '../audit-form/find-control.js';
import { actOn, recordAnswer, tellErrors } from '../audit-form/record-answer.js';
import { fieldSheets } from '../style/fields.js';
import { onePage } from '../view/one-page.js';
import { sectionPage } from '../view/section-page.js';

/** What shows the questions, with its style sheets, and records what is answered to them. */
export const questionsCode = {
  actOn,
  findControl,
  focusControl,
  onePage,
  recordAnswer,
  sectionPage,
  sheets: fieldSheets,
  tellErrors,
};
