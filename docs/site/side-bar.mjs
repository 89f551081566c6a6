import { generatedPages } from './generated-pages.mjs';
import { readMarkdown } from './markdown-text.mjs';
import { addressOf, writtenPages } from './pages.mjs';

/**
 * The groups of the side bar, in their order: the folders whose pages belong there, and single pages.
 * A page of `docs` that is named in none of them stands in the last.
 */
const groups = [
  { text: 'Start', pages: ['index', 'tour', 'playground', 'auditors'] },
  { text: 'Tutorials', folder: 'tutorials' },
  {
    text: 'How to',
    folder: 'how-to',
    pages: [
      ...['looks', 'languages', 'overlays', 'theme-packs', 'lint', 'without-javascript'],
      ...['server-rendering', 'command-line', 'formats', 'validate-elsewhere', 'fhir'],
      ...[
        'collation',
        'analysis',
        'pooling',
        'agreement',
        'redaction',
        'reviews',
        'case-review',
        'seal',
      ],
    ],
  },
  {
    text: 'Explanation',
    folder: 'explanation',
    pages: ['grading', 'versions', 'west-midlands-mended', 'accessibility', 'dpia'],
  },
  { text: 'Reference', folder: 'reference', pages: ['issues'], generated: 'Reference' },
  { text: 'Schemas', generated: 'Schemas' },
  { text: 'API', generated: 'Packages' },
  { text: 'Packages', folder: 'packages' },
  { text: 'Examples', folder: 'examples' },
  { text: 'Decisions', folder: 'decisions' },
  { text: 'More', rest: true },
];

/** The side bar, as VitePress takes it: every page stands in it. */
export function sideBar() {
  const left = new Map(writtenPages().map((page) => [page.file, page]));
  const take = (files) => {
    const taken = files.filter((file) => left.has(file)).map((file) => entryOf(left.get(file)));
    for (const file of files) left.delete(file);
    return taken;
  };
  return groups
    .map(({ text, folder, pages = [], generated, rest }) => {
      const single = take(pages.map((name) => `${name}.md`));
      const found = take([...left.keys()].filter((file) => rest || file.startsWith(`${folder}/`)));
      const made = generatedPages.filter(({ group }) => group === generated).map(generatedEntry);
      const items = [...found.sort(byOrder), ...single, ...made];
      return { text, items };
    })
    .filter(({ items }) => items.length > 0);
}

function entryOf({ source, file }) {
  const { title, settings } = readMarkdown(source);
  return {
    text: settings.short ?? title,
    link: addressOf(file),
    order: Number(settings.order ?? Number.POSITIVE_INFINITY),
  };
}

function generatedEntry({ title, file }) {
  return { text: title, link: addressOf(file) };
}

/** By what their front matter says, then by their names, which begin with a number in decisions. */
function byOrder(one, other) {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.link.localeCompare(other.link, 'en');
}
