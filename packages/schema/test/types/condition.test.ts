import { describe, expect, it } from 'vitest';
import { toolJsonSchema } from '../../src/published.js';
import { type Condition, conditionDepth } from '../../src/tool/condition.js';
import { everyKind } from '../schemas/every-kind.js';
import { errorsOf, isTool } from '../schemas/validate.js';

const [section] = everyKind.sections;

function errorsOfCondition(when: unknown): readonly string[] {
  return errorsOf(isTool, { ...everyKind, sections: [{ ...section, when }] });
}

const at = '/sections/0/when';
const asked = { var: 'answers.pick' };
const yes: Condition = { '==': [asked, 'one'] };

type OperatorOf<CONDITION> = CONDITION extends CONDITION ? keyof CONDITION : never;

/** One condition by each operator of the type. */
const byOperator: { readonly [OPERATOR in OperatorOf<Condition>]: Condition } = {
  and: { and: [yes, yes] },
  or: { or: [yes] },
  '!': { '!': [yes] },
  '==': { '==': [asked, true] },
  '!=': { '!=': [{ var: 'states.pick' }, 'not-applicable'] },
  '<': { '<': [asked, 3] },
  '<=': { '<=': ['2026-01-01', asked] },
  '>': { '>': [asked, asked] },
  '>=': { '>=': [asked, -0.5] },
  in: { in: [asked, ['one', 2]] },
};

function nested(operators: number): Condition {
  return operators === 1 ? yes : { '!': [nested(operators - 1)] };
}

describe('the type and the schema of conditions', () => {
  it('have the same operators', () => {
    const definitions = JSON.parse(JSON.stringify(toolJsonSchema['$defs']));
    const operators = Object.keys(definitions['condition-1'].properties);
    expect(new Set(operators)).toEqual(new Set(Object.keys(byOperator)));
  });

  it.each(Object.entries(byOperator))('accept %s', (_, condition) => {
    expect(errorsOfCondition(condition)).toEqual([]);
  });

  it('refuse what is no condition', () => {
    let when: Condition;
    // @ts-expect-error a fact alone says nothing
    when = { var: 'answers.pick' };
    expect(errorsOfCondition(when)).toEqual([`${at} additionalProperties`]);
    // @ts-expect-error an operator that is not listed: it would call a method of the data
    when = { method: [asked, 'toString'] };
    expect(errorsOfCondition(when)).toEqual([`${at} additionalProperties`]);
    // @ts-expect-error an operator that is not listed, further in
    when = { and: [yes, { or: [{ map: [asked, yes] }] }] };
    expect(errorsOfCondition(when)).toEqual([`${at}/and/1/or/0 additionalProperties`]);
    // @ts-expect-error a comparison of one
    when = { '==': [asked] };
    expect(errorsOfCondition(when)).toEqual([`${at}/== minItems`]);
    // @ts-expect-error a comparison of three
    when = { '<': [asked, 1, 2] };
    expect(errorsOfCondition(when)).toEqual([`${at}/< maxItems`]);
    // @ts-expect-error two conditions where one can be denied
    when = { '!': [yes, yes] };
    expect(errorsOfCondition(when)).toEqual([`${at}/! maxItems`]);
    // @ts-expect-error a value for a condition
    when = { and: [true] };
    expect(errorsOfCondition(when)).toEqual([`${at}/and/0 type`]);
    // @ts-expect-error a list in the place of a fact
    when = { '==': [asked, ['one']] };
    expect(errorsOfCondition(when)).toContain(`${at}/==/1 anyOf`);
    // @ts-expect-error a list of facts
    when = { in: ['one', [asked]] };
    expect(errorsOfCondition(when)).toContain(`${at}/in/1 anyOf`);
    // @ts-expect-error nothing
    when = null;
    expect(errorsOfCondition(when)).toEqual([`${at} type`]);
  });

  it('differ where a type cannot say what a schema can', () => {
    const none: Condition = { and: [] };
    expect(errorsOfCondition(none)).toEqual([`${at}/and minItems`]);
    const both = { ...byOperator['=='], ...byOperator['<'] };
    expect(errorsOfCondition(both)).toEqual([`${at} maxProperties`]);
    const elsewhere: Condition = { '==': [{ var: 'audit.id' }, 'x'] };
    expect(errorsOfCondition(elsewhere)).toContain(`${at}/==/0/var pattern`);
  });

  it(`accept ${conditionDepth} operators inside one another, and no more`, () => {
    expect(errorsOfCondition(nested(conditionDepth))).toEqual([]);
    expect(errorsOfCondition(nested(conditionDepth + 1))).toEqual([
      `${at}${'/!/0'.repeat(conditionDepth - 1)} additionalProperties`,
    ]);
  });
});
