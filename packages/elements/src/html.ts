export type { FormAction } from './html/form-action.js';
export {
  type FormPost,
  type FormReading,
  fromFormData,
  type ReadOptions,
} from './html/from-form-data.js';
export type { HtmlOptions, RemovedRow } from './html/html-options.js';
export type { FormEntries } from './html/posted-form.js';
export { renderAdvice } from './html/render-advice.js';
export { type CheckAnswersOptions, renderCheckAnswers } from './html/render-check-answers.js';
export { type ConflictOptions, renderConflict } from './html/render-conflict.js';
export { renderHtml } from './html/render-html.js';
export { renderTaskList, type TaskListOptions } from './html/render-task-list.js';
export type { ToldWarning } from './html/told-warning.js';
