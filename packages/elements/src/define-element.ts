import { MaatAuditForm } from './audit-form/audit-form.js';
import { type DefineOptions, defineAs } from './define-as.js';

/** Defines the form as `<maat-audit-form>`, or under another first word. */
export function defineElement(options: DefineOptions = {}): void {
  defineAs('audit-form', MaatAuditForm, options);
}
