import { openConflict, resolveConflict } from '../audit-form/resolve-conflict.js';
import { viewSheets } from '../style/view-sheets.js';
import { adviceTemplate } from '../view/advice.js';
import { answerText } from '../view/answer-text.js';
import { cannotOpen } from '../view/cannot-open.js';
import { checkAnswers, leftOut } from '../view/check-answers.js';
import { conflictBar, conflictPanel } from '../view/conflict.js';
import { contactsTemplate } from '../view/contacts.js';
import { focusRead } from '../view/focus-read.js';
import { profileTemplate } from '../view/profile.js';
import { readingView, readPage } from '../view/reading.js';
import { retiredView } from '../view/retired.js';

/** What is shown of an audit beside the questions. */
export const viewsCode = {
  adviceTemplate,
  answerText,
  cannotOpen,
  checkAnswers,
  conflictBar,
  conflictPanel,
  contactsTemplate,
  focusRead,
  leftOut,
  openConflict,
  profileTemplate,
  readPage,
  readingView,
  resolveConflict,
  retiredView,
  sheets: viewSheets,
};
