import type { ActionLogEventMap, MaatActionLog } from '../action-log/action-log.js';
import type { MaatAuditForm } from '../audit-form/audit-form.js';
import type { MaatCaseReview } from '../case-review/case-review.js';
import type { CaseReviewEventMap } from '../case-review/case-review-events.js';
import type { MaatToolEditor, ToolEditorEventMap } from '../editor/tool-editor.js';
import type { AuditFormEventMap } from '../event/events.js';
import type { MaatRoundReport } from '../round-report/round-report.js';

/** What of `<maat-audit-form>` is set, and not only read. */
type FormName =
  | 'tool'
  | 'audit'
  | 'session'
  | 'issues'
  | 'conflict'
  | 'locale'
  | 'labels'
  | 'layout'
  | 'readOnly'
  | 'headingLevel'
  | 'showSources'
  | 'light'
  | 'classes'
  | 'name'
  | 'required'
  | 'disabled';

/** What is set of every element of a meeting. */
type MeetingName = 'tool' | 'locale' | 'labels' | 'headingLevel' | 'readOnly' | 'as' | 'typed';

/** Properties of an element as a template of a framework sets them. */
type Settable<ELEMENT, NAME extends keyof ELEMENT> = {
  readonly [KEY in NAME]?: ELEMENT[KEY] | undefined;
};

/** Events as properties of a template: `onmaat-submit`. */
type Listeners<EVENTS> = {
  readonly [NAME in keyof EVENTS & string as `on${NAME}`]?:
    | ((event: EVENTS[NAME]) => void)
    | undefined;
};

/** The properties of `<maat-audit-form>` as a template of a framework sets them. */
export type AuditFormProperties = Settable<MaatAuditForm, FormName>;

/** Its events as properties of a template: `onmaat-submit`. */
export type AuditFormListeners = Listeners<AuditFormEventMap>;

/** The properties of `<maat-case-review>`. */
export type CaseReviewProperties = Settable<
  MaatCaseReview,
  | MeetingName
  | 'round'
  | 'returns'
  | 'review'
  | 'conflict'
  | 'place'
  | 'reveal'
  | 'large'
  | 'messages'
>;

/** Its events: `onmaat-review-change`. */
export type CaseReviewListeners = Listeners<CaseReviewEventMap>;

/** The properties of `<maat-action-log>`. */
export type ActionLogProperties = Settable<
  MaatActionLog,
  MeetingName | 'reviews' | 'today' | 'filter'
>;

/** Its events: `onmaat-review-change`. */
export type ActionLogListeners = Listeners<ActionLogEventMap>;

/** The properties of `<maat-round-report>`. */
export type RoundReportProperties = Settable<
  MaatRoundReport,
  'tool' | 'report' | 'headingLevel' | 'locale' | 'labels'
>;

/** The properties of `<maat-tool-editor>`. */
export type ToolEditorProperties = Settable<
  MaatToolEditor,
  'value' | 'kind' | 'base' | 'messages' | 'labels'
>;

/** Its event: `onmaat-preview`. */
export type ToolEditorListeners = Listeners<ToolEditorEventMap>;
