import type { FormLocale } from '@maat/elements';

/** The words of the form in another language. They are loaded where a page asks for them only. */
export async function formLocale(language: string): Promise<FormLocale> {
  const address = `/assets/locale-${language}.js`;
  const loaded: { readonly locale: FormLocale } = await import(address);
  return loaded.locale;
}
