import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { inShort, now } from '../support/kit.js';

const secret = 'Jane Doe, 12 Acacia Avenue';
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);
const own = (name: string, value: unknown): object =>
  JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`);
const withAnswers = (answers: object) => ({ ...everyAudit, answers });
const withAnswer = (answer: unknown) => withAnswers({ ...everyAudit.answers, line: answer });
const withText = (value: unknown) => withAnswer({ state: 'answered', value });
const circle: Record<string, unknown> = { ...everyAudit };
circle['extensions'] = { circle };

/** Hostile audits, each with all that is told about it. */
const audits: readonly (readonly [name: string, audit: unknown, issues: readonly string[]])[] = [
  ['nothing', null, ['error structure.type ']],
  ['undefined', undefined, ['error structure.not-json ']],
  ['a text', 'audit', ['error structure.type ']],
  ['a list', [everyAudit], ['error structure.type ']],
  [
    'a member called __proto__',
    { ...everyAudit, ...{}, extra: undefined, ...own('x', 1) },
    ['error structure.not-json /extra'],
  ],
  [
    '__proto__ at the root',
    JSON.parse(JSON.stringify(everyAudit).replace('{', '{"__proto__": {"status": "submitted"}, ')),
    ['error structure.unknown-member /__proto__'],
  ],
  [
    '__proto__ for a question',
    withAnswers(own('__proto__', { state: 'answered', value: 'x' })),
    ['error structure.member-name /answers/__proto__'],
  ],
  [
    '__proto__ in an answer',
    withAnswer(JSON.parse('{"state": "answered", "value": "x", "__proto__": {}}')),
    ['error structure.unknown-member /answers/line/__proto__'],
  ],
  [
    '__proto__ for a value',
    withText(own('__proto__', 'x')),
    ['error structure.unknown-member /answers/line/value/__proto__'],
  ],
  [
    '__proto__ for a column',
    withAnswers({
      actions: { state: 'answered', value: [{ id: 'r1', cells: own('__proto__', 'x') }] },
    }),
    ['error structure.member-name /answers/actions/value/0/cells/__proto__'],
  ],
  [
    'a question by the name of a method',
    withAnswers({ constructor: { state: 'answered', value: 'x' } }),
    ['error answer.unknown-question /answers/constructor'],
  ],
  [
    '100 levels',
    withText(nested(100)),
    [`error structure.too-deep /answers/line/value${'/0'.repeat(61)}`],
  ],
  [
    '5,000 levels',
    { ...everyAudit, extensions: { x: nested(5_000) } },
    [`error structure.too-deep /extensions/x${'/0'.repeat(62)}`],
  ],
  ['a circle', circle, ['error structure.not-json /extensions/circle']],
  [
    'a text of 10 MB',
    withText('x'.repeat(10_000_000)),
    ['error structure.too-long /answers/line/value'],
  ],
  [
    'a name of 10 MB',
    withAnswers({ ['x'.repeat(10_000_000)]: 1 }),
    ['error structure.member-name /answers', 'error structure.type /answers'],
  ],
  [
    'a million values',
    { extensions: { list: new Array(1_000_000).fill(0) } },
    ['error structure.too-large /extensions/list/199997'],
  ],
  [
    'a list of sections that are all there twice',
    { ...everyAudit, completedSections: [{ valueOf: 1 }, { valueOf: 1 }] },
    [
      'error structure.type /completedSections/0',
      'error structure.type /completedSections/1',
      'error structure.duplicate /completedSections/1',
    ],
  ],
  ['U+0000', withText('a\0b'), ['error structure.bad-character /answers/line/value']],
  ['half of a pair', withText('\ud83d'), ['error structure.bad-character /answers/line/value']],
  ['a boolean for a text', withText(true), ['error structure.type /answers/line/value']],
  ['a number for a text', withText(3), ['error answer.wrong-kind /answers/line/value']],
  [
    'an unknown question',
    withAnswers({ nobody: { state: 'answered', value: 'x' } }),
    ['error answer.unknown-question /answers/nobody'],
  ],
  [
    'something set aside for an unknown question',
    { ...everyAudit, setAside: { nobody: [{ state: 'answered', value: 'x' }] } },
    ['error answer.unknown-question /setAside/nobody/0'],
  ],
  [
    'something set aside that does not fit',
    {
      ...everyAudit,
      setAside: {
        count: [
          { state: 'answered', value: 3 },
          { state: 'answered', value: 'x' },
        ],
      },
    },
    ['error answer.wrong-kind /setAside/count/1/value'],
  ],
  [
    'an unknown section',
    { ...everyAudit, completedSections: ['nowhere'] },
    ['error section.unknown /completedSections/0'],
  ],
  [
    'a grade that is not in the scale',
    withAnswers({ mark: { state: 'answered', value: { grade: 'superb' } } }),
    ['error answer.unknown-grade /answers/mark/value/grade'],
  ],
  [
    'another tool',
    { ...everyAudit, tool: { id: 'other', version: '1.0.0' } },
    ['error tool.other-tool /tool/id'],
  ],
  [
    'another version of the tool',
    { ...everyAudit, tool: { id: everyKind.id, version: '2.10.0' } },
    ['error tool.other-version /tool/version'],
  ],
  [
    'names that say who it is about',
    { ...everyAudit, [secret]: 1, answers: { [secret]: { state: 'answered', value: 'x' } } },
    ['error structure.unknown-member ', 'error structure.member-name /answers'],
  ],
];

describe('a hostile audit', () => {
  test.each(audits)('is told by its code: %s', (_, audit, expected) => {
    const validation = validateAudit(everyKind, audit);
    expect(validation.ok ? [] : inShort(validation.issues)).toEqual(expected);
  });

  test.each(audits)('is told first by the check as well: %s', (_, audit, expected) => {
    const issues = inShort(check(everyKind, audit, { now }));
    expect(issues.slice(0, expected.length)).toEqual(expected);
  });

  it('gives nothing of what it holds away', () => {
    const audit = {
      ...everyAudit,
      id: secret,
      status: secret,
      caseReference: `\0${secret}`,
      [secret]: secret,
      madeAt: secret,
      completedSections: [secret, secret],
      setAside: { [secret]: secret, story: secret },
      answers: {
        [secret]: { state: secret },
        line: { state: secret, [secret]: 1 },
        story: { state: 'answered', value: { [secret]: secret } },
        actions: { state: 'answered', value: [{ id: secret, cells: { [secret]: secret } }] },
        pick: { state: 'answered', value: secret },
      },
    };
    for (const issues of [
      check(everyKind, audit, { now }),
      check(everyKind, withText(secret), { now }),
      check(everyKind, withAnswers({ pick: { state: 'answered', value: 'janeDoe' } }), { now }),
    ]) {
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues)).not.toMatch(/jane|acacia/i);
    }
  });

  it('with more faults than are told says so, and no more is checked', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`q${index}`, { state: 'done', x: 1 }]),
    );
    const issues = check(everyKind, withAnswers(answers), { now });
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toEqual({
      code: 'structure.more-issues',
      severity: 'info',
      pointer: '',
      params: { shown: 200 },
    });
  });
});

describe('an audit with more faults of fit than are told', () => {
  const answers = Object.fromEntries(
    Array.from({ length: 4_000 }, (_, index) => [`q${index}`, { state: 'not-applicable' }]),
  );

  it('says so, and no more is checked', () => {
    const issues = check(everyKind, withAnswers(answers), { now });
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)?.code).toBe('structure.more-issues');
    const validation = validateAudit(everyKind, withAnswers(answers));
    expect(validation.ok ? [] : validation.issues).toEqual(issues);
  });

  it('ends soon, however many there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: 90_000 }, (_, index) => [`q${index}`, { state: 'not-applicable' }]),
    );
    const issues = inShort(check(everyKind, withAnswers(many), { now }));
    expect(issues).toHaveLength(202);
    expect(issues[0]).toBe('error structure.too-many /answers');
  });
});

describe('a hostile tool', () => {
  test.each([
    ['nothing', undefined, ['error structure.not-json ']],
    [
      '5,000 levels of conditions',
      { ...everyKind, sections: nested(5_000) },
      [`error structure.too-deep /sections${'/0'.repeat(63)}`],
    ],
    ['a script', { ...everyKind, script: 'alert(1)' }, ['error structure.unknown-member /script']],
    ['__proto__', JSON.parse('{"__proto__": {}}'), undefined],
  ])('is told by its code: %s', (_, tool, expected) => {
    const validation = validateTool(tool);
    expect(validation.ok).toBe(false);
    if (expected && !validation.ok) expect(inShort(validation.issues)).toEqual(expected);
  });

  it('may have an operator that is not in the list, at any depth', () => {
    const question = { id: 'a', kind: 'text', label: 'A', when: { and: [{ method: [1, 'x'] }] } };
    const validation = validateTool({
      ...everyKind,
      roles: {},
      sections: [{ id: 's', title: 'S', questions: [question] }],
    });
    expect(validation.ok ? [] : inShort(validation.issues)).toEqual([
      'error structure.unknown-member /sections/0/questions/0/when/and/0/method',
    ]);
  });
});
