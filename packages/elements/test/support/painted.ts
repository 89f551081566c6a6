import type { MaatAuditForm } from '@maat/elements';
import { rootOf } from './form.js';

/** Has every section of a form painted, so that all of it can be measured. */
export function paintAll(form: MaatAuditForm): void {
  const { CSSStyleSheet: Sheet } = form.ownerDocument.defaultView ?? window;
  const sheet = new Sheet();
  sheet.replaceSync('.section { content-visibility: visible !important; }');
  rootOf(form).adoptedStyleSheets.push(sheet);
}
