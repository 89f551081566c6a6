import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './repository.mjs';

/**
 * @typedef {object} Target Where a link leads.
 * @property {'outside' | 'page' | 'file' | 'nowhere'} kind To another site; to a page of this one; to
 *   a file or folder of the repository that is none; or to nothing.
 * @property {string} path From the root of the repository; empty for another site.
 * @property {string} anchor What stands behind the `#`; empty if nothing does.
 * @property {import('./pages.mjs').Page} [page] The page.
 */

/**
 * Finds where links lead to.
 *
 * @param {readonly import('./pages.mjs').Page[]} pages All pages of the site.
 * @returns {(source: string, href: string) => Target} The target of a link in a file.
 */
export function linkFinder(pages) {
  const bySource = new Map(pages.map((page) => [page.source, page]));
  const home = bySource.get('docs/index.md');
  const pageOf = (path) => {
    if (['', '.', 'README.md'].includes(path)) return home;
    return bySource.get(path) ?? bySource.get(posix.join(path, 'README.md'));
  };
  return (source, href) => {
    if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return { kind: 'outside', path: '', anchor: '' };
    const [given = '', anchor = ''] = decodeURI(href).split('#');
    const joined = posix.join(given.startsWith('/') ? '.' : posix.dirname(source), given);
    const path = given === '' ? source : joined.replace(/\/$/, '');
    const page = pageOf(path);
    if (page !== undefined) return { kind: 'page', path: page.source, anchor, page };
    return { kind: existsSync(join(root, path)) ? 'file' : 'nowhere', path, anchor };
  };
}
