import type { Question } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import {
  area,
  areasOf,
  factsWith,
  graded,
  line,
  mark,
  noEvidence,
  notApplicable,
  valuesOf,
} from '../support/facts.js';
import { answered, toolOf } from '../support/kit.js';

const words = answered('Said.');

describe('flags', () => {
  const yesNo = [
    { code: 'yes', label: 'Yes' },
    { code: 'some', label: 'Some' },
    { code: 'no', label: 'No' },
  ];
  const choice = { label: 'Concern?', options: yesNo } as const;
  const questions: readonly Question[] = [
    { id: 'pick', kind: 'choice', ...choice },
    { id: 'picks', kind: 'choices', ...choice },
    { id: 'verdict', kind: 'decision', ...choice, explanation: { label: 'Why?' } },
  ];
  const of = (question: string) => ({ label: question, question, raisedBy: ['yes', 'some'] });
  const flags = {
    pick: of('pick'),
    picks: of('picks'),
    verdict: of('verdict'),
    none: { label: 'None' },
  };
  const tool = toolOf(questions, { flags });

  test.each<[string, object | undefined, boolean | undefined]>([
    ['pick', answered('yes'), true],
    ['pick', answered('some'), true],
    ['pick', answered('no'), false],
    ['pick', notApplicable, false],
    ['pick', noEvidence, undefined],
    ['pick', undefined, undefined],
    ['picks', answered(['no', 'some']), true],
    ['picks', answered(['no']), false],
    ['picks', answered([]), undefined],
    ['verdict', answered({ choice: 'yes' }), true],
    ['verdict', answered({ choice: 'no', explanation: 'yes' }), false],
    ['verdict', answered({ explanation: 'yes' }), undefined],
    ['none', undefined, undefined],
    ['other', undefined, undefined],
  ])('%s by %j is %s', (flag, answer, expected) => {
    const answers = answer === undefined ? {} : { [flag]: answer };
    expect(factsWith(tool, answers)(`flags.${flag}`)).toBe(expected);
  });

  it('are not known where their question is not asked', () => {
    const when = { '==': [{ var: 'answers.first' }, 'yes'] } as const;
    const hidden = toolOf(
      [
        { id: 'first', kind: 'choice', ...choice },
        { id: 'pick', kind: 'choice', ...choice, when },
      ],
      { flags: { pick: of('pick') } },
    );
    expect(factsWith(hidden, { pick: answered('yes') })('flags.pick')).toBeUndefined();
    expect(factsWith(hidden, { pick: notApplicable })('flags.pick')).toBeUndefined();
    expect(factsWith(hidden, { pick: answered('yes'), first: answered('yes') })('flags.pick')).toBe(
      true,
    );
  });
});

describe('actions and learning', () => {
  const columns = [
    { id: 'what', kind: 'text', label: 'What' },
    { id: 'who', kind: 'text', label: 'Who', role: 'owner' },
    { id: 'by', kind: 'date', label: 'By', role: 'due', words: true },
  ] as const;
  const actions = {
    id: 'todo',
    kind: 'table',
    label: 'Actions',
    rowName: 'action',
    columns,
  } as const;
  const questions = [actions, line('best'), line('better')];
  const roles = { actions: 'todo', goodPractice: 'best', improvements: 'better' };
  const tool = toolOf(questions, { roles });
  const row = (id: string, cells: object) => ({ id, cells });
  const paths = ['actions.total', 'actions.withOwner', 'actions.withDate'];

  it('count the rows that say something, and those with an owner and a date', () => {
    const rows = [
      row('r1', { what: 'Visit', who: 'Ann', by: '2026-12-01' }),
      row('r2', { what: 'Write', who: ' ' }),
      row('r3', { what: 'Ring', by: { words: 'soon' } }),
      row('r4', { what: ' ' }),
    ];
    expect(valuesOf(tool, { todo: answered(rows) }, paths)).toEqual([3, 1, 2]);
  });

  it('are none where N/A, and unknown while blank', () => {
    expect(valuesOf(tool, { todo: notApplicable }, paths)).toEqual([0, 0, 0]);
    expect(valuesOf(tool, {}, paths)).toEqual([undefined, undefined, undefined]);
    expect(valuesOf(tool, { todo: answered([row('r1', {})]) }, paths)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('know no owners where no column is for them, and nothing without a role', () => {
    const plain = toolOf([{ ...actions, columns: [columns[0]] }], { roles: { actions: 'todo' } });
    const todo = answered([row('r1', { what: 'Visit' })]);
    expect(valuesOf(plain, { todo }, paths)).toEqual([1, undefined, undefined]);
    expect(valuesOf(toolOf(questions), { todo }, paths)).toEqual([undefined, undefined, undefined]);
  });

  it('tell whether learning is recorded', () => {
    const learning = ['learning.goodPractice', 'learning.improvements'];
    expect(valuesOf(tool, { best: words }, learning)).toEqual([true, undefined]);
    expect(valuesOf(tool, { best: notApplicable, better: noEvidence }, learning)).toEqual([
      false,
      false,
    ]);
    expect(valuesOf(toolOf(questions), { best: words }, learning)).toEqual([undefined, undefined]);
  });
});

describe('the grade, thresholds and answers', () => {
  const tool = areasOf([area('plan')], [mark('overall')], {
    roles: { overallGrade: 'overall' },
    thresholds: { many: { value: 3, label: 'Many' } },
  });

  it('tell what was chosen, and how good it is', () => {
    const paths = [
      'grade.chosen',
      'grade.atLeast.sound',
      'grade.atMost.sound',
      'grade.atLeast.excellent',
      'grade.atMost.fine',
    ];
    expect(valuesOf(tool, { overall: graded('sound') }, paths)).toEqual([
      'sound',
      true,
      true,
      false,
      undefined,
    ]);
    expect(valuesOf(tool, {}, paths)).toEqual(paths.map(() => undefined));
    expect(valuesOf(areasOf([area('plan')]), { overall: graded('sound') }, paths)).toEqual(
      paths.map(() => undefined),
    );
  });

  test.each([
    [graded('sound', 'As told.'), true],
    [graded('sound', ' '), false],
    [graded('sound'), false],
    [undefined, false],
  ])('tell whether a reason stands beside it: %j', (overall, expected) => {
    expect(factsWith(tool, overall && { overall })('grade.reasoned')).toBe(expected);
  });

  it('come from the tool and from answers', () => {
    const facts = factsWith(tool, { planOne: words, planTwo: notApplicable });
    expect(facts('thresholds.many')).toBe(3);
    expect(facts('thresholds.few')).toBeUndefined();
    expect([facts('answers.planOne'), facts('states.planTwo')]).toEqual([
      'Said.',
      'not-applicable',
    ]);
    expect([facts('answers.planTwo'), facts('states.overall')]).toEqual([undefined, undefined]);
  });

  test.each([
    ...['flags.__proto__', 'flags.constructor', 'flags.toString', 'thresholds.constructor'],
    ...['thresholds.__proto__', 'toString.x', '__proto__.x', 'constructor.name', 'hasOwnProperty'],
    ...['answers.__proto__', 'answers.constructor', 'states.toString', 'sections.__proto__.blank'],
    ...['sections.constructor.judgement', 'sections.plan.constructor', 'judged.exactly.__proto__'],
    ...['judged.__proto__.sound', 'judged.constructor.sound', 'judged.shareconstructor.sound'],
    ...['grade.atLeast.constructor', '', '.', '..', 'answers', 'judged', 'flags.'],
  ])('know nothing of %j', (path) => {
    const given = { overall: graded('sound'), planJudged: graded('sound') };
    expect(factsWith({ ...tool, flags: {} }, given)(path)).toBeUndefined();
  });
});
