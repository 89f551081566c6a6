import type { Answer } from '@maat/schema';
import { expect, test } from 'vitest';
import { csvOf, tidyRows } from '../../src/csv.js';
import { leaving } from '../../src/leaving.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';

const found = 'a.b@example.org';
const told = (answers: Readonly<Record<string, Answer>>) =>
  [...leaving(everyKind, [auditOf(everyKind, answers)])].flatMap(({ issues }) =>
    issues.map(({ code, pointer }) => `${code} ${pointer}`),
  );

/** Every place of an answer that a table is written from. */
const places: readonly (readonly [place: string, answer: Answer])[] = [
  ['value', { state: 'answered', value: found }],
  ['value/explanation', { state: 'answered', value: { choice: 'no', explanation: found } }],
  ['value/rationale', { state: 'answered', value: { grade: 'good', rationale: found } }],
  ['value/0/cells/what', { state: 'answered', value: [{ id: 'r1', cells: { what: found } }] }],
  ['evidence/0/what', { state: 'answered', evidence: [{ id: 'e1', what: found }] }],
  ['reason', { state: 'not-applicable', reason: found }],
];

test.each(places)('what a table would hold is told before it is written: %s', (place, answer) => {
  const audits = [auditOf(everyKind, { reference: answer })];
  expect(csvOf(tidyRows(everyKind, audits))).toContain(found);
  expect(told({ reference: answer })).toEqual([
    `personal.email-address /answers/reference/${place}`,
  ]);
});

test('names the audits that hold something, in their order, and no other; nothing is altered', () => {
  const audits = ['Nothing.', found, 'Nothing.', `Ask ${found}`].map((value, index) =>
    Object.freeze({
      ...auditOf(everyKind, { reference: { state: 'answered', value } }),
      id: `a${index}`,
    }),
  );
  const before = JSON.stringify(audits);
  expect([...leaving(everyKind, audits)].map(({ audit }) => audit)).toEqual(['a1', 'a3']);
  expect(JSON.stringify(audits)).toBe(before);
  expect(JSON.stringify([...leaving(everyKind, audits)])).not.toContain(found);
});

test('knows the months of other languages', () => {
  const answers = { reference: { state: 'answered', value: 'ganwyd 3 Mawrth 2010' } } as const;
  const audits = [auditOf(everyKind, answers)];
  const months = ['Ionawr', 'Chwefror', 'Mawrth'];
  expect([...leaving(everyKind, audits, { months })]).toHaveLength(1);
  expect([...leaving(everyKind, audits)]).toEqual([]);
});
