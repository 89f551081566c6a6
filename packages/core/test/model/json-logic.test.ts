// Conditions are a subset of JsonLogic, so another implementation of it comes to the same, where all
// facts are known. Three differences are by design, and nothing here touches them:
//
// - Three values. JsonLogic takes a missing fact for null, and null for false; here it is unknown.
//   Every fact is given.
// - Strict types. JsonLogic's `==` and `<` convert: '1' is 1, and true is 1. No word here is the text
//   of a number or empty, no number is 0 or 1, and only numbers and dates are put in order. Lists,
//   which it compares by identity and here by their members, are only searched; and it finds parts
//   of words with `in`, where here a word holds nothing.
// - ISO dates. JsonLogic compares them as text. That is the same for days, and is not where one date
//   is less exact than the other. Every date is a day.
import type { Condition } from '@maat/schema';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/model/condition.js';
import type { FactValue } from '../../src/model/fact.js';

const number = fc.constantFrom(-3.5, 2, 3, 7, 1e9);
const word = fc.constantFrom('yes', 'no', 'not-applicable', 'Zoë', 'a.b');
const day = fc.constantFrom('2025-12-31', '2026-02-28', '2026-03-01', '2026-11-23');
const truth = fc.boolean();
const words = fc.subarray(['yes', 'no', 'Zoë', '2026-03-01']);

const facts = fc.record({
  answers: fc.record({ number, other: number, word, day, later: day, words }),
  flags: fc.record({ one: truth, two: truth }),
});

type Facts = typeof facts extends fc.Arbitrary<infer VALUE> ? VALUE : never;

const fact = (...paths: readonly string[]) =>
  fc.constantFrom(...paths).map((path) => ({ var: path }));
const numbers = fc.oneof(number, fact('answers.number', 'answers.other'));
const days = fc.oneof(day, fact('answers.day', 'answers.later'));
const single = fc.oneof(numbers, days, word, truth, fact('answers.word', 'flags.one', 'flags.two'));

const same = fc
  .tuple(fc.constantFrom('==', '!='), single, single)
  .map(([operator, left, right]) => ({ [operator]: [left, right] }));
const order = fc
  .tuple(
    fc.constantFrom('<', '<=', '>', '>='),
    fc.oneof(fc.tuple(numbers, numbers), fc.tuple(days, days)),
  )
  .map(([operator, operands]) => ({ [operator]: operands }));
const list = fc.array(fc.oneof(number, word, day), { minLength: 1, maxLength: 4 });
const within = fc
  .tuple(single, fc.oneof(list, fact('answers.words')))
  .map((operands) => ({ in: operands }));

const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    same,
    order,
    within,
    fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ '!': fc.tuple(tie('condition')) }),
  ),
}));

function read({ answers, flags }: Facts): (path: string) => FactValue | undefined {
  const all = new Map<string, FactValue>([
    ...Object.entries(answers).map(([id, value]) => [`answers.${id}`, value] as const),
    ...Object.entries(flags).map(([id, value]) => [`flags.${id}`, value] as const),
  ]);
  return (path) => all.get(path);
}

it('a condition comes to what JsonLogic comes to', () => {
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(condition, facts, (each, known) => {
      const ours = evaluate(each as Condition, read(known));
      expect(ours).toBe(jsonLogic.apply(each, known));
      seen[ours ? 'true' : 'false'] += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(1000);
});
