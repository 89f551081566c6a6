// docs/accessibility.md has every criterion of WCAG 2.2 at A and AA, and each test that it names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../pnpm.mjs';

/** Of WCAG 2.2, 5 October 2023. 4.1.1 is obsolete and removed. */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2
    2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7
    2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};
const wanted = Object.entries(criteria).flatMap(([level, list]) =>
  list.split(/\s+/).map((number) => `${number} ${level}`),
);

const page = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');
const [, table] = page.split('## Every criterion');
const rows = [...table.matchAll(/^\| (\d.*) \|$/gm)].map(([, row]) => row.split(' | '));

test('each criterion is told once, in its order, with its level', () => {
  const told = rows.map(([name, level]) => `${name.split(' ')[0]} ${level}`);
  const inOrder = [...wanted].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  expect(told).toEqual(inOrder);
  expect(told).toHaveLength(55);
});

test('each says how it is met, what tests it and what is left to people', () => {
  const faults = rows.filter((row) => row.length !== 5 || row.some((cell) => cell.trim() === ''));
  expect(faults).toEqual([]);
  const untested = rows.filter(
    ([, , , tests]) => !tests.includes('](') && tests !== 'nothing to test',
  );
  expect(untested).toEqual([]);
});

test('each file that is named is there', () => {
  const links = [...page.matchAll(/\]\(((?!https?:|#)[^)#]+)[^)]*\)/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([]);
});
