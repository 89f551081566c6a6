import type { OverlayChange, Question, Rule, Section, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { describe, expect, it, test } from 'vitest';
import { coreText } from '../../src/issue/tool-change-text.js';
import { applyOverlay, type OverlayOptions } from '../../src/overlay/apply-overlay.js';
import { packOf } from '../support/every-change.js';
import { toolOf } from '../support/kit.js';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;
const source = { document: 'Ours', paragraph: '1' };
const asked = (id: string, more: object): Question =>
  ({ id, kind: 'text', label: id, ...more }) as Question;
const is = (path: string, value: string | number | boolean) =>
  ({ '==': [{ var: path }, value] }) as const;

const rule = (id: string, more: object): Rule =>
  ({ id, effect: 'warn', strength: 'should', reason: id, source, core: true, ...more }) as Rule;

const rules: readonly Rule[] = [
  rule('told', { when: is('answers.count', 3) }),
  rule('capped', { effect: 'cap', grade: 'low', when: is('flags.alarm', true) }),
  rule('judged', { when: { '>': [{ var: 'judged.total' }, { var: 'thresholds.some' }] } }),
  rule('acted', { when: is('actions.total', 0) }),
];

const core = { core: true } as const;
const first: Section = {
  id: 'first',
  title: 'First',
  area: true,
  judgement: 'mark',
  questions: [
    asked('strict', { ...core, notApplicable: false, evidence: true, noEvidence: true }),
    asked('pick', { ...core, kind: 'choice', options: { codeList: 'colours' } }),
    asked('why', {
      ...core,
      kind: 'decision',
      options: yesNo,
      explanation: { label: 'Why?', requiredFor: ['no'] },
    }),
    asked('rows', {
      ...core,
      kind: 'table',
      columns: [
        { id: 'what', kind: 'text', label: 'What' },
        { id: 'pick', kind: 'choice', label: 'Pick', options: yesNo },
      ],
    }),
    asked('mark', { ...core, kind: 'grade', rationale: { label: 'Reasons' } }),
    asked('gate', { kind: 'choice', options: yesNo }),
    asked('behind', { ...core, when: is('answers.gate', 'yes') }),
    asked('count', { ...core, kind: 'number', minimum: 0, maximum: 9 }),
    asked('day', { ...core, kind: 'date', future: true, precisions: ['day', 'month'] }),
  ],
};
const second: Section = {
  id: 'second',
  title: 'Second',
  when: is('answers.gate', 'yes'),
  questions: [
    asked('free', {}),
    asked('alarm', { kind: 'choice', options: yesNo }),
    asked('topic', { kind: 'choice', options: [{ code: 'rivers', label: 'Rivers' }] }),
  ],
};

const base: Tool = toolOf([], {
  sections: [first, second],
  codeLists: {
    colours: [
      { code: 'red', label: 'Red' },
      { code: 'blue', label: 'Blue' },
    ],
  },
  scale: {
    id: 'two',
    grades: [
      { id: 'high', label: 'High' },
      { id: 'low', label: 'Low' },
    ],
  },
  flags: { alarm: { label: 'Alarm', question: 'alarm', raisedBy: ['yes'] } },
  thresholds: { some: { value: 2, label: 'Some' } },
  roles: { actions: 'rows', theme: 'topic' },
  rules,
});

const overlayOf = (...changes: readonly OverlayChange[]) => ({
  schema: 'urn:maat:schema:overlay:1',
  id: 'local',
  version: '1.0.0',
  base: { id: base.id, version: base.version },
  tool: { id: 'local', version: '1.0.0' },
  changes,
});

/** What is told, in short: 'weakened strict optional /changes/0'. */
function told(changes: readonly OverlayChange[], options?: OverlayOptions): readonly string[] {
  const result = applyOverlay(base, overlayOf(...changes), options);
  if (result.ok) return [];
  return result.issues.map(({ code, params, pointer }) =>
    [code.replace(/^overlay\.(core-)?/, ''), params['id'], params['why'], params['on'], pointer]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const set = (question: string, members: object, unset?: readonly string[]): OverlayChange =>
  ({
    change: 'set-question',
    question,
    ...(Object.keys(members).length > 0 && { members }),
    ...(unset && { unset }),
  }) as OverlayChange;
const putRule = (id: string, more: object): OverlayChange =>
  ({
    change: 'put',
    in: 'rules',
    id,
    value: { ...rules.find((each) => each.id === id), ...more },
  }) as OverlayChange;

describe('an overlay that is held to the core is refused', () => {
  test.each<[string, readonly OverlayChange[], readonly string[]]>([
    [
      'for a question that it removes',
      [set('free', { label: 'Other' }), { change: 'remove-question', question: 'strict' }],
      ['dropped strict /changes/1'],
    ],
    [
      'for a question that it puts another in the place of',
      [{ change: 'replace-question', question: 'strict', by: asked('other', {}) }],
      ['dropped strict /changes/0'],
    ],
    [
      'for a question that it replaces by a lesser one of its id',
      [{ change: 'replace-question', question: 'strict', by: asked('strict', core) }],
      [
        'weakened strict not-applicable /changes/0',
        'weakened strict no-evidence /changes/0',
        'weakened strict evidence /changes/0',
      ],
    ],
    ['for one unmarked', [set('strict', {}, ['core'])], ['weakened strict unmarked /changes/0']],
    [
      'for one unmarked in so many words',
      [set('strict', { core: false })],
      ['weakened strict unmarked /changes/0'],
    ],
    [
      'for one made optional',
      [set('strict', { required: false })],
      ['weakened strict optional /changes/0'],
    ],
    [
      'for N/A newly allowed',
      [set('strict', {}, ['notApplicable'])],
      ['weakened strict not-applicable /changes/0'],
    ],
    [
      'for another kind',
      [set('strict', { kind: 'narrative' })],
      ['weakened strict kind /changes/0'],
    ],
    [
      'for evidence no longer taken',
      [set('strict', { noEvidence: false }, ['evidence'])],
      ['weakened strict no-evidence /changes/0', 'weakened strict evidence /changes/0'],
    ],
    [
      'for options taken away',
      [set('why', { options: [yesNo[1]] })],
      ['weakened why answers /changes/0'],
    ],
    [
      'for options taken away by way of their list',
      [{ change: 'remove-code', codeList: 'colours', code: 'red' }],
      ['weakened pick answers /changes/0'],
    ],
    [
      'for a list put anew with less',
      [
        {
          change: 'put',
          in: 'codeLists',
          id: 'colours',
          value: [{ code: 'red', label: 'Red' }],
        },
      ],
      ['weakened pick answers /changes/0'],
    ],
    [
      'for a column taken away, or with less to choose',
      [
        set('rows', {
          columns: [{ id: 'pick', kind: 'choice', label: 'Pick', options: [yesNo[0]] }],
        }),
      ],
      ['weakened rows answers /changes/0'],
    ],
    [
      'for shorter answers, a narrower range, dates less free',
      [set('strict', { maxLength: 1 }), set('count', { maximum: 8 }), set('day', {}, ['future'])],
      [
        'weakened strict answers /changes/0',
        'weakened count answers /changes/1',
        'weakened told hangs-on count /changes/1',
        'weakened day answers /changes/2',
      ],
    ],
    [
      'for less to explain',
      [
        set('why', { explanation: { label: 'Why?', requiredFor: [] } }),
        set('mark', {}, ['rationale']),
      ],
      ['weakened why explanation /changes/0', 'weakened mark explanation /changes/1'],
    ],
    [
      'for a condition of its own, or another one',
      [
        set('strict', { when: is('answers.gate', 'yes') }),
        set('behind', { when: is('answers.gate', 'no') }),
      ],
      ['weakened strict condition /changes/0', 'weakened behind condition /changes/1'],
    ],
    [
      'for a section with a condition that it is moved to',
      [{ change: 'move-question', question: 'strict', section: 'second' }],
      ['weakened strict condition /changes/0'],
    ],
    [
      'for a theme that it is asked under',
      [
        { change: 'add-theme-pack', pack: packOf('rivers', 'depth') },
        set('strict', { themePack: 'rivers' }),
      ].map((change) =>
        change.change === 'add-theme-pack'
          ? {
              ...change,
              pack: {
                ...packOf('rivers', 'depth'),
                sections: [{ section: 'second', questions: [asked('depth', {})] }],
              },
            }
          : change,
      ) as readonly OverlayChange[],
      ['weakened strict condition /changes/1'],
    ],
    [
      'for a hidden question that another hangs on',
      [{ change: 'hide-question', question: 'gate', justification: 'Not ours.' }],
      ['weakened behind hangs-on gate /changes/0', 'weakened capped hangs-on gate /changes/0'],
    ],
    [
      'for one hidden without a word, or with a blank one',
      [
        { change: 'hide-question', question: 'strict' },
        { change: 'hide-question', question: 'why', justification: ' ' },
      ],
      [
        'justification-missing strict /changes/0/justification',
        'justification-missing why /changes/1/justification',
      ],
    ],
    [
      'for a rule removed, or not there any more',
      [
        { change: 'remove', in: 'rules', id: 'told' },
        { change: 'set-tool', members: { rules: rules.slice(2) } },
      ],
      ['dropped told /changes/0', 'dropped capped /changes/1'],
    ],
    [
      'for a rule that says something else, or less strongly',
      [
        putRule('told', { when: is('answers.count', 4) }),
        putRule('capped', { strength: 'may' }),
        putRule('acted', { core: false }),
      ],
      [
        'weakened told says-other /changes/0',
        'weakened capped strength /changes/1',
        'weakened acted says-other /changes/2',
      ],
    ],
    [
      'for a flag, a judgement and a role that rules hang on',
      [
        { change: 'put', in: 'flags', id: 'alarm', value: { label: 'Alarm' } },
        { change: 'set-section', section: 'first', unset: ['judgement'] },
        { change: 'remove', in: 'roles', id: 'actions' },
      ],
      [
        'weakened capped hangs-on alarm /changes/0',
        'weakened judged hangs-on first /changes/1',
        'weakened acted hangs-on actions /changes/2',
      ],
    ],
    [
      'for a hidden question that raises a flag',
      [{ change: 'hide-question', question: 'alarm', justification: 'Not ours.' }],
      ['weakened capped hangs-on alarm /changes/0'],
    ],
    [
      'for grades the other way round',
      [{ change: 'put', in: 'grades', id: 'low', value: { id: 'low', label: 'Low' }, first: true }],
      ['weakened capped hangs-on scale /changes/0', 'weakened judged hangs-on scale /changes/0'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
    expect(told(changes, { heldToCore: false })).toEqual([]);
  });

  it('by the change that did it for good', () => {
    expect(
      told([
        set('strict', { required: false }),
        set('strict', { required: true }),
        set('strict', { hint: 'Short.' }),
        set('strict', { required: false }),
        set('strict', { label: 'Other' }),
      ]),
    ).toEqual(['weakened strict optional /changes/3']);
  });
});

describe('an overlay that is held to the core', () => {
  const report = (...changes: readonly OverlayChange[]) => {
    const result = applyOverlay(base, overlayOf(...changes));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.report.core;
  };

  it('may make it stricter, reword it and add to it', () => {
    const { questions, rules: kept } = report(
      set('strict', { label: 'Other', hint: 'Help', weight: 2, required: true }),
      set('why', { options: [...yesNo, { code: 'partly', label: 'Partly' }] }),
      set('behind', {}, ['when']),
      putRule('told', { strength: 'must', reason: 'Other words' }),
      { change: 'put', in: 'thresholds', id: 'some', value: { value: 3, label: 'More' } },
      { change: 'move-question', question: 'pick', section: 'first', first: true },
      { change: 'put-code', codeList: 'colours', code: { code: 'green', label: 'Green' } },
    );
    expect(questions).toEqual({ asked: 8, of: 8, hidden: [] });
    expect(coreText(questions)).toBe('8 of 8 core questions');
    expect(kept).toEqual({ kept: 4, of: 4 });
  });

  it('may hide a question, and it is told how comparable it still is', () => {
    const { questions } = report({
      change: 'hide-question',
      question: 'strict',
      justification: 'Asked by the police.',
    });
    expect(questions).toEqual({
      asked: 7,
      of: 8,
      hidden: [{ question: 'strict', justification: 'Asked by the police.' }],
    });
  });

  it('is not where the publisher makes the next version, and is from then on', () => {
    const next = {
      ...overlayOf({ change: 'remove-question', question: 'strict' }),
      tool: { id: base.id, version: '2.0.0' },
    };
    const local = {
      ...overlayOf(set('why', { hint: 'x' })),
      base: { id: base.id, version: '^2.0.0' },
    };
    const result = applyOverlay(base, [next, local]);
    expect(result.ok && result.report.core.questions).toEqual({ asked: 7, of: 7, hidden: [] });
    const lesser = { ...local, changes: [set('why', { required: false })] };
    expect(applyOverlay(base, [next, lesser])).toMatchObject({ ok: false, overlay: 1 });
    expect(applyOverlay(base, next, { heldToCore: true })).toMatchObject({ ok: false });
  });

  it('is told what it lacks where it is let off', () => {
    const result = applyOverlay(
      base,
      overlayOf({ change: 'remove-question', question: 'strict' }, set('why', { required: false })),
      { heldToCore: false },
    );
    expect(result.ok && result.report.core.questions).toMatchObject({ asked: 6, of: 8 });
  });

  it('keeps all of the West Midlands core in the judged form', () => {
    const result = applyOverlay(westMidlands, westMidlandsJudged);
    expect(result.ok && coreText(result.report.core.questions)).toBe('25 of 25 core questions');
  });
});
