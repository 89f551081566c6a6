import { findControl, focusControl } from '../audit-form/find-control.js';
import { actOn, recordAnswer, tellErrors } from '../audit-form/record-answer.js';
import { onePage } from '../view/one-page.js';
import { sectionPage } from '../view/section-page.js';

/** What shows the questions, and records what is answered to them. */
export const questionsCode = {
  actOn,
  findControl,
  focusControl,
  onePage,
  recordAnswer,
  sectionPage,
  tellErrors,
};
