import type { Question, Section, Tool } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateThemePack } from '../../src/validate/validate-theme-pack.js';
import { inShort, toolOf } from '../support/kit.js';
import { withPacks } from '../support/with-packs.js';

const told = (tool: Tool) => inShort(checkTool(tool));
const line = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });
const section = (questions: readonly object[], more: object = {}): Section => ({
  id: 'work',
  title: 'Work',
  questions: questions as readonly Question[],
  ...more,
});

describe('theme packs of a tool', () => {
  it('that hold together', () => {
    const paragraph = { text: 'Read.', themePack: 'neglectPack' };
    const question = line('q', { themePack: 'neglectPack', guidance: [paragraph] });
    expect(told(withPacks([section([question], { guidance: [paragraph] })], ['neglect']))).toEqual(
      [],
    );
  });

  it('are told apart by their ids', () => {
    const tool = withPacks([], ['neglect']);
    const themePacks = [...(tool.themePacks ?? []), ...(tool.themePacks ?? [])];
    expect(told({ ...tool, themePacks })).toEqual(['error tool.duplicate-id /themePacks/1/id']);
  });

  test.each([
    ['there is no question with the role', { roles: {} }],
    ['the theme is typed', { sections: [section([line('theme')])] }],
    [
      'the question does not offer the theme',
      { themePacks: [{ id: 'p', title: 'P', theme: 'constructor' }] },
    ],
  ])('are unlinked where %s', (_, more) => {
    expect(told({ ...withPacks([], ['neglect']), ...more })).toEqual([
      'error tool.theme-pack-unlinked /themePacks/0/theme',
    ]);
  });

  it('are linked by a code list as well, and where several themes can be chosen', () => {
    const theme = {
      id: 'theme',
      kind: 'choices',
      label: 'Themes',
      options: { codeList: 'themes' },
    };
    const tool = withPacks([], ['neglect'], {
      sections: [section([theme])],
      codeLists: { themes: [{ code: 'neglect', label: 'Neglect' }] },
    });
    expect(told(tool)).toEqual([]);
  });

  it('must be there, wherever something belongs to one', () => {
    const other = { text: 'Read.', themePack: 'other' };
    const plain = { text: 'Read.' };
    const question = line('q', { themePack: 'constructor', guidance: [plain, other] });
    const tool = withPacks([section([question], { guidance: [other] })], ['neglect'], {
      purpose: { title: 'Purpose', paragraphs: [other] },
      guidance: { title: 'Guide', paragraphs: [plain, other] },
      scale: { id: 's', grades: [{ id: 'g', label: 'G', descriptor: [other] }] },
    });
    expect(told(tool)).toEqual(
      [
        '/sections/1/questions/0/themePack',
        '/sections/1/questions/0/guidance/1/themePack',
        '/purpose/paragraphs/0/themePack',
        '/guidance/paragraphs/1/themePack',
        '/sections/1/guidance/0/themePack',
        '/scale/grades/0/descriptor/0/themePack',
      ].map((pointer) => `error tool.unknown-reference ${pointer}`),
    );
  });

  it('must not decide on the question that chooses them', () => {
    const tool = withPacks([section([line('q', { themePack: 'neglectPack' })])], ['neglect']);
    const [about, ...others] = tool.sections;
    const within = (more: object) => ({
      ...tool,
      sections: [
        { ...about, questions: about?.questions.map((each) => ({ ...each, ...more })) },
        ...others,
      ] as readonly Section[],
    });
    expect(told(within({ themePack: 'neglectPack' }))).toEqual([
      'error tool.condition-circle /sections/0/questions/0/themePack',
    ]);
    expect(told(within({ when: { '==': [{ var: 'answers.q' }, 'x'] } }))).toEqual([
      'error tool.condition-circle /sections/0/questions/0/when',
      'error tool.condition-circle /sections/1/questions/0/themePack',
    ]);
  });
});

describe('replacements of a tool', () => {
  const options = [{ code: 'yes', label: 'Yes' }];
  const questions = [
    line('a'),
    { id: 'pick', kind: 'choice', label: 'Pick', options },
    { id: 'rows', kind: 'table', label: 'Rows', columns: [line('what')] },
  ];
  const replaced = (...replacements: readonly object[]) =>
    told(toolOf(questions as readonly Question[], { replacements } as Partial<Tool>));

  test.each([
    ['one for one', { from: ['old'], to: ['a'] }],
    ['a split that keeps its id', { from: ['a'], to: ['a', 'rows'] }],
    ['codes of the same question', { from: ['pick'], to: ['pick'], codes: { ja: 'yes' } }],
    ['columns', { from: ['old'], to: ['rows'], columns: { which: 'what' } }],
  ])('that hold together: %s', (_, replacement) => {
    expect(replaced(replacement)).toEqual([]);
  });

  it('may be a chain through what was there in between', () => {
    expect(replaced({ from: ['x'], to: ['y'] }, { from: ['y'], to: ['a'] })).toEqual([]);
    expect(replaced({ from: ['x'], to: ['y'] })).toEqual([]);
  });

  test.each([
    ['what was replaced is', { from: ['x', 'a'], to: ['pick'] }, 'replaced-still-there', 'from/1'],
    [
      'a code is not there',
      { from: ['x'], to: ['pick'], codes: { ja: 'constructor' } },
      'unknown-reference',
      'codes/ja',
    ],
    [
      'a column is not there',
      { from: ['x'], to: ['rows'], columns: { which: 'who' } },
      'unknown-reference',
      'columns/which',
    ],
  ])('do not hold together where %s', (_, replacement, code, place) => {
    expect(replaced(replacement)).toEqual([`error tool.${code} /replacements/0/${place}`]);
  });
});

describe('a theme pack from elsewhere', () => {
  const pack = {
    schema: 'urn:maat:schema:theme-pack:1',
    id: 'neglect',
    version: '1.0.0',
    title: 'Neglect',
    theme: { code: 'neglect', label: 'Neglect' },
    sections: [{ section: 'work', questions: [line('q')] }],
  };
  const refused = (value: unknown) => {
    const validation = validateThemePack(value);
    return validation.ok ? [] : inShort(validation.issues);
  };

  it('is the same value where it has the shape', () => {
    const validation = validateThemePack(pack);
    expect(validation.ok && validation.value).toBe(pack);
  });

  test.each([
    [null, 'error structure.type '],
    [{ ...pack, theme: 'neglect' }, 'error structure.type /theme'],
    [{ ...pack, sections: [] }, 'error structure.too-few /sections'],
    [{ ...pack, sections: [{ section: 'work' }] }, 'error structure.too-few /sections/0'],
    [{ ...pack, version: '1' }, 'error structure.pattern /version'],
    [{ ...pack, title: 'a\u0000' }, 'error structure.bad-character /title'],
  ])('is refused: %j', (value, issue) => {
    expect(refused(value)).toContain(issue);
  });

  it('is refused without being walked where it never ends', () => {
    const circle: Record<string, unknown> = { ...pack };
    circle['extensions'] = circle;
    expect(refused(circle).some((each) => each.includes('structure.not-json'))).toBe(true);
  });
});
