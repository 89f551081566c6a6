import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueCodes, lintCodes } from '@maat/core';
import { expect, test } from 'vitest';
import exportedNames from '../../scripts/test/exported-names.json' with { type: 'json' };
import { root } from '../site/repository.mjs';
import { siteFolder } from './setup/visitor.js';

/** The words of a built page, without its markup. */
function pageText(file: string): string {
  const html = readFileSync(join(siteFolder, file), 'utf8');
  const words = html.replaceAll(/<[^>]*>/g, '');
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test.each(Object.entries(exportedNames))(
  'the reference of %s has all of its exports',
  (name, { values, types }) => {
    const text = pageText(`reference/api/${name.replace('@maat/', '').replaceAll('.', '-')}.html`);
    const names: readonly string[] = [...values, ...types];
    expect(names.filter((each) => !text.includes(each))).toEqual([]);
  },
);

const schemas = readdirSync(join(root, 'packages/schema/dist/schemas')).filter(
  (file) => !file.includes('draft-07'),
);

test.each(schemas)('the page of %s has every part and every member', (file) => {
  const text = pageText(`reference/schemas/${file.replace('.schema.json', '.html')}`);
  const schema: unknown = JSON.parse(
    readFileSync(join(root, 'packages/schema/dist/schemas', file), 'utf8'),
  );
  expect([...namesIn(schema)].filter((name) => !text.includes(name))).toEqual([]);
});

test('every code has its line, and every command its help', () => {
  const issues = pageText('issues.html');
  expect(issueCodes.filter((code) => !issues.includes(code))).toEqual([]);
  const lint = pageText('lint.html');
  expect(lintCodes.filter((code) => !lint.includes(code))).toEqual([]);
  expect(pageText('reference/command-line.html')).toContain('Usage: maat validate');
});

/** The names of all members and parts of a schema. */
function namesIn(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = Object.entries(schema).flatMap(([keyword, value]) =>
    ['properties', '$defs'].includes(keyword) ? Object.keys(value as object) : [],
  );
  return new Set([...own, ...Object.values(schema).flatMap((each) => [...namesIn(each)])]);
}
