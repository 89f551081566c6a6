import { evaluate, factOf, modelOf } from '@maat/core';
import type { Answer, Condition, Question, Tool } from '@maat/schema';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { select } from 'xpath';
import { relevantOf } from '../../src/xlsform/relevant.js';
import { everyKind } from '../support/every-kind.js';

// The expressions are run by an XPath 1.0 engine on the answers as ODK holds them.

const options = ['yes', 'no', 'partly'].map((code) => ({ code, label: code }));
const questions: readonly Question[] = [
  { id: 'words', label: 'Words', kind: 'text', noEvidence: true },
  { id: 'day', label: 'Day', kind: 'date', notApplicable: false },
  { id: 'count', label: 'Count', kind: 'number' },
  { id: 'choice', label: 'Choice', kind: 'choice', options },
  { id: 'codes', label: 'Codes', kind: 'choices', options, noEvidence: true },
  {
    id: 'rows',
    label: 'Rows',
    kind: 'table',
    columns: [{ id: 'what', label: 'What', kind: 'text' }],
  },
];
const tool: Tool = { ...everyKind, roles: {}, sections: [{ id: 'all', title: 'All', questions }] };

const codes = fc.constantFrom('yes', 'no', 'partly');
const days = fc.constantFrom('2026-03-08', '2026-03-09', '2026-04-01', '1999-12-31');
const numbers = fc.constantFrom(0, 1, 2, -3.5, 10);
const row = (index: number) => ({ id: `r${index}`, cells: { what: 'Visit' } });

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  words: fc.constantFrom('yes', "it's", 'say "x"', `'"`, ' ', '2'),
  day: days,
  count: numbers,
  choice: codes,
  codes: fc.uniqueArray(codes, { minLength: 1 }),
  rows: fc
    .integer({ min: 1, max: 3 })
    .map((count) => Array.from({ length: count }, (_, index) => row(index))),
};

function answersTo(question: Question): fc.Arbitrary<Answer | undefined> {
  const states: Answer[] = [];
  if (question.notApplicable ?? true) states.push({ state: 'not-applicable' });
  if (question.noEvidence) states.push({ state: 'no-evidence' });
  const value = (values[question.id] as fc.Arbitrary<string>).map(
    (each): Answer => ({ state: 'answered', value: each }),
  );
  return fc.oneof(value, value, fc.constantFrom(undefined, ...states));
}

const anyAnswers = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, answersTo(question)])),
);

const ids = fc.constantFrom(...questions.map(({ id }) => id), 'gone');
const constant = fc.oneof(
  codes,
  days,
  numbers,
  fc.constantFrom("it's", `'"`, 'answered', 'no-evidence', true),
);
const fact = fc
  .tuple(fc.constantFrom('answers', 'answers', 'states'), ids)
  .map(([root, id]) => ({ var: `${root}.${id}` }));
const comparison = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fact, constant, fc.boolean())
    .map(([operator, first, second, turn]) => ({
      [operator]: turn ? [second, first] : [first, second],
    })),
  fc
    .tuple(fact, fc.array(fc.oneof(codes, numbers), { minLength: 1, maxLength: 3 }))
    .map((pair) => ({ in: pair })),
  fc.tuple(codes, fact).map((pair) => ({ in: pair })),
  fc.constant({ '==': [0, 1] }),
) as fc.Arbitrary<Condition>;

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((and): Condition => ({ and })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((or): Condition => ({ or })),
    tie('condition').map((inner): Condition => ({ '!': [inner] })),
  ),
}));

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function fieldOf(id: string, value: unknown): string {
  if (id === 'rows') return isList(value) ? value.map(() => '<rows/>').join('') : '';
  const text = isList(value) ? value.join(' ') : String(value ?? '');
  return `<${id}>${escaped(text)}</${id}>`;
}

/** The answers as the instance of a form holds them. */
function instanceOf(answers: Readonly<Record<string, Answer | undefined>>): string {
  const fields = questions.map(({ id }) => {
    const answer = answers[id];
    const value = answer?.state === 'answered' ? answer.value : undefined;
    return `<${id}_state>${answer?.state ?? 'answered'}</${id}_state>${fieldOf(id, value)}`;
  });
  return `<data>${fields.join('')}</data>`;
}

/** The one function that XPath 1.0 has not, in its words. */
const selected = /selected\(([^,]+), '([^']+)'\)/g;

function holds(expression: string, answers: Readonly<Record<string, Answer | undefined>>): boolean {
  const node = new DOMParser().parseFromString(instanceOf(answers), 'text/xml');
  const path = expression
    .replaceAll(selected, "contains(concat(' ', $1, ' '), ' $2 ')")
    .replaceAll(/\$\{([^}]+)\}/g, '/data/$1');
  return select(`boolean(${path})`, node as never) === true;
}

test('an expression is true where the condition is, and nowhere else', () => {
  const model = modelOf(tool);
  let unsaid = 0;
  fc.assert(
    fc.property(condition, anyAnswers, (asked, answers) => {
      const expression = relevantOf(tool, asked);
      if (expression === undefined) {
        unsaid += 1;
        return;
      }
      const truth = evaluate(asked, (path) => factOf(path, (id) => answers[id], model));
      expect(holds(expression, answers)).toBe(truth === true);
    }),
    { numRuns: 600 },
  );
  expect(unsaid).toBeLessThan(400);
});
