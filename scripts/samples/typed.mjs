// Samples in TypeScript and JavaScript are compiled: TypeScript as strictly as our own code.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../pnpm.mjs';
import { emptyFolder } from './folder.mjs';

const folder = join(root, 'node_modules/.cache/maat/samples');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const options = {
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    jsx: 'react-jsx',
    declaration: false,
    declarationMap: false,
    outDir: 'unused',
  },
  include: ['pages/**/*.ts', 'pages/**/*.tsx'],
  files: ['nothing.d.ts'],
};

/** JavaScript has nowhere to say which element it looks for. */
const script = {
  ...options,
  compilerOptions: {
    ...options.compilerOptions,
    noImplicitAny: false,
    allowJs: true,
    checkJs: true,
  },
  include: ['pages/**/*.js'],
  files: ['anything.d.ts'],
};
const anything = 'interface ParentNode { querySelector(selectors: string): any }\n';

/** What is wrong with these blocks, as `page:line: what`. */
export async function typedFaults(blocks) {
  emptyFolder(folder);
  const placed = new Map(blocks.map((block, index) => place(block, blocks.slice(0, index))));
  for (const [path, { text }] of placed) write(path, text);
  for (const { page } of blocks) {
    // The single file stands beside the page that imports it.
    const exported = "export * from '@maat/elements/maat-audit-form.min.js';\n";
    write(join(pageFolder(page), 'maat-audit-form.min.d.ts'), exported);
  }
  write('anything.d.ts', anything);
  write('nothing.d.ts', '');
  const has = (script) => blocks.some(({ language }) => (language === 'js') === script);
  const said = await Promise.all([
    has(false) ? compile('tsconfig.json', options) : [],
    has(true) ? compile('tsconfig.script.json', script) : [],
  ]);
  return said.flat().map((line) => told(line, placed));
}

const pageFolder = (page) => join('pages', page.replace(/\.md$/, '').replaceAll(/[^\w-]+/g, '_'));

/** Where a block is compiled, the text there, and how many lines of it stand before its own. */
function place(block, before) {
  const path = join(pageFolder(block.page), block.file ?? `line-${block.line}.${block.language}`);
  const isTaken = before.some(({ page, file }) => page === block.page && file === block.file);
  const free = block.file && isTaken ? path.replace(/(\.\w+)$/, `-${block.line}$1`) : path;
  const earlier = block.continues ? textBefore(block, before) : '';
  const ahead = `${earlier}${block.given ? `${block.given}\n` : ''}`;
  const text = `${ahead}${block.code}\nexport {};\n`;
  return [free, { block, text, ahead: ahead.split('\n').length - 1 }];
}

/** All that the chain of blocks says that a block continues. */
function textBefore({ page, language, file }, before) {
  const last = before.findLastIndex(
    (each) => each.page === page && each.language === language && each.file === file,
  );
  if (last === -1) return '';
  const block = before[last];
  const earlier = block.continues ? textBefore(block, before.slice(0, last)) : '';
  return `${earlier}${block.given ? `${block.given}\n` : ''}${block.code}`;
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function compile(name, config) {
  write(name, JSON.stringify(config));
  return new Promise((resolve) => {
    const args = [compiler, '-p', name, '--pretty', 'false'];
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.split('\n').filter((line) => /^\S.*error/.test(line));
        resolve(error !== null && lines.length === 0 ? [`${stdout}${stderr}${error}`] : lines);
      },
    );
  });
}

/** The compiler's line with the page's place in place of the file's. */
function told(line, placed) {
  const [, path = '', row = '0', what = line] = /^(.+?)\((\d+),\d+\): (.*)$/.exec(line) ?? [];
  const found = placed.get(path);
  if (!found) return line;
  const { block, ahead } = found;
  return `${block.page}:${block.line + Number(row) - ahead}: ${what}`;
}
