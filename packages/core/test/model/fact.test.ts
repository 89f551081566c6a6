import type { Answer } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { factOf } from '../../src/model/fact.js';
import { modelOf } from '../../src/model/tool-model.js';
import { answered, toolOf } from '../support/kit.js';

const options = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

const model = modelOf(
  toolOf([
    { id: 'text', kind: 'text', label: 'Text' },
    { id: 'narrative', kind: 'narrative', label: 'Narrative' },
    { id: 'date', kind: 'date', label: 'Date', words: true },
    { id: 'number', kind: 'number', label: 'Number' },
    { id: 'choice', kind: 'choice', label: 'Choice', options },
    { id: 'choices', kind: 'choices', label: 'Choices', options },
    {
      id: 'decision',
      kind: 'decision',
      label: 'Decision',
      options,
      explanation: { label: 'Why?' },
    },
    { id: 'grade', kind: 'grade', label: 'Grade' },
    {
      id: 'table',
      kind: 'table',
      label: 'Table',
      columns: [{ id: 'a', kind: 'text', label: 'A' }],
    },
    { id: 'later', kind: 'ranking' as 'text', label: 'A kind of a later version' },
    { id: 'constructor', kind: 'text', label: 'An id that every object has' },
  ]),
);

const fact = (path: string, answer: object | undefined) =>
  factOf(path, () => answer as Answer | undefined, model);

describe('what was answered', () => {
  test.each([
    ['text', 'Zoë', 'Zoë'],
    ['narrative', ' as typed ', ' as typed '],
    ['date', '2026-03', undefined],
    ['date', '2026-03-09', '2026-03-09'],
    ['date', '2025-02-30', undefined],
    ['date', { day: '9', month: 'Mar' }, undefined],
    ['date', { words: 'soon' }, undefined],
    ['number', 0, 0],
    ['number', { typed: 'about 3' }, undefined],
    ['choice', 'no', 'no'],
    ['choices', ['yes', 'no'], ['yes', 'no']],
    ['decision', { choice: 'no', explanation: 'They did not.' }, 'no'],
    ['decision', { explanation: 'They did not.' }, undefined],
    ['grade', { grade: 'good' }, 'good'],
    ['grade', { rationale: 'All is well.' }, undefined],
    [
      'table',
      [
        { id: 'r1', cells: { a: 'x' } },
        { id: 'r2', cells: { a: ' ' } },
      ],
      1,
    ],
    ['table', [{ id: 'r1', cells: {} }], undefined],
    ['text', ' ', undefined],
    ['constructor', 'x', 'x'],
  ])('to a %s, %j, is known as %j', (id, value, expected) => {
    expect(fact(`answers.${id}`, answered(value))).toEqual(expected);
  });

  it('is unknown while a question is blank, or not applicable', () => {
    expect(fact('answers.text', undefined)).toBeUndefined();
    expect(
      fact('answers.text', answered(undefined, [{ id: 'e1', what: 'A call' }])),
    ).toBeUndefined();
    expect(fact('answers.text', { state: 'not-applicable' })).toBeUndefined();
  });

  it('is unknown for a kind of a later version', () => {
    expect(fact('answers.later', answered('first'))).toBeUndefined();
    expect(fact('states.later', answered('first'))).toBe('answered');
  });
});

describe('the state of an answer', () => {
  it('is one of three, and unknown while the question is blank', () => {
    expect(fact('states.text', answered('x'))).toBe('answered');
    expect(fact('states.text', { state: 'not-applicable', reason: ' ' })).toBe('not-applicable');
    expect(fact('states.text', { state: 'no-evidence' })).toBe('no-evidence');
    expect(fact('states.text', undefined)).toBeUndefined();
    expect(fact('states.text', answered(' \n'))).toBeUndefined();
  });
});

test.each(['answers', 'answers.', 'answers.nobody', 'states.__proto__', 'text', 'other.text', ''])(
  'there is no fact %j',
  (path) => {
    expect(fact(path, answered('x'))).toBeUndefined();
  },
);
