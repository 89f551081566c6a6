import { repositoryFiles } from './repository.mjs';

/**
 * @typedef {object} Page
 * @property {string} source The file that it is made from, from the root of the repository.
 * @property {string} file Its file on the site, from the site's root.
 */

/** The pages of the site that stand in the repository: the guides, and what each folder says of itself. */
export function writtenPages() {
  return repositoryFiles().flatMap((source) => {
    const file = fileOf(source);
    return file === undefined ? [] : [{ source, file }];
  });
}

/** Pages of the root that are wanted on the site as well. */
const ofRoot = ['CONTRIBUTING.md', 'SECURITY.md'];

/** Where a file of the repository stands on the site, if it does. */
function fileOf(source) {
  if (ofRoot.includes(source)) return source.toLowerCase();
  if (!source.endsWith('.md')) return undefined;
  if (source.startsWith('docs/')) return source.slice(5).replace(/README\.md$/, 'index.md');
  return /^(packages|examples)\/.*README\.md$/.test(source)
    ? source.replace(/README\.md$/, 'index.md')
    : undefined;
}

/**
 * The address of a page on the site, without what may stand in front of all of them.
 *
 * @param {string} file The page's file.
 */
export function addressOf(file) {
  return `/${file.replace(/(?:(?<=^|\/)index)?\.md$/, '')}`;
}
