import type { Condition } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../src/model/condition.js';
import type { FactValue } from '../../src/model/fact.js';

const facts: Readonly<Record<string, FactValue>> = {
  'answers.choice': 'no',
  'answers.choices': ['red', 'blue'],
  'answers.count': 3,
  'answers.day': '2026-03-09',
  'answers.month': '2026-03',
  'answers.text': 'Zoë',
  'states.choice': 'answered',
};

const read = (path: string) => (Object.hasOwn(facts, path) ? facts[path] : undefined);
const truth = (condition: unknown) => evaluate(condition as Condition, read);
const fact = (name: string) => ({ var: `answers.${name}` });
const unknown = { '==': [fact('blank'), 'yes'] };
const yes = { '==': [1, 1] };
const no = { '==': [1, 2] };

describe('a comparison', () => {
  test.each([
    [{ '==': [fact('choice'), 'no'] }, true],
    [{ '==': ['yes', fact('choice')] }, false],
    [{ '!=': [fact('choice'), 'no'] }, false],
    [{ '!=': [fact('choice'), 'yes'] }, true],
    [{ '==': [{ var: 'states.choice' }, 'answered'] }, true],
    [{ '==': [fact('count'), 3] }, true],
    [{ '<': [fact('count'), 4] }, true],
    [{ '<': [fact('count'), 3] }, false],
    [{ '<=': [fact('count'), 3] }, true],
    [{ '>': [fact('count'), 2] }, true],
    [{ '>=': [fact('count'), 3] }, true],
    [{ '>=': [fact('count'), 4] }, false],
    [{ '<': [fact('day'), '2026-03-10'] }, true],
    [{ '<=': [fact('day'), '2026-03-09'] }, true],
    [{ '>': [fact('day'), '2026-03-09'] }, false],
    [{ '>=': [fact('day'), '2026'] }, undefined],
    [{ '>': [fact('day'), '2025'] }, true],
    [{ '<': [fact('day'), '2025'] }, false],
    [{ '<': [fact('month'), '2026-04-01'] }, true],
    [{ '<': [fact('month'), '2026-03-10'] }, undefined],
    [{ '<=': [fact('month'), '2026-03'] }, true],
    [{ '<': [fact('month'), '2026-03'] }, false],
    [{ in: [fact('choice'), ['no', 'partly']] }, true],
    [{ in: [fact('choice'), ['yes']] }, false],
    [{ in: ['red', fact('choices')] }, true],
    [{ in: ['green', fact('choices')] }, false],
    [{ in: [fact('count'), [1, 2, 3]] }, true],
    [{ '==': [fact('choices'), fact('choices')] }, true],
  ])('%j is %s', (condition, expected) => {
    expect(truth(condition)).toBe(expected);
  });

  test.each([
    [{ '==': [fact('count'), '3'] }, false],
    [{ '==': ['1', 1] }, false],
    [{ '==': [1, true] }, false],
    [{ '==': ['', false] }, false],
    [{ '!=': [fact('count'), '3'] }, true],
    [{ '<': [fact('count'), '4'] }, undefined],
    [{ '<': ['a', 'b'] }, undefined],
    [{ '<': [fact('text'), '2026'] }, undefined],
    [{ '<': ['2026-02-30', '2026-03-01'] }, undefined],
    [{ '<': [true, false] }, undefined],
    [{ in: ['3', [1, 2, 3]] }, false],
    [{ in: ['o', fact('choice')] }, undefined],
    [{ in: ['o', 'no'] }, undefined],
    [{ '==': [fact('choices'), 'red'] }, false],
  ])('converts nothing: %j is %s', (condition, expected) => {
    expect(truth(condition)).toBe(expected);
  });

  test.each(['==', '!=', '<', '<=', '>', '>=', 'in'])(
    '%s with what is not answered is unknown',
    (operator) => {
      expect(
        truth({ [operator]: [fact('blank'), operator === 'in' ? ['no'] : 'no'] }),
      ).toBeUndefined();
      expect(truth({ [operator]: ['no', fact('blank')] })).toBeUndefined();
      expect(truth({ [operator]: [fact('blank'), fact('blank')] })).toBeUndefined();
    },
  );
});

describe('logic of three values', () => {
  test.each([
    [{ '!': [yes] }, false],
    [{ '!': [no] }, true],
    [{ '!': [unknown] }, undefined],
    [{ and: [yes, yes] }, true],
    [{ and: [yes, no] }, false],
    [{ and: [yes, unknown] }, undefined],
    [{ and: [unknown, no] }, false],
    [{ or: [no, no] }, false],
    [{ or: [no, yes] }, true],
    [{ or: [no, unknown] }, undefined],
    [{ or: [unknown, yes] }, true],
    [{ or: [{ and: [unknown, no] }, { '!': [unknown] }] }, undefined],
  ])('%j is %s', (condition, expected) => {
    expect(truth(condition)).toBe(expected);
  });

  it('is never settled against what the missing answers may turn out to be', () => {
    const operand = fc.constantFrom(fact('a'), fact('b'), fact('c'), 1, 2, 'x');
    const comparison = fc
      .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), operand, operand)
      .map(([operator, left, right]) => ({ [operator]: [left, right] }) as unknown as Condition);
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        comparison,
        fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ '!': fc.tuple(tie('condition')) }),
      ),
    }));
    const value = fc.constantFrom<FactValue>(1, 2, 3, 'x', '2026', true);
    const known = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
    const rest = fc.record({ a: value, b: value, c: value });
    fc.assert(
      fc.property(condition, known, rest, (each, some, others) => {
        const all = { ...others, ...some };
        const name = (path: string) => path.slice('answers.'.length) as 'a';
        const early = evaluate(each, (path) => some[name(path)]);
        const late = evaluate(each, (path) => all[name(path)]);
        if (early !== undefined) expect(late).toBe(early);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a condition of another shape', () => {
  const deep = (depth: number): unknown => (depth === 0 ? yes : { '!': [deep(depth - 1)] });

  test.each([
    ['nothing', null],
    ['a text', '=='],
    ['true itself', true],
    ['a list', [yes]],
    ['no operator', {}],
    ['two operators', { ...yes, '!=': [1, 2] }],
    ['an operator that is not in the list', { '===': [1, 1] }],
    ['an operator that calls', { method: [{ var: 'answers.text' }, 'toString'] }],
    ['an operator by the name of a method', { constructor: [1, 1] }],
    ['too few operands', { '==': [1] }],
    ['too many operands', { '==': [1, 1, 1] }],
    ['operands that are no list', { and: yes }],
    ['a fact without a name', { '==': [{ var: 1 }, 1] }],
    ['a fact with a default', { '==': [{ var: ['answers.choice', 'x'] }, 'x'] }],
    ['a fact that every object has', { '==': [{ var: 'answers.__proto__' }, 1] }],
    ['nine operators inside one another', deep(8)],
  ])('is unknown: %s', (_, condition) => {
    expect(truth(condition)).toBeUndefined();
  });

  it('may hold eight operators inside one another', () => {
    expect(truth(deep(7))).toBe(false);
  });

  it('never throws', () => {
    const operator = fc.constantFrom('and', 'or', '!', '==', '<', 'in', 'var', '__proto__');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 12 },
        fc.anything({ withNullPrototype: true, withSparseArray: true }),
        fc.dictionary(operator, fc.array(tie('tree'), { maxLength: 3 }), { maxKeys: 2 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (condition) => {
        expect([true, false, undefined]).toContain(truth(condition));
      }),
    );
  });
});
