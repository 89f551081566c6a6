import { type Round, roundSchemaId } from '@maat/schema';
import { expect, test } from 'vitest';
import { validateRound } from '../../src/validate/validate-round.js';
import { everyKind } from '../support/every-kind.js';

const at = '2026-03-09T10:00:00.000Z';
const tool = {
  ...everyKind,
  codeLists: {
    ...everyKind.codeLists,
    agencies: ['police', 'school'].map((code) => ({ code, label: code })),
    subjects: [{ code: 'child', label: 'A child' }],
  },
};
const first = {
  id: 'c1',
  reference: 'A-1',
  subject: 'child',
  invitations: [{ agency: 'police' }, { agency: 'school', exempt: { reason: 'At home', at } }],
};
const round: Round = {
  schema: roundSchemaId,
  id: 'round-1',
  title: 'Neglect, spring',
  tool: { id: tool.id, version: tool.version },
  status: 'open',
  revision: 0,
  madeAt: at,
  changedAt: at,
  due: '2026-04-30',
  cases: [first],
};
const issuesOf = (members: object) => {
  const validation = validateRound(tool, { ...round, ...members });
  return validation.ok ? [] : validation.issues.map(({ code, pointer }) => [code, pointer]);
};

test('a round with its cases and the agencies asked', () => {
  expect(validateRound(tool, round)).toEqual({ ok: true, value: round });
});

test('cases are there once, by id and by reference, and agencies once a case', () => {
  const twice = { ...first, invitations: [{ agency: 'police' }, { agency: 'police' }] };
  expect(issuesOf({ cases: [first, twice] })).toEqual([
    ['reference.repeated', '/cases/1/id'],
    ['reference.repeated', '/cases/1/reference'],
    ['reference.repeated', '/cases/1/invitations/1/agency'],
  ]);
});

test('agencies and subjects are those of the tool', () => {
  const other = { ...first, subject: 'cat', invitations: [{ agency: 'zoo' }] };
  expect(issuesOf({ cases: [other] })).toEqual([
    ['reference.unknown', '/cases/0/subject'],
    ['reference.unknown', '/cases/0/invitations/0/agency'],
  ]);
});

test('a round of another tool, or of another shape, is none', () => {
  expect(issuesOf({ tool: { id: 'other', version: '1.0.0' } })).toEqual([
    ['tool.other-tool', '/tool/id'],
  ]);
  expect(issuesOf({ due: 'in May', people: [] })).toEqual([
    ['structure.unknown-member', '/people'],
    ['structure.pattern', '/due'],
  ]);
});
