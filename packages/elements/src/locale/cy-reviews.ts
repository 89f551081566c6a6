export { actionLogCy } from './welsh-action-log-labels.js';
export { caseReviewCy } from './welsh-case-review-labels.js';
export { roundReportCy } from './welsh-round-report-labels.js';
