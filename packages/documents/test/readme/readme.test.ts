import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableIssueCodes } from '../../src/csv.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';
import { exported, readBack } from './export-and-read.js';
import { taken } from './take-returns.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const docs = read('../../../../docs/formats.md');

test('the samples of the README are the files beside this test, and work', async () => {
  const blocks = [...read('../../README.md').matchAll(/^```ts\n(.*?)^```$/gms)];
  const samples = ['export-and-read.ts', 'take-returns.ts'];
  expect(blocks.map(([, code]) => code)).toEqual(samples.map(read));
  const audit = auditOf(everyKind, { reference: { state: 'answered', value: '=C-1' } });
  const { csv, workbook } = await exported(everyKind, [audit], 'R1');
  expect(readBack(csv)).toEqual({ audits: [audit], told: [] });
  expect(workbook.length).toBeGreaterThan(1000);
});

test('the mapping of the docs is one, and takes the file of the docs', () => {
  const [, mapping = ''] = /^```json\n(.*?)^```$/ms.exec(docs) ?? [];
  const [, csv = ''] = /^```csv\n(.*?)^```$/ms.exec(docs) ?? [];
  const { audits, issues, unmapped } = taken(
    new TextEncoder().encode(csv),
    JSON.parse(mapping),
    everyKind,
  );
  expect(audits.map(({ audit }) => Object.keys(audit.answers))).toEqual([
    ['agency', 'day', 'decided', 'actions'],
    ['agency', 'decided'],
  ]);
  expect(issues.map(({ code }) => code)).toEqual([
    'table.column-unknown',
    'table.value-unreadable',
  ]);
  expect(unmapped.map(({ value }) => value)).toEqual(['Ann', 'Bob', 'in spring']);
});

test('the docs have a line for each code, in the order of the list', () => {
  const rows = [...docs.matchAll(/^\| `(table\.[a-z-]+)` \| (\S.*?) \| (\S.*?) \|$/gm)];
  expect(rows.map(([, code]) => code)).toEqual(tableIssueCodes);
});
