export { MaatAuditForm } from './audit-form/audit-form.js';
export type { Layout } from './audit-form/form-state.js';
export type { ClassNames } from './audit-form/light-root.js';
export { define } from './define.js';
export type { DefineOptions } from './define-as.js';
export type {
  AuditFormEventMap,
  ChangeDetail,
  ConflictDetail,
  SubmitDetail,
} from './event/events.js';
export type { Labels } from './labels.js';
export { enGB } from './labels.js';
export { english } from './locale/english.js';
export type { FormLocale } from './locale/form-locale.js';
