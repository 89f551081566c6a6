import type { Condition, Rule, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it, test } from 'vitest';
import { checkTool } from '../../src/validate/check-tool.js';
import { everyKind } from '../support/every-kind.js';
import { inShort } from '../support/kit.js';

const [cap] = everyKind.rules;
const of = (more: Partial<Tool>) => inShort(checkTool({ ...everyKind, ...more }));
const when = (condition: Condition, more: Partial<Tool> = {}) =>
  of({ rules: [{ ...cap, when: condition }], ...more });
const fact = (path: string) => ({ var: path });

describe('names in rules', () => {
  test.each<[string, string]>([
    ['answers.nobody', 'a question'],
    ['states.nobody', 'a question'],
    ['flags.nothing', 'a flag'],
    ['thresholds.nothing', 'a threshold'],
    ['sections.nowhere.judgement', 'a section'],
    ['judged.exactly.superb', 'a grade'],
    ['grade.atLeast.superb', 'a grade'],
    ['flags.constructor', 'a flag'],
  ])('%s must be %s of the tool', (path) => {
    expect(when({ '==': [fact(path), true] })).toEqual([
      'error tool.unknown-reference /rules/0/when/==/0/var',
    ]);
  });

  it('are grades of the scale, and answers that there are', () => {
    expect(of({ rules: [{ ...cap, grade: 'superb' }] })).toEqual([
      'error tool.unknown-reference /rules/0/grade',
    ]);
    expect(when({ '==': [fact('grade.chosen'), 'superb'] })).toEqual([
      'error tool.unknown-reference /rules/0/when/==/1',
    ]);
    expect(when({ in: [fact('answers.pick'), ['one', 'ninety']] })).toEqual([
      'error tool.unknown-reference /rules/0/when/in/1/1',
    ]);
    const source = { document: 'Form', paragraph: '1' };
    expect(of({ baseline: { grade: 'superb', source } })).toEqual([
      'error tool.unknown-reference /baseline/grade',
    ]);
  });

  it('are told once each', () => {
    expect(of({ rules: [cap, cap] })).toEqual(['error tool.duplicate-id /rules/1/id']);
  });
});

describe('types in rules', () => {
  test.each<[string, Condition]>([
    ['a number and a word', { '==': [fact('answers.count'), 'three'] }],
    ['a code and a number', { '!=': [fact('answers.pick'), 1] }],
    ['codes in an order', { '<': [fact('answers.pick'), 'two'] }],
    ['a truth in an order', { '>=': [fact('grade.atLeast.low'), true] }],
    ['a word in a number', { in: [fact('answers.pick'), fact('answers.count')] }],
  ])('do not fit: %s', (_, condition) => {
    const [operator] = Object.keys(condition);
    expect(when(condition)).toEqual([`error tool.expression-type /rules/0/when/${operator}`]);
    expect(when({ and: [{ '!': [condition] }] })).toEqual([
      `error tool.expression-type /rules/0/when/and/0/!/0/${operator}`,
    ]);
  });

  test.each<[string, Condition]>([
    ['numbers', { '<': [fact('answers.count'), 3] }],
    ['dates', { '<': [fact('answers.dateOfAudit'), '2026-01-01'] }],
    ['words', { '==': [fact('answers.line'), 'anything'] }],
    ['a code of a list', { in: ['red', fact('answers.picks')] }],
  ])('fit: %s', (_, condition) => {
    expect(when(condition)).toEqual([]);
  });
});

describe('rules that never apply', () => {
  test.each<[string, Condition]>([
    ['two answers at once', { and: [is('one'), is('two')] }],
    ['an answer that is and is not', { and: [is('one'), { '!': [is('one')] }] }],
    ['more rows than there can be', { '>': [fact('answers.actions'), 200] }],
    ['a count below nothing', { '<': [fact('evidence.blank'), 0] }],
    ['two constants', { '==': [1, 2] }],
  ])('contradict themselves: %s', (_, condition) => {
    expect(when(condition)).toEqual(['warning tool.rule-never-fires /rules/0/when']);
  });

  it('may require what can never be', () => {
    const rule: Rule = { ...cap, effect: 'require', requires: { '==': [1, 2] } };
    expect(of({ rules: [rule] })).toEqual(['warning tool.rule-never-fires /rules/0/requires']);
  });

  test.each<[string, Condition]>([
    ['one of two answers', { or: [is('one'), is('two')] }],
    ['a threshold', { '>': [fact('evidence.blank'), fact('thresholds.some')] }],
  ])('are not those that hang on %s', (_, condition) => {
    expect(
      when(condition, { thresholds: { some: { value: 0, label: 'Some' } }, sections }),
    ).toEqual([]);
  });

  it('are told as unknown where the tool does not ask: so those of the paper form', () => {
    const unknown = checkTool(westMidlands);
    expect(new Set(unknown.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['info tool.rule-unknown']),
    );
    expect(unknown.map(({ params }) => params['facts'])).toContainEqual(['flags.safetyConcern']);
  });

  it('are looked for in bounded time', () => {
    const codes = ['one', 'two'];
    const part = { and: codes.flatMap((code) => Array.from({ length: 24 }, () => is(code))) };
    const deep = Array.from({ length: 6 }).reduce<Condition>(
      (inner) => ({ or: [inner, ...Array.from({ length: 20 }, () => part)] }),
      part,
    );
    const rules = Array.from({ length: 50 }, (_, index) => ({
      ...cap,
      id: `r${index}`,
      when: deep,
    }));
    expect(of({ rules })).toHaveLength(50);
  });
});

describe('what rules hang on', () => {
  it('is a question with answers, for a flag', () => {
    const flag = (question: string, raisedBy: readonly string[]) =>
      of({ flags: { danger: { label: 'Danger', question, raisedBy } } });
    expect(flag('pick', ['one'])).toEqual([]);
    expect(flag('nobody', ['one'])).toEqual([
      'error tool.unknown-reference /flags/danger/question',
    ]);
    expect(flag('line', ['one'])).toEqual(['error tool.role-kind /flags/danger/question']);
    expect(flag('pick', ['x'])).toEqual(['error tool.unknown-reference /flags/danger/raisedBy/0']);
    expect(flag('pick', [])).toEqual(['error tool.unknown-reference /flags/danger/raisedBy']);
  });

  it('is a grade question, for a judgement', () => {
    const [first] = everyKind.sections;
    const judged = (judgement: string) => of({ sections: [{ ...first, judgement }] });
    expect(judged('nobody')).toContain('error tool.unknown-reference /sections/0/judgement');
    expect(judged('line')).toContain('error tool.role-kind /sections/0/judgement');
  });
});

const sections = everyKind.sections.map((section) => ({ ...section, area: true }));

function is(code: string): Condition {
  return { '==': [fact('answers.pick'), code] };
}
