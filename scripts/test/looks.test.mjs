// What docs/looks.md tells of style themes is so: its tokens, its example, its pairs, its parts, its presets.
// All of it runs in Node, where there is no DOM.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pairs } from '../../packages/elements/src/style-theme/pairs.ts';
import { root } from '../pnpm.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const load = (path) => import(join(root, path));

const page = read('docs/looks.md');
const styleTheme = await load('packages/elements/dist/style-theme.js');
const { messageFor } = await load('packages/core/dist/index.js');

const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** The text between two headings. */
const below = (heading) => page.split(`${heading}\n`)[1].split(/^##+ /m)[0];

/** The rows of the tables in a text, each as its cells. */
const rows = (text) =>
  [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row]) => row.split(' | ')).slice(2);

test('the tokens are those of the schema', () => {
  const { tokens } = json('packages/schema/dist/schemas/style-theme.schema.json').properties;
  const names = rows(below('## A style theme')).flatMap(([name]) => quoted(name));
  expect(names).toEqual(Object.keys(tokens.properties));
});

test('the example is a style theme that passes', () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(page);
  expect(styleTheme.checkStyleTheme(JSON.parse(example))).toEqual([]);
});

test('the pairs are those that are checked', () => {
  const told = rows(below('### Check it')).flatMap(([what, against, least]) =>
    quoted(what).flatMap((colour) =>
      quoted(against).map((other) => `${colour} ${other} ${least === '4.5:1' ? 'words' : 'edge'}`),
    ),
  );
  const checked = pairs.map(({ colour, against, as }) => `${colour} ${against} ${as}`);
  expect(told.sort()).toEqual(checked.sort());
});

test('the failure reads as it is told', () => {
  const [first] = styleTheme.checkStyleTheme({ 'color-quiet': '#888888' });
  const told = page.match(/^> .*$/gm).map((line) => line.slice(2));
  expect(told.join(' ')).toBe(messageFor(first, {}));
});

test('the presets are the published files, and what is exported', () => {
  const told = rows(below('### Presets')).map(([name, file]) => [...quoted(name), ...quoted(file)]);
  const { exports } = json('packages/elements/package.json');
  for (const [name, file] of told) {
    const path = exports[file.replace('@maat/elements', '.')];
    expect(json(join('packages/elements', path))).toEqual(styleTheme[name]);
  }
  const files = Object.keys(exports).filter((entry) => entry.startsWith('./style-themes/'));
  expect(told).toHaveLength(files.length);
});

test('the parts are those of the element', () => {
  const element = json('packages/elements/dist/custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'maat-audit-form');
  const listed = below('## Parts')
    .match(/^- .*$/gm)
    .flatMap(quoted);
  expect(listed.sort()).toEqual(element.cssParts.map(({ name }) => name).sort());
});

test('no module of a style theme asks for Lit', () => {
  const bundled = read('packages/elements/dist/style-theme.js');
  expect([...bundled.matchAll(/from ["']([^"'.]+)["']/g)].map(([, name]) => name).sort()).toEqual([
    '@maat/core',
    '@maat/schema',
    'culori/fn',
  ]);
});
