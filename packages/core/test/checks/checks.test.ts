import type { Column, Question } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { answered, inShort, issuesOf } from '../support/kit.js';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

const text: Question = { id: 'q', kind: 'narrative', label: 'Text' };
const decision: Question = {
  id: 'q',
  kind: 'decision',
  label: 'Decision',
  options: yesNo,
  explanation: { label: 'If not, why?', requiredFor: ['no'] },
};
const date: Question = { id: 'q', kind: 'date', label: 'Date' };
const number: Question = { id: 'q', kind: 'number', label: 'Number' };
const scale = { id: 'scale', grades: [{ id: 'good', label: 'Good' }] };

/** The issues of an answer to a question, in short, without what all of them start with. */
const told = (question: Question, answer: unknown, more = {}) =>
  inShort(issuesOf(question, answer, more)).map((each) => each.replace('/answers/q', '@'));

describe('a required question', () => {
  const required = ['error answer.required @'];

  test.each([
    ['is not answered', undefined],
    ['is answered with white space', answered(' \n\u00a0\u200b')],
    ['has evidence alone', answered(undefined, [{ id: 'e1', what: 'A call', when: '2026' }])],
  ])('is incomplete if it %s', (_, answer) => {
    expect(told({ ...text, evidence: true }, answer)).toEqual(required);
  });

  const table: Question = {
    id: 'q',
    kind: 'table',
    label: 'Table',
    columns: [{ id: 'a', kind: 'text', label: 'A' }],
  };
  const grade: Question = { id: 'q', kind: 'grade', label: 'Grade', rationale: { label: 'Why?' } };

  test.each([
    [date, { day: '' }],
    [decision, { explanation: ' ' }],
    [table, [{ id: 'r1', cells: { a: ' ' } }]],
    [number, { typed: ' ' }],
    [grade, { rationale: '\t' }],
  ])('is incomplete if its answer says nothing: %j %j', (question, value) => {
    expect(told(question, answered(value), { scale })).toEqual(required);
  });

  test.each([
    ['answered', answered('x')],
    ['not applicable', { state: 'not-applicable' }],
    ['without evidence', { state: 'no-evidence' }],
  ])('is complete if it is %s', (_, answer) => {
    expect(told({ ...text, noEvidence: true }, answer)).toEqual([]);
  });

  it('may be left blank if it is not required', () => {
    expect(told({ ...text, required: false }, undefined)).toEqual([]);
    expect(told({ ...text, required: false }, answered(' '))).toEqual([]);
  });
});

describe('a decision', () => {
  test.each([
    [{ choice: 'yes' }, []],
    [{ choice: 'yes', explanation: 'Because.' }, []],
    [{ choice: 'no', explanation: 'Because.' }, []],
    [{ choice: 'no' }, ['error decision.explanation-missing @/value/explanation']],
    [
      { choice: 'no', explanation: ' \n' },
      ['error decision.explanation-missing @/value/explanation'],
    ],
    [{ explanation: 'Because.' }, ['error decision.choice-missing @/value/choice']],
  ])('%j: %j', (value, expected) => {
    expect(told(decision, answered(value))).toEqual(expected);
  });

  it('is always explained where the tool does not say for which answers', () => {
    const always: Question = { ...decision, explanation: { label: 'Please explain.' } };
    const expected = ['error decision.explanation-missing @/value/explanation'];
    expect(told(always, answered({ choice: 'yes' }))).toEqual(expected);
    expect(told(always, answered({ choice: 'no' }))).toEqual(expected);
  });

  it('need not be explained where the tool says for none', () => {
    const never: Question = { ...decision, explanation: { label: 'Notes', requiredFor: [] } };
    expect(told(never, answered({ choice: 'no' }))).toEqual([]);
  });
});

describe('a grade', () => {
  const grade = (rationale?: object) =>
    ({ id: 'q', kind: 'grade', label: 'Grade', ...(rationale && { rationale }) }) as Question;

  test.each([
    [grade(), { grade: 'good' }, []],
    [grade({ label: 'Why?' }), { grade: 'good', rationale: 'All is well.' }, []],
    [
      grade({ label: 'Why?' }),
      { grade: 'good' },
      ['error grade.rationale-missing @/value/rationale'],
    ],
    [
      grade({ label: 'Why?', required: true }),
      { grade: 'good', rationale: ' ' },
      ['error grade.rationale-missing @/value/rationale'],
    ],
    [grade({ label: 'Why?', required: false }), { grade: 'good' }, []],
    [
      grade({ label: 'Why?' }),
      { rationale: 'All is well.' },
      ['error grade.grade-missing @/value/grade'],
    ],
  ])('%j %j: %j', (question, value, expected) => {
    expect(told(question, answered(value), { scale })).toEqual(expected);
  });
});

describe('a date', () => {
  test.each([
    ['2026-11-23', []],
    ['2025-02-30', ['error date.not-real @/value']],
    ['0026-01-01', ['error date.not-real @/value']],
    ['2026-11', ['error date.incomplete @/value']],
    ['2026-11-24', ['error date.future @/value']],
    [{ day: '31' }, ['error date.incomplete @/value/month']],
    [{ month: '3', year: '2026' }, ['error date.incomplete @/value/day']],
    [{ day: '3', month: 'Smarch', year: '2026' }, ['error date.not-a-date @/value/month']],
    [{ day: '30', month: 'Feb', year: '2025' }, ['error date.not-real @/value']],
    [{ day: '3', month: 'Feb', year: '2025' }, ['error date.as-typed @/value']],
    [{ day: '3', month: 'Feb', year: '2099' }, ['error date.as-typed @/value']],
  ])('%j: %j', (value, expected) => {
    expect(told(date, answered(value))).toEqual(expected);
  });

  test.each([
    ['2026-12', ['error date.future @/value']],
    ['2026-11', []],
    ['2026', []],
    ['2027', ['error date.future @/value']],
  ])('lies in the future only as a whole: %s', (value, expected) => {
    const roughly: Question = { ...date, precisions: ['day', 'month', 'year'] };
    expect(told(roughly, answered(value))).toEqual(expected);
  });

  it('may lie in the future, or be words, where the tool says so', () => {
    const planned: Question = { ...date, future: true, words: true };
    expect(told(planned, answered('2030-01-01'))).toEqual([]);
    expect(told(planned, answered({ words: 'by the next review' }))).toEqual([]);
  });

  it('is no more exact than the tool asks', () => {
    const month: Question = { ...date, precisions: ['month'] };
    expect(told(month, answered('2026-11-03'))).toEqual(['error date.too-exact @/value']);
  });
});

describe('a number', () => {
  const ranged: Question = { ...number, minimum: 1, maximum: 5, whole: true };

  test.each([
    [3, []],
    [1, []],
    [5, []],
    [0, ['error number.too-small @/value']],
    [6, ['error number.too-large @/value']],
    [2.5, ['error number.not-whole @/value']],
    [{ typed: 'three' }, ['error number.not-a-number @/value']],
    [{ typed: ' 3 ' }, ['error number.as-typed @/value']],
  ])('%j: %j', (value, expected) => {
    expect(told(ranged, answered(value))).toEqual(expected);
  });

  it('may be any where the tool sets no bounds', () => {
    for (const value of [-1e300, 0, 0.1]) expect(told(number, answered(value))).toEqual([]);
  });
});

describe('a table', () => {
  const columns: readonly Column[] = [
    { id: 'action', kind: 'narrative', label: 'Action' },
    { id: 'owner', kind: 'text', label: 'Person responsible', expected: true },
    { id: 'due', kind: 'date', label: 'Timescale', expected: true, words: true, future: true },
    { id: 'day', kind: 'text', label: 'A column by the name of a field of a date', maxLength: 300 },
    { id: 'hours', kind: 'number', label: 'Hours', minimum: 0 },
  ];
  const table: Question = { id: 'q', kind: 'table', label: 'Actions', columns };
  const row = (cells: object, id = 'r1') => ({ id, cells });
  const whole = { action: 'Visit', owner: 'Ann', due: '2027-01-01' };

  test.each([
    ['is whole', [row(whole)], []],
    ['is due in words', [row({ ...whole, due: { words: 'soon' } })], []],
    [
      'says neither who nor when',
      [row({ action: 'Visit' })],
      [
        'warning row.cell-missing @/value/0/cells/owner',
        'warning row.cell-missing @/value/0/cells/due',
      ],
    ],
    [
      'says who with white space',
      [row({ ...whole, owner: ' ' })],
      ['warning row.cell-missing @/value/0/cells/owner'],
    ],
    ['is empty beside another', [row(whole), row({}, 'r2')], ['info row.empty @/value/1']],
    [
      'has a date that is none',
      [row({ ...whole, due: { day: '3' } })],
      ['error date.incomplete @/value/0/cells/due/month'],
    ],
    [
      'has a number that is none',
      [row({ ...whole, hours: { typed: 'x' } })],
      ['error number.not-a-number @/value/0/cells/hours'],
    ],
    ['has a long text in a column called day', [row({ ...whole, day: 'x'.repeat(300) })], []],
    [
      'has too long a text',
      [row({ ...whole, day: 'x'.repeat(301) })],
      ['error answer.too-long @/value/0/cells/day'],
    ],
  ])('%s', (_, value, expected) => {
    expect(told(table, answered(value))).toEqual(expected);
  });
});

describe('evidence', () => {
  const asked: Question = { ...text, evidence: true };
  const codeLists = { contactTypes: [{ code: 'email', label: 'E-mail' }] };
  const evidence = (each: object) =>
    told(asked, answered('x', [{ id: 'e1', ...each }]), { codeLists });

  test.each([
    [{ what: 'A call', when: '2026-03' }, []],
    [{ when: '2026' }, []],
    [{ what: 'A call' }, ['warning evidence.undated @/evidence/0/when']],
    [{ attended: false }, ['warning evidence.undated @/evidence/0/when']],
    [{ contactType: 'email' }, ['warning evidence.undated @/evidence/0/when']],
    [{ what: 'A call', when: { day: ' ' } }, ['warning evidence.undated @/evidence/0/when']],
    [{}, ['warning evidence.empty @/evidence/0']],
    [{ what: ' ' }, ['warning evidence.empty @/evidence/0']],
    [{ when: '2027' }, ['error date.future @/evidence/0/when']],
    [{ when: '2025-02-30' }, ['error date.not-real @/evidence/0/when']],
    [{ when: { day: '3', month: '3' } }, ['error date.incomplete @/evidence/0/when/year']],
  ])('%j: %j', (each, expected) => {
    expect(evidence(each)).toEqual(expected);
  });
});

describe('a text', () => {
  const limited: Question = { ...text, maxLength: 150 };
  const long = (member: string) => [`error answer.too-long @${member}`];

  test.each([
    ['as long as it may be', limited, answered('🙂'.repeat(150)), []],
    ['longer', limited, answered('🙂'.repeat(151)), long('/value')],
    [
      'longer in an explanation',
      { ...decision, explanation: { label: 'Why?', maxLength: 3 } } as Question,
      answered({ choice: 'yes', explanation: 'long' }),
      long('/value/explanation'),
    ],
    ['with U+0000', text, answered('a\0'), ['error structure.bad-character @/value']],
  ])('%s', (_, question, answer, expected) => {
    expect(told(question, answer)).toEqual(expected);
  });
});
