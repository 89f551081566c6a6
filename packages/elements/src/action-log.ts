import { MaatActionLog } from './action-log/action-log.js';
import { type DefineOptions, defineAs } from './define-as.js';

export { type ActionLogEventMap, MaatActionLog } from './action-log/action-log.js';
export { type ActionLogLabels, actionLogEnGB } from './action-log/action-log-labels.js';
export type { ActionFilter, ActionOrder, ActionStatus } from './action-log/listed-action.js';
export type { DefineOptions } from './define-as.js';
export type { Typed, Values } from './meeting/entry.js';
export type { EntryLabels } from './meeting/entry-template.js';
export type {
  ReviewChangeDetail,
  ReviewInputDetail,
  ReviewMergeDetail,
} from './meeting/review-events.js';

/** Defines the log as `<maat-action-log>`, or under another first word. */
export function defineActionLog(options: DefineOptions = {}): void {
  defineAs('action-log', MaatActionLog, options);
}
