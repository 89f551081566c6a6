// What docs/explanation/benchmark.md says was measured is what was measured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageFile, pageWith, resultFiles } from '../../packages/bench/src/report/page.mjs';
import { root } from '../pnpm.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const resultsOf = (name) => JSON.parse(read(resultFiles[name]));
const page = read(pageFile);

test('the tables of the page come from the files of results', () => {
  expect(pageWith(page, { peers: resultsOf('peers'), budgets: resultsOf('budgets') })).toBe(page);
});

test('every form is told, in both tables, with its version where it has one', () => {
  const { forms } = resultsOf('peers');
  expect(forms).toHaveLength(10);
  for (const { name, version } of forms) {
    const start = `\n| ${version ? `${name} ${version}` : name} |`;
    expect(page.split(start)).toHaveLength(3);
  }
});
