import type { MaatAuditForm } from '@maat/elements';
import { AuditAddress, type LoadedAudit, loadTool } from './audit-address.js';
import { formLocale } from './form-locale.js';

/** The form on the page, with where its audit is kept. */
export interface LoadedForm extends LoadedAudit {
  readonly form: MaatAuditForm;
  readonly address: AuditAddress;
}

/**
 * Loads the audit and its tool, and makes the form.
 *
 * @param place The element that says where they are.
 * @param prepare Sets what the page wants of the form before it is shown.
 */
export async function loadForm(
  place: HTMLElement,
  prepare: (form: MaatAuditForm) => void,
): Promise<LoadedForm> {
  const { audit: auditUrl = '', tool: toolUrl = '', language } = place.dataset;
  const address = new AuditAddress(auditUrl);
  const [tool, loaded, locale] = await Promise.all([
    loadTool(toolUrl),
    address.load(),
    language === undefined ? undefined : formLocale(language),
    customElements.whenDefined('maat-audit-form'),
  ]);
  const form = document.createElement('maat-audit-form');
  form.headingLevel = 1;
  if (locale !== undefined) form.locale = locale;
  form.tool = tool;
  form.audit = loaded.audit;
  prepare(form);
  place.replaceChildren(form);
  await form.updateComplete;
  return { ...loaded, form, address };
}
