import type { FormLocale } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import type { Audit } from '@maat/schema';
import type { FormLanguage } from '../pages/form-language.js';

/** Where an audit is shown without scripts, and in which language. */
export interface PlainPlace {
  readonly audit: Pick<Audit, 'id'>;
  readonly language: FormLanguage;
}

/** What an address asks of a page beside. */
interface Asked {
  readonly show?: 'saved' | 'errors' | 'warnings';
  /** The id of the element that the page is scrolled to. */
  readonly focus?: string | undefined;
}

/**
 * The address of a page without scripts.
 *
 * @param page '' for the list of sections, '/check', '/read' or '/sections/…'.
 */
export function plainAddress(
  { audit, language }: PlainPlace,
  page: string,
  asked: Asked = {},
): string {
  const query = new URLSearchParams({
    ...(language && { language }),
    ...(asked.show && { show: asked.show }),
  }).toString();
  const fragment = asked.focus === undefined ? '' : `#${asked.focus}`;
  return `/audits/${audit.id}/plain${page}${query && `?${query}`}${fragment}`;
}

/** The words of the form in a language; undefined for English, which it speaks by itself. */
export function localeOf(language: FormLanguage): FormLocale | undefined {
  return language === 'cy' ? cy : undefined;
}
