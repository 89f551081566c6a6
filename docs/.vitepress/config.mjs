import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { codeTheme, coloursByClass } from '../site/code-colours.mjs';
import { withPolicy } from '../site/content-security-policy.mjs';
import { generatedPages } from '../site/generated-pages.mjs';
import { linkFinder } from '../site/links.mjs';
import { repositoryMarkdown } from '../site/markdown-plugin.mjs';
import { writtenPages } from '../site/pages.mjs';
import { root } from '../site/repository.mjs';
import { searchBox } from '../site/search-box.mjs';
import { sideBar } from '../site/side-bar.mjs';
import { slugOf } from '../site/slug.mjs';
import { pagesFolder, stage, stagePage } from '../site/stage.mjs';

const written = writtenPages();
const pages = [...written, ...generatedPages];
const base = process.env['MAAT_DOCS_BASE'] ?? '/';

await stage();

// MAAT_DOCS_BASE        The path that the site stands under, `/` if nothing is said.
// MAAT_DOCS_REPOSITORY  The address of the repository's files, for links to those that are no pages.
export default defineConfig({
  title: 'Maat',
  description: 'The multi-agency safeguarding audit as software: documentation.',
  lang: 'en-GB',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  base,
  srcDir: pagesFolder,
  outDir: join(root, 'docs/dist/site'),
  cacheDir: join(root, 'node_modules/.cache/maat/vitepress'),
  // Light or dark as the reader's system says: nothing has to be remembered for that.
  appearance: 'force-auto',
  cleanUrls: false,
  metaChunk: true,
  // VitePress would give it a style otherwise, which the content security policy does not take.
  contentProps: { class: 'content' },
  themeConfig: {
    sidebar: sideBar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
  },
  markdown: {
    theme: codeTheme,
    codeTransformers: [coloursByClass],
    anchor: { slugify: slugOf },
    config(markdown) {
      const repository = process.env['MAAT_DOCS_REPOSITORY'];
      repositoryMarkdown(markdown, { pages, find: linkFinder(pages), repository });
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('maat-') } } },
  vite: { plugins: [searchBox, { name: 'written-pages', configureServer: followWrittenPages }] },
  transformHtml: withPolicy,
});

/** While one writes: shows a page anew when its file is saved. */
function followWrittenPages({ watcher }) {
  const byPath = new Map(written.map((page) => [join(root, page.source), page]));
  watcher.add([...byPath.keys()]);
  watcher.on('change', (path) => {
    const page = byPath.get(path);
    if (page !== undefined) void stagePage(page);
  });
}
