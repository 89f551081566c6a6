import { defineElement } from './define-element.js';
import { loadParts } from './part/load-parts.js';
// What several parts need stands in the form: parts import nothing of one another.
import './question/in-group.js';
import './question/number-text.js';
import './view/submit-button.js';

export type { MaatAuditForm } from './audit-form/audit-form.js';
export type { AuditFormEventMap } from './event/events.js';

// The form by itself: what a page does not show at first is loaded once it is shown.
loadParts();
defineElement();
