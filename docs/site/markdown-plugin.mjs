import { addressOf } from './pages.mjs';

/**
 * Makes the Markdown of the repository that of the site: links between files lead to pages; a link to
 * a file that is no page leads to the repository, where its address is known, and is its path
 * otherwise; what tables align is told by a class, as the content security policy takes no styles.
 *
 * @param {import('markdown-it').default} markdown The parser that VitePress has made.
 * @param {object} site What it has to know.
 * @param {readonly import('./pages.mjs').Page[]} site.pages All pages.
 * @param {ReturnType<typeof import('./links.mjs').linkFinder>} site.find Where links lead.
 * @param {string | undefined} site.repository The address of the repository's files, such as
 *   `https://example.org/maat/blob/main/`.
 */
export function repositoryMarkdown(markdown, { pages, find, repository }) {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  markdown.core.ruler.push('repository-links', ({ tokens, env, Token }) => {
    const page = byFile.get(env.relativePath);
    if (page === undefined) return;
    for (const token of tokens) {
      token.children = token.children && linksIn(token.children, page.source, Token);
    }
  });
  markdown.core.ruler.push('alignment', ({ tokens }) => {
    for (const token of tokens) alignByClass(token);
  });

  function linksIn(children, source, Token) {
    let dropped;
    return children.flatMap((child) => {
      if (child.type === 'link_open') dropped = leadOn(child, source);
      if (dropped === undefined || !child.type.startsWith('link_')) return [child];
      if (child.type === 'link_open') return [];
      const path = Object.assign(new Token('text', '', 0), { content: ` (${dropped})` });
      dropped = undefined;
      return [path];
    });
  }

  /** Lets a link lead where it should, and gives the path of what the site cannot lead to. */
  function leadOn(link, source) {
    const href = link.attrGet('href');
    // It leads on as it is; and the search index is parted by the headings that link to themselves so.
    if (href.startsWith('#')) return undefined;
    const { kind, path, anchor, page } = find(source, href);
    const hash = anchor === '' ? '' : `#${anchor}`;
    if (kind === 'page') link.attrSet('href', `${addressOf(page.file)}${hash}`);
    if (kind !== 'file') return undefined;
    if (repository === undefined) return path;
    link.attrSet('href', `${repository}${path}${hash}`);
    return undefined;
  }
}

function alignByClass(token) {
  const side = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '')?.[1];
  if (side === undefined) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrJoin('class', `align-${side}`);
}
