// Samples in HTML and CSS are parsed, hold nothing that a strict content security policy refuses, and
// name what the element has.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../pnpm.mjs';

const manifest = JSON.parse(
  readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'),
);
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'maat-audit-form');
const named = (list) => new Set(list.map(({ name }) => name));
const parts = named(element.cssParts);
const custom = named(element.cssProperties);
const attributes = named(element.attributes);
const ofAnyElement = /^(id|class|slot|lang|dir|hidden|data-[\w-]+)$/;

/** What is wrong with these blocks, as `page:line: what`. */
export async function markupFaults(blocks) {
  const own = blocks.flatMap((block) => {
    const faults = block.language === 'css' ? styleFaults(block.code) : pageFaults(block.code);
    return faults.map((fault) => `${block.page}:${block.line}: ${fault}`);
  });
  return [...own, ...(await parseFaults(blocks))];
}

function styleFaults(code) {
  const unknownParts = [...code.matchAll(/::part\(([\w-]+)\)/g)].filter(
    ([, name]) => !parts.has(name),
  );
  const unknown = [...code.matchAll(/--maat-[\w-]+/g)].filter(([name]) => !custom.has(name));
  return [...unknownParts, ...unknown].map(([name]) => `the element has no ${name}`);
}

function pageFaults(code) {
  const scripts = [...code.matchAll(/<script\b([^>]*)>/gi)].filter(
    ([, said]) => !/\bsrc=/.test(said),
  );
  const inline = code.match(/<style\b|\s(style|on\w+)=/gi) ?? [];
  const forms = [...code.matchAll(/<maat-audit-form\b([^>]*)>/g)];
  const unknown = forms
    .flatMap(([, said]) => [...said.matchAll(/([\w-]+)(?==|\s|$)(="[^"]*")?/g)])
    .map(([, name]) => name)
    .filter((name) => !attributes.has(name) && !ofAnyElement.test(name));
  return [
    ...scripts.map(() => 'a script inside the page'),
    ...inline.map((what) => `${what.trim()} inside the page`),
    ...unknown.map((name) => `the element has no attribute ${name}`),
  ];
}

function parseFaults(blocks) {
  if (blocks.length === 0) return Promise.resolve([]);
  const folder = mkdtempSync(join(tmpdir(), 'maat-markup-'));
  for (const [index, { language, code }] of blocks.entries()) {
    writeFileSync(join(folder, `${index}.${language}`), code);
  }
  // Of the rules one that says nothing here: what cannot be parsed is told in any case.
  const args = ['lint', '--only=suspicious/noDebugger', '--reporter=github', '.'];
  return new Promise((resolve) => {
    const biome = join(root, 'node_modules/.bin/biome');
    execFile(biome, args, { cwd: folder, shell: process.platform === 'win32' }, (error, stdout) => {
      rmSync(folder, { recursive: true, force: true });
      const lines = stdout.split('\n').filter((line) => line.startsWith('::error'));
      const faults = lines.map((line) => parseFault(line, blocks));
      resolve(error !== null && faults.length === 0 ? [`biome: ${error.message}`] : faults);
    });
  });
}

function parseFault(line, blocks) {
  const [, index, row, what] = /file=.*?(\d+)\.\w+,line=(\d+).*?::(.*)$/.exec(line) ?? [];
  const block = blocks[Number(index)];
  return block ? `${block.page}:${block.line + Number(row)}: ${what}` : line;
}
