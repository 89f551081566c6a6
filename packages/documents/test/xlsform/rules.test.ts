import { applyOverlay } from '@maat/core';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/excel.js';
import { type SurveyRow, xlsFormOf, xlsFormWorkbook } from '../../src/xlsform.js';
import { everyKind } from '../support/every-kind.js';

function changed(tool: Tool, overlay: unknown): Tool {
  const result = applyOverlay(tool, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.tool;
}

const judged = changed(westMidlands, westMidlandsJudged);

const tools: readonly (readonly [string, Tool])[] = [
  ['every kind', everyKind],
  ['the West Midlands tool', westMidlands],
  ['the tool with judgements', judged],
];

/** The types of the published reference (xlsform.org) that a tool needs. */
const types =
  /^(text|integer|decimal|date|note|select_(one|multiple) \S+|begin_(group|repeat)|end_(group|repeat))$/;

/** The names by which rows are known, those of ends apart. */
const namesOf = (survey: readonly SurveyRow[]) => survey.flatMap(({ name }) => name ?? []);

describe.each(tools)('the XLSForm of %s follows the published rules', (_name, tool) => {
  const { survey, choices, settings } = xlsFormOf(tool);
  const names = namesOf(survey);

  test('has rows of known types, each with a name and a label, and none twice', () => {
    for (const { type, name, label } of survey) {
      expect(type).toMatch(types);
      if (type.startsWith('end_')) continue;
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
      expect(label).toMatch(/\S/);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('closes every group and repeat that it opens, in turn', () => {
    const open: string[] = [];
    for (const { type } of survey) {
      if (type.startsWith('begin_')) open.push(type.replace('begin_', 'end_'));
      if (type.startsWith('end_')) expect(open.pop()).toBe(type);
    }
    expect(open).toEqual([]);
  });

  test('chooses from lists that there are, of names without a space, none twice', () => {
    const lists = new Set(choices.map(({ list_name: list }) => list));
    const chosen = survey.flatMap(({ type }) => /^select_\w+ (.+)$/.exec(type)?.[1] ?? []);
    expect(chosen.filter((list) => !lists.has(list))).toEqual([]);
    expect([...lists].filter((list) => !chosen.includes(list))).toEqual([]);
    expect(choices.filter(({ name, label }) => !/^\S+$/.test(name) || label === '')).toEqual([]);
    const each = choices.map(({ list_name: list, name }) => `${list} ${name}`);
    expect(new Set(each).size).toBe(each.length);
  });

  test('speaks in expressions of fields that there are, and closes their brackets', () => {
    const said = survey.flatMap(({ relevant, constraint, required }) => [
      relevant,
      constraint,
      required,
    ]);
    for (const expression of said.filter((each) => each !== null)) {
      const fields = [...expression.matchAll(/\$\{([^}]+)\}/g)].map(([, name]) => name);
      expect(fields.filter((name) => !names.includes(name ?? ''))).toEqual([]);
      const bare = expression.replaceAll(/'[^']*'|"[^"]*"/g, '');
      expect(bare.split('(').length).toBe(bare.split(')').length);
      expect(bare).not.toMatch(/['"]/);
    }
    for (const { label, hint, guidance_hint: guidance } of survey) {
      expect(`${label}${hint}${guidance}`).not.toContain('${');
    }
  });

  test('asks every question that it does not list as unsaid', () => {
    const { unsaid } = xlsFormOf(tool);
    const asked = tool.sections.flatMap((section) => section.questions).map(({ id }) => id);
    const left = unsaid.filter(({ what }) => what !== 'condition').map(({ of }) => of);
    expect(asked.filter((id) => !names.includes(id))).toEqual(left);
    expect(settings).toMatchObject({ form_id: tool.id, version: tool.version });
  });

  test('is a workbook of three sheets with these rows', async () => {
    const sheets = await readWorkbook(await xlsFormWorkbook(xlsFormOf(tool)));
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
    const [read] = sheets;
    expect(read?.lines.map(({ cells }) => cells)).toEqual(survey.map((row) => Object.values(row)));
  });
});

test.each([
  ['agency', `\${agency} = 'yes'`],
  ['chosen', `selected(\${chosen}, 'yes')`],
])('questions of a theme pack are asked where %s says its theme', (theme, expression) => {
  const [head, ...others] = everyKind.sections;
  const brought = { id: 'brought', label: 'Brought', kind: 'text', themePack: 'pack' } as const;
  const tool = {
    ...everyKind,
    roles: { ...everyKind.roles, theme },
    themePacks: [{ id: 'pack', title: 'Pack', theme: 'yes' }],
    sections: [{ ...head, questions: [...(head?.questions ?? []), brought] }, ...others],
  } as Tool;
  const { survey, unsaid } = xlsFormOf(tool);
  expect(unsaid).toEqual([]);
  expect(survey.find(({ name }) => name === 'brought')?.relevant).toContain(expression);
});

test('what it says of each kind', () => {
  const { survey } = xlsFormOf(everyKind, { reason: '*Why*' });
  const row = (id: string) => survey.find(({ name }) => name === id);
  expect(row('constructor')).toMatchObject({
    ...{ type: 'text', appearance: 'multiline', label: '1. Words', required: 'yes' },
    relevant: `\${constructor_state} = 'answered'`,
  });
  expect(row('constructor_state')).toMatchObject({
    ...{ type: 'select_one not-applicable_no-evidence_state', default: 'answered' },
  });
  expect(row('constructor_reason')?.label).toBe('\\*Why\\*');
  expect(row('count')).toMatchObject({ type: 'integer', constraint: '. >= 0 and . <= 99' });
  expect(row('decided_explanation')?.required).toBe(`\${decided} = 'no'`);
  expect(row('asked')?.relevant).toBe(
    `((\${decided} != '' and \${decided} = 'no')) and (\${asked_state} = 'answered')`,
  );
  expect(row('when')).toMatchObject({ type: 'text', relevant: null });
  expect(row('actions_done')).toMatchObject({ type: 'select_one options_actions_done' });
});

test('what cannot be said is listed, and a hidden question is not asked', () => {
  const [head, ...others] = everyKind.sections;
  const questions = [
    { id: 'old', label: 'Old', kind: 'text', hidden: {} },
    { id: 'map', label: 'Where', kind: 'map' },
    { id: 'late', label: 'Late', kind: 'text', when: { '<': [{ var: 'answers.day' }, '2026'] } },
  ];
  const more = { ...head, questions: [...(head?.questions ?? []), ...questions] };
  const { survey, unsaid } = xlsFormOf({ ...everyKind, sections: [more, ...others] } as Tool);
  expect(unsaid).toEqual([
    { of: 'old', what: 'hidden' },
    { of: 'map', what: 'kind' },
    { of: 'late', what: 'condition' },
  ]);
  expect(survey.filter(({ name }) => name?.startsWith('old') || name?.startsWith('map'))).toEqual(
    [],
  );
});
