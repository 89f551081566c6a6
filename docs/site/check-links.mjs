// Every link and picture of the documentation leads to something, anchors included: part of `pnpm check`.
import { generatedPages } from './generated-pages.mjs';
import { linkFinder } from './links.mjs';
import { readMarkdown } from './markdown-text.mjs';
import { writtenPages } from './pages.mjs';

const written = writtenPages();
const generated = generatedPages.map(({ source }) => source);
const find = linkFinder([...written, ...generatedPages]);
const sources = [...new Set(['README.md', ...written.map(({ source }) => source)])];
const texts = new Map(sources.map((source) => [source, readMarkdown(source)]));

const problems = sources.flatMap((source) => {
  const links = texts.get(source)?.links ?? [];
  return links.flatMap(({ href, line }) => {
    const problem = problemOf(find(source, href));
    return problem === undefined ? [] : [`${source}:${line}: ${href}: ${problem}`];
  });
});

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function problemOf({ kind, path, anchor }) {
  if (kind === 'nowhere') return `there is no ${path}`;
  if (kind !== 'page' || anchor === '' || generated.includes(path)) return undefined;
  return texts.get(path)?.anchors.has(anchor) ? undefined : `${path} has no heading for #${anchor}`;
}
