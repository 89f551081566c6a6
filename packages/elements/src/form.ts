import { define } from './define.js';
import type { DefineOptions } from './define-as.js';

export { MaatAuditForm } from './audit-form/audit-form.js';
export type { Layout } from './audit-form/form-state.js';
export type { DefineOptions } from './define-as.js';
export type { AuditFormEventMap } from './event/events.js';

/** Defines the form as `<maat-audit-form>`, or under another first word. */
export function defineForm(options: DefineOptions = {}): void {
  define(options);
}
