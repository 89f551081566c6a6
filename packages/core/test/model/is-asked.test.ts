import type { Answer, Condition, Question } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, isAsked } from '../../src/model/is-asked.js';
import { modelOf, type ToolModel } from '../../src/model/tool-model.js';
import { toolOf } from '../support/kit.js';

type Given = Readonly<Record<string, string>>;

const reader =
  (given: Given) =>
  (id: string): Answer | undefined =>
    Object.hasOwn(given, id) ? ({ state: 'answered', value: given[id] } as Answer) : undefined;

const says = (id: string, value: string): Condition => ({
  '==': [{ var: `answers.${id}` }, value],
});
const question = (id: string, when?: Condition): Question => ({
  id,
  kind: 'text',
  label: id,
  ...(when && { when }),
});

/** The questions that are asked, by both ways to tell it, which must agree. */
function askedOf(model: ToolModel, given: Given): readonly string[] {
  const all = askedIn(model, reader(given));
  const ids = [...model.questions.keys()];
  const asked = ids.filter((id) => isAsked(model, id, reader(given)));
  expect(ids.filter(all)).toEqual(asked);
  return asked;
}

describe('a question is asked', () => {
  const model = modelOf(
    toolOf([question('a'), question('b', says('a', 'yes')), question('c', says('b', 'yes'))]),
  );

  it('without a condition always', () => {
    expect(askedOf(model, {})).toEqual(['a']);
  });

  it('with a condition only when it is true: unknown is not asked yet', () => {
    expect(askedOf(model, { a: 'no' })).toEqual(['a']);
    expect(askedOf(model, { a: 'yes' })).toEqual(['a', 'b']);
    expect(askedOf(model, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c']);
  });

  it('and knows nothing of the answer to one that is not asked', () => {
    expect(askedOf(model, { b: 'yes' })).toEqual(['a']);
    expect(askedOf(model, { a: 'no', b: 'yes' })).toEqual(['a']);
  });

  it('only if its section is', () => {
    const tool = toolOf([question('first')], {
      sections: [
        { id: 'one', title: 'One', questions: [question('first')] },
        {
          id: 'two',
          title: 'Two',
          when: says('first', 'yes'),
          questions: [question('second'), question('third', says('second', 'yes'))],
        },
      ],
    });
    expect(askedOf(modelOf(tool), { second: 'yes' })).toEqual(['first']);
    expect(askedOf(modelOf(tool), { first: 'yes' })).toEqual(['first', 'second']);
    expect(askedOf(modelOf(tool), { first: 'yes', second: 'yes' })).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it('if the tool has it', () => {
    expect(isAsked(model, 'nobody', reader({}))).toBe(false);
    expect(askedIn(model, reader({}))('nobody')).toBe(false);
  });
});

describe('conditions in circles', () => {
  it('know nothing of each other, in whatever order the form has them', () => {
    const [a, b] = [question('a', says('b', 'yes')), question('b', says('a', 'yes'))];
    expect(askedOf(modelOf(toolOf([a, b])), { a: 'yes', b: 'yes' })).toEqual([]);
    expect(askedOf(modelOf(toolOf([b, a])), { a: 'yes', b: 'yes' })).toEqual([]);
  });

  it('do not keep the rest from being asked', () => {
    const self = question('self', { or: [says('self', 'yes'), says('a', 'yes')] });
    const model = modelOf(toolOf([question('a'), self, question('c', says('self', 'yes'))]));
    expect(askedOf(model, { self: 'yes' })).toEqual(['a']);
    expect(askedOf(model, { a: 'yes', self: 'yes' })).toEqual(['a', 'self', 'c']);
  });

  it('may go through a section', () => {
    const tool = toolOf([], {
      sections: [
        {
          id: 'one',
          title: 'One',
          when: says('a', 'yes'),
          questions: [question('a'), question('b')],
        },
      ],
    });
    expect(askedOf(modelOf(tool), { a: 'yes', b: 'yes' })).toEqual([]);
  });
});

describe('hostile conditions', () => {
  it('end, in a chain as long as a tool may be', () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `q${index}`);
    const chain = ids.map((id, index) =>
      question(id, index === 0 ? undefined : says(`q${index - 1}`, 'yes')),
    );
    const model = modelOf(toolOf(chain));
    const given = Object.fromEntries(ids.map((id) => [id, 'yes']));
    expect(isAsked(model, 'q49999', reader(given))).toBe(true);
    expect(ids.every(askedIn(model, reader(given)))).toBe(true);
    expect(isAsked(model, 'q49999', reader({ ...given, q0: 'no' }))).toBe(false);
  });

  it('end, where each hangs twice on the one before', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `q${index}`);
    const twice = ids.map((id, index) => {
      const before = `q${index - 1}`;
      const when = { and: [says(before, 'yes'), { '!': [says(before, 'no')] as const }] };
      return question(id, index === 0 ? undefined : when);
    });
    const given = Object.fromEntries(ids.map((id) => [id, 'yes']));
    expect(isAsked(modelOf(toolOf(twice)), 'q199', reader(given))).toBe(true);
  });

  it('end, whatever hangs on whatever, and both ways to tell agree', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const condition = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('yes', 'no'));
    const when = fc.option(
      condition.map(([id, value]) => says(id, value)),
      { nil: undefined },
    );
    const given = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'no'));
    fc.assert(
      fc.property(fc.tuple(when, when, when, when, when), given, (conditions, answers) => {
        const questions = ids.map((id, index) => question(id, conditions[index]));
        const asked = askedOf(modelOf(toolOf(questions)), answers);
        const reversed = askedOf(modelOf(toolOf([...questions].reverse())), answers);
        expect([...reversed].sort()).toEqual([...asked].sort());
      }),
    );
  });
});
