import type { Catalogue } from '@maat/core';
import type { FormLocale } from '@maat/elements';
import type { StatusWords } from './status-words.js';

/** What the page of a form says in another language. */
export interface PageLocale {
  readonly form: FormLocale;
  /** All messages: what is warned of before an audit is submitted is not among the form's own. */
  readonly messages: Catalogue;
  readonly status: StatusWords;
}

/** The words of a page in another language. They are loaded where a page asks for them only. */
export async function pageLocale(language: string): Promise<PageLocale> {
  const address = `/assets/locale-${language}.js`;
  const loaded: { readonly locale: PageLocale } = await import(address);
  return loaded.locale;
}
