import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { type ActionLogEventMap, MaatActionLog } from './action-log/action-log.js';
import { defineActionLog } from './action-log.js';

const events = {
  onMaatReviewChange: 'maat-review-change' as EventName<ActionLogEventMap['maat-review-change']>,
  onMaatReviewInput: 'maat-review-input' as EventName<ActionLogEventMap['maat-review-input']>,
  onMaatReviewMerge: 'maat-review-merge' as EventName<ActionLogEventMap['maat-review-merge']>,
};

defineActionLog();

/** `<maat-action-log>` as a component of React. A `ref` is the element. It registers the element. */
export const ActionLog: ReactWebComponent<MaatActionLog, typeof events> = createComponent({
  react: React,
  tagName: 'maat-action-log',
  elementClass: MaatActionLog,
  events,
  displayName: 'ActionLog',
});
