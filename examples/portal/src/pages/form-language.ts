import type { Audit, Tool } from '@maat/schema';
import { html, type Markup } from './html.js';

/** The languages that the form's own words come in, beside English. What each calls itself. */
const locales = { cy: 'Cymraeg' } as const;

/** A language in which the form can be shown: that of its tool (`undefined`) or another. */
export type FormLanguage = keyof typeof locales | undefined;

/** Which of the form's languages an address asks for. Anything else is the tool's own. */
export function formLanguage(tool: Tool, asked: unknown): FormLanguage {
  return asked === 'cy' && tool.translations?.['cy'] !== undefined ? 'cy' : undefined;
}

/** What is put behind the address of a page so that the form there is in the same language. */
export function inLanguage(language: FormLanguage): string {
  return language === undefined ? '' : `?language=${language}`;
}

/** Leads to the same page with the form in the other language, if the tool has one. */
export function otherLanguage(
  tool: Tool,
  { id }: Audit,
  page: '' | '/fill-in' | '/print' | '/plain' | '/plain/read',
  language: FormLanguage,
): Markup | undefined {
  if (tool.translations?.['cy'] === undefined) return undefined;
  const [other, name] = language === 'cy' ? [undefined, 'English'] : (['cy', locales.cy] as const);
  const lang = other ?? 'en';
  return html`<p class="language"><a href="/audits/${id}${page}${inLanguage(other)}" lang="${lang}" hreflang="${lang}">${name}</a></p>`;
}
