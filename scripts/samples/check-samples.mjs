// Every fenced block of every page is checked by its language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readCsv } from '../../packages/documents/dist/csv.js';
import { root } from '../pnpm.mjs';
import { commandFaults, isRun } from './commands.mjs';
import { documentFault } from './documents.mjs';
import { markupFaults } from './markup.mjs';
import { runFaults } from './run-pages.mjs';
import { typedFaults } from './typed.mjs';

const compiled = new Set(['ts', 'tsx', 'js']);
const parsed = new Set(['html', 'css']);

/** Languages of which each block is looked at by itself: what is wrong with one, as a list of texts. */
const single = {
  json: (block) => [documentFault(block)].filter(Boolean),
  yaml: ({ code }) => parseAllDocuments(code).flatMap(({ errors }) => errors.map(String)),
  csv: ({ code }) => {
    const { issues } = readCsv(new TextEncoder().encode(code));
    return issues.map((issue) => `${issue.code} in line ${issue.line}`);
  },
  sh: (block) => (isRun(block) ? [] : commandFaults(block)),
  text: () => [],
  // Are run, with the commands of the page.
  python: () => [],
  sql: () => [],
};

/**
 * What is wrong with the samples of some pages.
 *
 * @returns Lines that begin with `page:line: `, but for what concerns a whole program.
 */
export async function sampleFaults(pages) {
  const blocks = pages.flatMap((page) => page.blocks);
  const checked = blocks.filter((block) => !block.why && !block.from && !markFault(block));
  const of = (languages) => checked.filter(({ language }) => languages.has(language));
  const faults = [
    ...blocks.flatMap((block) => located(block, [markFault(block)].filter(Boolean))),
    ...checked.flatMap((block) => located(block, single[block.language]?.(block) ?? [])),
    ...(await typedFaults(of(compiled))),
    ...(await markupFaults(of(parsed))),
  ];
  return [...faults, ...(await runFaults(pages))];
}

const located = ({ page, line }, faults) => faults.map((fault) => `${page}:${line}: ${fault}`);

/** What is wrong with the language of a block, or with what the comments above it say. */
function markFault({ language, code, unknown, why, from }) {
  if (unknown !== undefined) return `no such mark: ${unknown}`;
  if (from !== undefined) return excerptFault(code, from);
  if (why !== undefined || compiled.has(language) || parsed.has(language)) return undefined;
  return language in single ? undefined : `no known language: ‘${language}’ (text is words)`;
}

/** An excerpt stands in its file as it is, save that it may be indented otherwise as a whole. */
function excerptFault(code, from) {
  const flat = (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
  const whole = readFileSync(join(root, from), 'utf8');
  return flat(whole).includes(flat(code)) ? undefined : `does not stand so in ${from}`;
}
