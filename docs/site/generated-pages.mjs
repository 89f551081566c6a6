import { apiPages, entryPoints } from './reference/api.mjs';
import { commandLinePage } from './reference/command-line.mjs';
import { elementPage, elements } from './reference/element.mjs';
import { schemaNames, schemaPage } from './reference/schemas.mjs';
import { tokensPage } from './reference/tokens.mjs';

/**
 * @typedef {object} GeneratedPage
 * @property {string} source Where it would stand in the repository, so that links lead to it.
 * @property {string} file Its file on the site, from the site's root.
 * @property {string} title What it is called in the side bar.
 * @property {string} group The group of the side bar that it stands in.
 */

const schemas = schemaNames.map((name) => page(`schemas/${name}`, name, 'Schemas'));
const api = entryPoints().map(({ name }) => page(apiPath(name), name, 'Packages'));
const element = page('element', 'The element', 'Reference');
const tokens = page('style-tokens', 'Style tokens', 'Reference');
const commandLine = page('command-line', 'Command line', 'Reference');

/** The pages that are made from the code, without making them. */
export const generatedPages = [element, tokens, commandLine, ...schemas, ...api];

/**
 * Makes the pages from the code, as it is built.
 *
 * @returns {Promise<readonly { readonly file: string, readonly text: string }[]>} The Markdown of each.
 */
export async function makePages() {
  const texts = await apiPages();
  return [
    { file: element.file, text: elements().map(elementPage).join('\n\n') },
    { file: tokens.file, text: tokensPage() },
    { file: commandLine.file, text: await commandLinePage() },
    ...schemaNames.map((name, at) => ({ file: schemas[at].file, text: schemaPage(name) })),
    ...entryPoints().map(({ name }, at) => ({ file: api[at].file, text: texts.get(name) })),
  ];
}

/** @returns {GeneratedPage} */
function page(path, title, group) {
  return { source: `docs/reference/${path}.md`, file: `reference/${path}.md`, title, group };
}

/** A name that ends like a script would be taken for one. */
function apiPath(name) {
  return `api/${name.slice('@maat/'.length).replaceAll('.', '-')}`;
}
