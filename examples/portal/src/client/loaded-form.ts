import type { MaatAuditForm } from '@maat/elements';
import type { DraftStore } from '@maat/elements/drafts';
import { AuditAddress, type LoadedAudit, loadTool, Unreachable } from './audit-address.js';
import { type PageLocale, pageLocale } from './form-locale.js';
import { fromDraft } from './from-draft.js';
import { keepTool } from './offline.js';

/** The form on the page, with where its audit is kept. */
export interface LoadedForm extends LoadedAudit {
  readonly form: MaatAuditForm;
  readonly address: AuditAddress;
  /** Whether the portal did not answer, and the audit is as this device had it. */
  readonly isOffline: boolean;
  /** The words of another language than English, where the page is in one. */
  readonly locale: PageLocale | undefined;
}

/** How a page loads the form. */
export interface LoadOptions {
  /** Where this device keeps drafts, if the audit may come from there when the portal does not answer. */
  readonly drafts?: DraftStore;
  /** Sets what the page wants of the form before it is shown. */
  readonly prepare: (form: MaatAuditForm, locale: PageLocale | undefined) => void;
}

/**
 * Loads the audit and its tool, and makes the form.
 *
 * @param place The element that says where they are, or that the page stands in for one that did not come.
 * @throws Unreachable if the portal does not answer, and this device has nothing of the audit.
 */
export async function loadForm(
  place: HTMLElement,
  { drafts, prepare }: LoadOptions,
): Promise<LoadedForm> {
  const id = auditInAddress();
  const { audit: auditUrl = `/api/audits/${id}`, language = languageInAddress() } = place.dataset;
  const address = new AuditAddress(auditUrl);
  const { isOffline, ...loaded } = await loadAudit(
    address,
    drafts && (() => fromDraft(drafts, id)),
  );
  const { tool: own } = loaded.audit;
  const { tool: toolUrl = `/api/tools/${own.id}/${own.version}` } = place.dataset;
  const [tool, locale] = await Promise.all([
    loadTool(toolUrl),
    language === undefined ? undefined : pageLocale(language),
    customElements.whenDefined('maat-audit-form'),
  ]);
  void keepTool(toolUrl);
  const form = document.createElement('maat-audit-form');
  form.headingLevel = 1;
  if (locale !== undefined) form.locale = locale.form;
  form.tool = tool;
  form.audit = loaded.audit;
  prepare(form, locale);
  place.replaceChildren(form);
  await form.updateComplete;
  // What a form throws it tells by an event, and goes on: a page with nothing on it is to say so.
  if (form.renderRoot.childElementCount === 0) throw new Error('The form could not be shown');
  return { ...loaded, form, address, isOffline, locale };
}

async function loadAudit(
  address: AuditAddress,
  find: (() => Promise<LoadedAudit | undefined>) | undefined,
): Promise<LoadedAudit & { readonly isOffline: boolean }> {
  try {
    return { ...(await address.load()), isOffline: false };
  } catch (error) {
    const found = error instanceof Unreachable ? await find?.() : undefined;
    if (found === undefined) throw error;
    return { ...found, isOffline: true };
  }
}

/** The audit that the address of a page asks to fill in; '' where it asks for something else. */
export function auditInAddress(): string {
  return /^\/audits\/([A-Za-z0-9-]+)\/fill-in$/.exec(location.pathname)?.[1] ?? '';
}

/** The only other language that the portal has words for. */
function languageInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('language') === 'cy' ? 'cy' : undefined;
}
