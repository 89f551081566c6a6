import type { MaatAuditForm } from '../audit-form/audit-form.js';
import type { AuditFormEventMap } from '../event/events.js';

/** What of `<maat-audit-form>` is set, and not only read. */
type SettableName =
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

/** The properties of `<maat-audit-form>` as a template of a framework sets them. */
export type AuditFormProperties = {
  readonly [NAME in SettableName]?: MaatAuditForm[NAME] | undefined;
};

/** Its events as properties of a template: `onmaat-submit`. */
export type AuditFormListeners = {
  readonly [NAME in keyof AuditFormEventMap as `on${NAME}`]?:
    | ((event: AuditFormEventMap[NAME]) => void)
    | undefined;
};
