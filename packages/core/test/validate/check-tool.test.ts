import type { Question, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { messageFor } from '../../src/message/message-for.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { auditOf, inShort, now, toolOf } from '../support/kit.js';
import { mutated } from '../support/mutations.js';

const told = (tool: Tool) => inShort(checkTool(tool));
const first = '/sections/0/questions/0';
const text = (id: string, more: object = {}) =>
  ({ id, kind: 'text', label: id, ...more }) as Question;
const ask = (...questions: readonly object[]) => toolOf(questions as readonly Question[]);
const says = (id: string) => ({ when: { '==': [{ var: `answers.${id}` }, 'yes'] } });
const code = (name: string) => ({ code: name, label: name });
const options = [code('yes'), code('no')];

describe('a tool that holds together', () => {
  test.each([westMidlands, everyKind])('$id', (tool) => {
    expect(checkTool(tool).filter(({ code }) => code !== 'tool.rule-unknown')).toEqual([]);
    expect(validateTool(tool)).toEqual({ ok: true, value: tool });
    expect(validateTool(JSON.parse(JSON.stringify(tool))).ok).toBe(true);
  });
});

describe('ids that are there twice', () => {
  test.each([
    ['questions of a section', ask(text('a'), text('a')), ['/sections/0/questions/1/id']],
    [
      'questions of two sections, and the sections',
      {
        ...ask(),
        sections: [
          { id: 's', title: 'S', questions: [text('a')] },
          { id: 's', title: 'S', questions: [text('b'), text('a')] },
        ],
      },
      ['/sections/1/id', '/sections/1/questions/1/id'],
    ],
    [
      'columns',
      ask({ id: 'a', kind: 'table', label: 'A', columns: [text('x'), text('y'), text('x')] }),
      [`${first}/columns/2/id`],
    ],
    [
      'options of a question',
      ask({ id: 'a', kind: 'choice', label: 'A', options: [code('x'), code('x')] }),
      [`${first}/options/1/code`],
    ],
    [
      'options of a column',
      ask({
        id: 'a',
        kind: 'table',
        label: 'A',
        columns: [{ id: 'c', kind: 'choice', label: 'C', options: [code('x'), code('x')] }],
      }),
      [`${first}/columns/0/options/1/code`],
    ],
    [
      'codes of a list, and grades',
      {
        ...ask(text('a')),
        codeLists: { list: [code('x'), code('x')] },
        scale: {
          id: 's',
          grades: [
            { id: 'g', label: 'G' },
            { id: 'g', label: 'G' },
          ],
        },
      },
      ['/scale/grades/1/id', '/codeLists/list/1/code'],
    ],
  ])('%s', (_, tool, pointers) => {
    expect(told(tool as Tool)).toEqual(pointers.map((each) => `error tool.duplicate-id ${each}`));
  });

  it('may stand in different tables and lists', () => {
    const table = (id: string) => ({ id, kind: 'table', label: id, columns: [text('x')] });
    const choice = (id: string) => ({ id, kind: 'choice', label: id, options });
    expect(told(ask(table('a'), table('b'), choice('c'), choice('d')))).toEqual([]);
  });
});

describe('names of what is not there', () => {
  test.each([
    ['a role', { ...ask(text('a')), roles: { theme: 'b' } }, '/roles/theme'],
    [
      'a code list',
      ask({ id: 'a', kind: 'choice', label: 'A', options: { codeList: 'constructor' } }),
      `${first}/options/codeList`,
    ],
    [
      'a code list of a column',
      ask({
        id: 'a',
        kind: 'table',
        label: 'A',
        columns: [{ id: 'c', kind: 'choice', label: 'C', options: { codeList: 'x' } }],
      }),
      `${first}/columns/0/options/codeList`,
    ],
    [
      'a code that needs an explanation',
      ask({
        id: 'a',
        kind: 'decision',
        label: 'A',
        options,
        explanation: { label: 'Why?', requiredFor: ['no', 'partly'] },
      }),
      `${first}/explanation/requiredFor/1`,
    ],
    ['a question in a condition', ask(text('a', says('b'))), `${first}/when/==/0/var`],
    [
      'a question in a condition of a section',
      {
        ...ask(),
        sections: [
          {
            id: 's',
            title: 'S',
            questions: [text('a')],
            when: { or: [{ '!': [says('b').when] }, { in: ['x', { var: 'states.c' }] }] },
          },
        ],
      },
      '/sections/0/when/or/0/!/0/==/0/var /sections/0/when/or/1/in/1/var',
    ],
  ])('%s', (_, tool, pointers) => {
    const expected = pointers.split(' ').map((each) => `error tool.unknown-reference ${each}`);
    expect([...told(tool as Tool)].sort()).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    ['dateOfAudit', 'date', true],
    ['dateOfAudit', 'text', false],
    ['subject', 'choice', true],
    ['subject', 'text', false],
    ['agency', 'text', true],
    ['agency', 'choice', true],
    ['agency', 'grade', false],
    ['actions', 'table', true],
    ['actions', 'narrative', false],
    ['goodPractice', 'narrative', true],
    ['overallGrade', 'grade', true],
    ['overallGrade', 'choice', false],
    ['overallGrade', 'ranking', true],
  ])('%s by a %s: %s', (role, kind, isFine) => {
    const question = { id: 'a', kind, label: 'A', options, columns: [text('x')] };
    const tool = { ...ask(question), scale: everyKind.scale, roles: { [role]: 'a' } };
    const issues = told(tool as Tool).filter((each) => each.includes('role'));
    expect(issues).toEqual(isFine ? [] : [`error tool.role-kind /roles/${role}`]);
  });
});

describe('kinds of a later version', () => {
  it('are information, and no fault', () => {
    const columns = [{ id: 'c', kind: 'rating', label: 'C' }];
    const tool = ask(
      { id: 'a', kind: 'ranking', label: 'A' },
      { id: 'b', kind: 'table', label: 'B', columns },
    );
    expect(told(tool)).toEqual([
      `info tool.unknown-kind ${first}/kind`,
      'info tool.unknown-kind /sections/0/questions/1/columns/0/kind',
    ]);
    expect(validateTool(tool).ok).toBe(true);
  });
});

describe('conditions in circles', () => {
  const circle = (...pointers: readonly string[]) =>
    pointers.map((each) => `error tool.condition-circle ${each}/when`);

  test.each([
    ['of one', ask(text('a', says('a'))), circle(first)],
    [
      'of two',
      ask(text('a', says('b')), text('b', says('a')), text('c', says('a'))),
      circle(first, '/sections/0/questions/1'),
    ],
    ['of none', ask(text('a'), text('b', says('a')), text('c', says('b'))), []],
    [
      'through a section',
      {
        ...ask(),
        sections: [
          { id: 's', title: 'S', questions: [text('a'), text('b')], ...says('b') },
          { id: 't', title: 'T', questions: [text('c', says('a'))] },
        ],
      },
      circle('/sections/0'),
    ],
  ])('%s', (_, tool, expected) => {
    expect(told(tool as Tool)).toEqual(expected);
  });

  it('are told with the questions that they go through', () => {
    const tool = ask(text('a', says('b')), text('b', says('a')));
    expect(
      [...new Set(checkTool(tool).flatMap(({ params }) => params['questions']))].sort(),
    ).toEqual(['a', 'b']);
  });
});

test('bounds must leave room for a number', () => {
  const number = (more: object) => ask({ id: 'a', kind: 'number', label: 'A', ...more });
  expect(told(number({ minimum: 2, maximum: 1 }))).toEqual([
    `error tool.empty-range ${first}/maximum`,
  ]);
  expect(told(number({ minimum: 1, maximum: 1 }))).toEqual([]);
  expect(told(number({ maximum: -1 }))).toEqual([]);
});

test('a tool that is found to be one never makes a check or a message throw', () => {
  fc.assert(
    fc.property(mutated(everyKind), mutated(everyAudit.answers), (value, answers) => {
      const validation = validateTool(value);
      if (!validation.ok) return;
      const tool = validation.value;
      for (const audit of [auditOf(tool, everyAudit.answers), auditOf(tool, answers)]) {
        for (const issue of check(tool, audit, { now })) messageFor(issue, { tool, audit });
      }
    }),
    { numRuns: 1000 },
  );
});
