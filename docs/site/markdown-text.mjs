import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { root } from './repository.mjs';
import { slugOf } from './slug.mjs';

const parser = new MarkdownIt({ html: true, linkify: true });

/**
 * @typedef {object} MarkdownText
 * @property {string} title The words of the first heading of level 1.
 * @property {Readonly<Record<string, string>>} settings What stands in the front matter.
 * @property {ReadonlySet<string>} anchors The anchors of its headings.
 * @property {readonly { readonly href: string, readonly line: number }[]} links Its links and
 *   pictures, each with the line of the file on which its paragraph begins.
 */

/**
 * Reads a file of the repository in Markdown, with front matter or without.
 *
 * @param {string} path Its path, from the root of the repository.
 * @returns {MarkdownText} What it holds.
 */
export function readMarkdown(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const front = /^---\n(.*?)\n---\n/s.exec(text);
  const skipped = front === null ? 0 : front[0].split('\n').length - 1;
  const tokens = parser.parse(text.slice(front?.[0].length ?? 0), {});
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [{ tag: token.tag, words: wordsOf(tokens[index + 1]) }] : [],
  );
  return {
    title: headings.find(({ tag }) => tag === 'h1')?.words ?? '',
    settings: settingsIn(front?.[1] ?? ''),
    anchors: anchorsOf(headings.map(({ words }) => words)),
    links: linksOf(tokens, skipped),
  };
}

function settingsIn(front) {
  const pairs = front.split('\n').map((line) => /^(\w+):\s*(.*?)\s*$/.exec(line));
  return Object.fromEntries(pairs.filter(Boolean).map(([, name, value]) => [name, value]));
}

function wordsOf({ children }) {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** A heading that comes again has a number behind it. */
function anchorsOf(headings) {
  const anchors = new Set();
  for (const words of headings) {
    const slug = slugOf(words);
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linksOf(tokens, skipped) {
  let line = 0;
  return tokens.flatMap((token) => {
    line = token.map?.[0] ?? line;
    const hrefs = (token.children ?? []).map(
      (child) => child.attrGet('href') ?? child.attrGet('src'),
    );
    const at = line + skipped + 1;
    return hrefs.filter((href) => href !== null).map((href) => ({ href, line: at }));
  });
}
