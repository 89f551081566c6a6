// What editors are told of the elements, what the README says, and what the source has, are the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../pnpm.mjs';

const folder = join(root, 'packages/elements');
const read = (path) => readFileSync(join(folder, path), 'utf8');

const declared = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
  ({ declarations }) => declarations,
);
const elementOf = (name) => declared.find(({ tagName }) => tagName === name);
const element = elementOf('maat-audit-form');
/** The elements beside the form: each with its entry, and the folders in which its parts are written. */
const others = [
  { tag: 'maat-tool-editor', entry: './editor', folders: ['editor'] },
  { tag: 'maat-case-review', entry: './case-review', folders: ['case-review', 'meeting'] },
  { tag: 'maat-action-log', entry: './action-log', folders: ['action-log', 'meeting'] },
  { tag: 'maat-round-report', entry: './round-report', folders: ['round-report'] },
];
const fields = element.members.filter(
  ({ kind, static: isStatic }) => kind === 'field' && !isStatic,
);
const methods = element.members.filter(({ kind }) => kind === 'method');

/** The source of one of the elements: those beside the form stand in folders of their own. */
const sourceOf = (isOwn) =>
  readdirSync(join(folder, 'src'), { recursive: true })
    .filter((path) => path.endsWith('.ts') && isOwn(path))
    .map((path) => read(`src/${path}`))
    .join('\n')
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
const isIn = (folders) => (path) => folders.some((each) => path.startsWith(`${each}/`));
const isBeside = isIn(others.flatMap(({ folders }) => folders));
const source = sourceOf((path) => !isBeside(path));
const readme = read('README.md').replaceAll(/```[\s\S]*?```/g, '');

/** What stands in backticks. */
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
const namesOf = (things) => things.map(({ name }) => name).sort();
const sorted = (names) => [...new Set(names)].sort();
const found = (pattern, text = source) => [...text.matchAll(pattern)].map(([, name]) => name);

/** The rows of the table below a heading of the README, each as its cells. */
function tableOf(heading) {
  const [, section] = readme.split(`## ${heading}\n`);
  const lines = section.split(/^## /m)[0].split('\n');
  const rows = lines.filter((line) => line.startsWith('| `'));
  return rows.map((line) => line.split('|').slice(1, -1));
}

describe('the manifest and the README have the same', () => {
  test('properties', () => {
    const names = tableOf('Properties').flatMap(([name]) => quoted(name));
    expect(namesOf(fields)).toEqual(sorted(names));
  });

  test('attributes', () => {
    const names = tableOf('Properties').flatMap(([name, attribute]) =>
      attribute.includes('the same') ? quoted(name) : quoted(attribute),
    );
    expect(namesOf(element.attributes)).toEqual(sorted(names));
  });

  test('methods', () => {
    const [, list] = /^Methods: (.*)$/m.exec(readme);
    expect(namesOf(methods)).toEqual(sorted(quoted(list).map((name) => name.split('(')[0])));
  });

  test('events', () => {
    expect(namesOf(element.events)).toEqual(
      tableOf('Events')
        .flatMap(([name]) => quoted(name))
        .sort(),
    );
  });

  test('slots', () => {
    const [, list] = /slots\s+\(([^)]*)\)/.exec(readme);
    expect(namesOf(element.slots)).toEqual(sorted(quoted(list)));
  });

  test('custom properties', () => {
    const names = quoted(readme).filter((word) => /^(--maat)?-[a-z-]+$/.test(word));
    const whole = names.map((name) => (name.startsWith('--') ? name : `--maat-color${name}`));
    expect(namesOf(element.cssProperties)).toEqual(sorted(whole));
  });
});

describe('the manifest and the source have the same', () => {
  test('events', () => {
    const own = found(/'(maat-[a-z-]+)': CustomEvent/g);
    const errors = found(/new ErrorEvent\('([a-z]+)'/g);
    expect(namesOf(element.events)).toEqual(sorted([...own, ...errors]));
  });

  test('slots', () => {
    expect(namesOf(element.slots)).toEqual(sorted(found(/<slot name="([^"]+)"/g)));
  });

  test('parts', () => {
    const written = found(/\bpart="([^"]+)"/g).flatMap((names) => names.split(' '));
    const fixed = [...written, ...found(/setAttribute\('part', '([a-z-]+)'\)/g)];
    const computed = found(/\bpart=\$\{([^}]+)\}/g);
    expect(new Set(computed)).toEqual(new Set(['issue.severity']));
    const severities = ['error', 'warning', 'info'];
    expect(namesOf(element.cssParts)).toEqual(sorted([...fixed, ...severities]));
  });

  test('custom properties', async () => {
    const { MaatAuditForm } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
    const css = [MaatAuditForm.styles].flat(Number.POSITIVE_INFINITY).join('\n');
    const used = [...css.matchAll(/var\(\s*(--maat-[a-z-]+)/g)].map(([, name]) => name);
    expect(namesOf(element.cssProperties)).toEqual(sorted(used));
  });
});

test.each(others)('the manifest and the source have the same events and parts: $tag', (each) => {
  const { events = [], cssParts } = elementOf(each.tag);
  const own = sourceOf(isIn(each.folders));
  expect(namesOf(events)).toEqual(sorted(found(/'(maat-[a-z-]+)': CustomEvent/g, own)));
  const parts = found(/\bpart="([^"]+)"/g, own).flatMap((names) => names.split(' '));
  // What headings are made by is the form's as well.
  expect(namesOf(cssParts).filter((name) => name !== 'heading')).toEqual(sorted(parts));
});

test.each(others.slice(1))('the README has the properties and events of $tag', ({ tag }) => {
  const { members, events = [] } = elementOf(tag);
  const own = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const rows = tableOf(`\`<${tag}>\``).flatMap(([name]) => quoted(name));
  expect(sorted(rows)).toEqual(namesOf([...own, ...events]));
});

const all = [element, ...others.map(({ tag }) => elementOf(tag))];

test.each(all)('everything in the manifest is described: $tagName', (each) => {
  const { members, attributes, events = [], slots = [], cssParts, cssProperties = [] } = each;
  const things = [members, attributes, events, slots, cssParts, cssProperties].flat();
  expect(things.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test('the manifest knows of public things only, and where they are imported from', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const { exports, customElements } = JSON.parse(read('package.json'));
  expect(customElements).toBe('dist/custom-elements.json');
  const names = ['.', './register', ...others.map(({ entry }) => entry)];
  const entries = names.map((name) => exports[name].default);
  expect(modules.map(({ path }) => `./${path}`)).toEqual(entries);
  const members = all.flatMap((each) => each.members);
  expect(members.filter(({ privacy }) => privacy !== undefined)).toEqual([]);
});
