import { defineElement } from './define-element.js';

export type { MaatAuditForm } from './audit-form/audit-form.js';
export type { AuditFormEventMap } from './event/events.js';

// The form by itself: what a page does not show at first is loaded once it is shown.
defineElement();
