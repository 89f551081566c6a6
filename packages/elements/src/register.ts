import { define } from './define.js';

// So that whoever imports this only has `<maat-audit-form>` typed in the DOM.
export type { MaatAuditForm } from './audit-form/audit-form.js';
export type { AuditFormEventMap } from './event/events.js';

define();
