import type { MaatAuditForm } from '@maat/elements';
import type { Audit, Tool } from '@maat/schema';
import { fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { rootOf } from './form.js';
import { trusted } from './trusted.js';

/** What a server renders the form with, as far as it can be told to the one that runs the tests. */
export interface Served {
  readonly tool: Tool;
  readonly audit: Audit;
  readonly layout?: 'page' | 'sections';
  readonly readOnly?: boolean;
  readonly headingLevel?: number;
}

/** The markup of the form as a server sends it. */
export async function servedMarkup(properties: Served): Promise<string> {
  const payload = { properties, options: { styles: { href: '/no-style.css' } } };
  return await executeServerCommand<string, typeof payload>('render-audit-form', payload);
}

/** A page that has come from a server, with the form in it, before anything is hydrated. */
export async function openServed(properties: Served): Promise<MaatAuditForm> {
  return await openMarkup(await servedMarkup(properties));
}

/** As the browser's own parser does it. */
export async function openMarkup(markup: string): Promise<MaatAuditForm> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  (place as HTMLElement & { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(trusted(markup));
  const form = place.querySelector('maat-audit-form');
  if (form === null) throw new Error('There is no form in the markup.');
  return form;
}

/** All elements of the form but its style sheet. */
export function elementsOf(form: MaatAuditForm): Element[] {
  return [...rootOf(form).querySelectorAll('*')].filter((element) => !element.matches('link'));
}
