import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { mappingJsonSchema, readMapping } from '../../src/import.js';
import { everyKind } from '../support/every-kind.js';

const sound = {
  schema: 'urn:maat:schema:import-mapping:1',
  tool: { id: 'every-kind', version: '1.0.0' },
  columns: [
    { column: 'Agency', question: 'agency', values: { Y: 'yes' } },
    { column: 'Action', question: 'actions', row: 1, cell: 'what' },
    { column: 'Ref', to: 'caseReference' },
    { column: 'No actions as', question: 'actions', part: 'reason' },
  ],
};
const withColumn = (column: object) => ({ ...sound, columns: [{ column: 'A', ...column }] });
const issuesOf = (value: unknown) => {
  const reading = readMapping(value, everyKind);
  return reading.ok ? [] : reading.issues.map(({ code, pointer }) => `${code} ${pointer}`);
};

test('a mapping that fits its tool is taken', () => {
  expect(readMapping(sound, everyKind)).toEqual({ ok: true, mapping: sound });
});

describe('what is no mapping, or does not fit, is told by its place', () => {
  test.each([
    [null, 'mapping.structure '],
    [{ ...sound, columns: [] }, 'mapping.structure /columns'],
    [withColumn({ question: 'agency', part: 'all' }), 'mapping.structure /columns/0/part'],
    [withColumn({ question: 'agency', more: 1 }), 'mapping.structure /columns/0/more'],
    [withColumn({ question: 'agency', values: { Y: 1 } }), 'mapping.structure /columns/0/values/Y'],
    [{ ...sound, tool: { id: 'every-kind', version: '2.0.0' } }, 'mapping.other-tool /tool'],
    [withColumn({}), 'mapping.goes-nowhere /columns/0'],
    [withColumn({ to: 'id', question: 'agency' }), 'mapping.goes-nowhere /columns/0'],
    [withColumn({ question: 'actions' }), 'mapping.goes-nowhere /columns/0'],
    [withColumn({ question: 'agency', row: 1, cell: 'a' }), 'mapping.goes-nowhere /columns/0'],
    [withColumn({ question: 'gone' }), 'mapping.unknown-question /columns/0/question'],
    [
      withColumn({ question: 'actions', row: 1, cell: 'gone' }),
      'mapping.unknown-cell /columns/0/cell',
    ],
    [
      withColumn({ question: 'grade', values: { 'A/B': 'best' } }),
      'mapping.unknown-code /columns/0/values/A~1B',
    ],
  ])('%j', (value, issue) => {
    expect(issuesOf(value)).toEqual([issue]);
  });
});

test('the schema is one that Ajv takes, and says the same of what is no mapping', () => {
  const validate = new Ajv2020({ strict: true }).compile(mappingJsonSchema);
  expect(validate(sound)).toBe(true);
  for (const value of [
    null,
    {},
    { ...sound, columns: [] },
    withColumn({ row: 0, question: 'a' }),
  ]) {
    expect(validate(value)).toBe(false);
    expect(issuesOf(value).every((issue) => issue.startsWith('mapping.structure'))).toBe(true);
  }
});
