import type { OverlayChange, Tool } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyChange, packOf } from '../support/every-change.js';
import { everyKind } from '../support/every-kind.js';
import { inShort } from '../support/kit.js';

const overlayOf = (...changes: readonly OverlayChange[]) => ({ ...everyChange, changes });

/** What is told of an overlay, with the document that it is told of. */
function told(overlay: unknown, base: Tool = everyKind): readonly string[] {
  const result = applyOverlay(base, overlay);
  return result.ok ? [] : [result.about, ...inShort(result.issues)];
}

function toolFrom(...changes: readonly OverlayChange[]): Tool {
  const result = applyOverlay(everyKind, overlayOf(...changes));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.tool;
}

const idsIn = ({ sections }: Tool, id: string) =>
  sections.find((section) => section.id === id)?.questions.map((question) => question.id);
const questionIn = ({ sections }: Tool, id: string) =>
  sections.flatMap(({ questions }) => questions).find((question) => question.id === id);
const text = (id: string) => ({ id, kind: 'text', label: id }) as const;
const section = (id: string, ...questions: readonly string[]) => ({
  id,
  title: id,
  questions: questions.map(text),
});

describe('an overlay', () => {
  const result = applyOverlay(everyKind, everyChange);
  const tool: Tool = result.ok ? result.tool : everyKind;

  it('gives another tool', () => {
    expect(result.ok).toBe(true);
    expect(validateTool(tool).ok).toBe(true);
    expect(tool).toMatchObject({ ...everyChange.tool, publisher: 'Somebody' });
    expect(tool).not.toHaveProperty('reviewPeriod');
    expect(tool.sections.map(({ id }) => id)).toEqual(['second', 'first', 'instead']);
    expect(idsIn(tool, 'instead')).toEqual(['b', 'line', 'topic']);
    expect(result.ok && result.report.overlays).toEqual([
      { id: everyChange.id, version: everyChange.version },
    ]);
  });

  it('leaves the rest as it was', () => {
    const { sections, codeLists, replacements, language } = tool;
    expect(sections[0]).toBe(everyKind.sections[1]);
    expect({ replacements, language }).toEqual({ language: everyKind.language });
    expect(codeLists).toEqual({ ...everyKind.codeLists, boats: [{ code: 'raft', label: 'Raft' }] });
  });

  it('hides and shows', () => {
    expect(questionIn(tool, 'roughly')?.hidden).toEqual({ justification: 'Asked elsewhere.' });
    expect(questionIn(tool, 'year')).not.toHaveProperty('hidden');
  });

  it('changes entries one by one', () => {
    expect(tool.rules?.map(({ id }) => id)).toEqual([
      'look-again',
      'must-be-low',
      'must-tell',
      'should-be-low',
    ]);
    expect(tool.scale?.grades.map(({ id }) => id)).toEqual(['high', 'middle', 'low']);
    expect(tool.thresholds).toEqual({ most: { value: 0.6, label: 'Most' } });
    expect(tool.flags).toEqual({});
    expect(tool.roles).toEqual({ ...everyKind.roles, theme: 'topic' });
    expect(Object.keys(tool.translations ?? {})).toEqual(['cy']);
  });

  it('brings a theme pack to where it belongs, marked, and takes one away again', () => {
    expect(tool.themePacks).toEqual([
      { id: 'rivers', title: 'Of rivers', theme: 'rivers', example: true },
    ]);
    expect(questionIn(tool, 'topic')).toMatchObject({
      options: [{ code: 'none' }, { code: 'rivers', label: 'rivers' }],
    });
    expect(tool.sections[1]?.guidance).toEqual([{ text: 'Read of rivers.', themePack: 'rivers' }]);
    expect(idsIn(tool, 'first')?.slice(1, 3)).toEqual(['pick', 'depth']);
    expect(questionIn(tool, 'depth')).toMatchObject({ themePack: 'rivers' });
    expect(questionIn(tool, 'area')).toBeUndefined();
  });

  it('puts what it adds where it says', () => {
    const added = toolFrom(
      { change: 'add-question', section: 'first', question: text('x'), first: true },
      { change: 'add-question', section: 'first', question: text('y'), after: 'pick' },
      { change: 'add-question', section: 'first', question: text('z') },
      { change: 'add-section', section: section('last', 'l') },
      { change: 'add-section', section: section('head', 'h'), first: true },
    );
    const [x, dateOfAudit, pick, y, ...others] = idsIn(added, 'first') ?? [];
    expect([x, dateOfAudit, pick, y, others.at(-1)]).toEqual([
      'x',
      'dateOfAudit',
      'pick',
      'y',
      'z',
    ]);
    expect(added.sections.map(({ id }) => id)).toEqual(['head', 'first', 'second', 'last']);
  });

  it('keeps the title of the base where it has none of its own', () => {
    const { title: _, ...named } = everyChange.tool;
    const untitled = applyOverlay(everyKind, { ...everyChange, tool: named });
    expect(untitled.ok && untitled.tool.title).toEqual(everyKind.title);
  });

  it('replaces a member in its place, and as a whole', () => {
    const { roles } = toolFrom({ change: 'set-tool', members: { roles: { theme: 'line' } } });
    expect(roles).toEqual({ theme: 'line' });
    const names = Object.keys(toolFrom({ change: 'set-tool', members: { language: 'cy' } }));
    expect(names).toEqual(Object.keys(everyKind));
  });
});

describe('an overlay is refused as a whole', () => {
  const add = (id: string): OverlayChange => ({
    change: 'add-question',
    section: 'first',
    question: text(id),
  });
  const set = (unset: readonly string[], members?: object): OverlayChange =>
    ({
      change: 'set-question',
      question: 'line',
      unset,
      ...(members && { members }),
    }) as OverlayChange;

  test.each<[string, readonly OverlayChange[], readonly string[]]>([
    [
      'an unknown section',
      [{ ...add('x'), section: 'nowhere' } as OverlayChange],
      ['unknown-target /changes/0/section'],
    ],
    [
      'an unknown question',
      [{ change: 'remove-question', question: 'nobody' }],
      ['unknown-target /changes/0/question'],
    ],
    [
      'a section to remove that is not there',
      [{ change: 'remove-section', section: 'line' }],
      ['unknown-target /changes/0/section'],
    ],
    [
      'a section to set that is not there',
      [{ change: 'set-section', section: 'line', unset: ['when'] }],
      ['unknown-target /changes/0/section'],
    ],
    [
      'what it should follow elsewhere',
      [{ ...add('x'), after: 'mark' } as OverlayChange],
      ['unknown-target /changes/0/after'],
    ],
    [
      'an id that is taken',
      [add('x'), add('mark'), add('x')],
      ['taken-id /changes/1/question/id', 'taken-id /changes/2/question/id'],
    ],
    [
      'an id that was taken',
      [{ change: 'remove-question', question: 'line' }, add('line')],
      ['taken-id /changes/1/question/id'],
    ],
    [
      'ids in a section that are taken',
      [{ change: 'add-section', section: section('first', 'n', 'n', 'pick') }],
      [
        'taken-id /changes/0/section/id',
        'taken-id /changes/0/section/questions/1/id',
        'taken-id /changes/0/section/questions/2/id',
      ],
    ],
    [
      'two places at once',
      [{ ...add('x'), after: 'pick', first: true } as OverlayChange],
      ['member-refused /changes/0/first'],
    ],
    [
      'a member that must stay',
      [set(['id', 'kind', 'label'])],
      [0, 1, 2].map((index) => `member-refused /changes/0/unset/${index}`),
    ],
    [
      'a member that is set as well',
      [set(['maxLength'], { maxLength: 3 })],
      ['member-refused /changes/0/unset/0'],
    ],
    ['a member that is not there', [set(['hint'])], ['unknown-target /changes/0/unset/0']],
    [
      'what a removed question leaves',
      [{ change: 'remove-question', question: 'line' }, set(['maxLength'])],
      ['unknown-target /changes/1/question'],
    ],
    [
      'places that are not there, of what is moved',
      [
        { change: 'move-section', section: 'first', after: 'first' },
        { change: 'move-section', section: 'nowhere' },
        { change: 'move-question', question: 'line', section: 'nowhere' },
        { change: 'move-question', question: 'line', section: 'second', after: 'pick' },
        { change: 'move-question', question: 'nobody' },
      ],
      [
        'unknown-target /changes/0/after',
        'unknown-target /changes/1/section',
        'unknown-target /changes/2/section',
        'unknown-target /changes/3/after',
        'unknown-target /changes/4/question',
      ],
    ],
    [
      'what takes the place of something under an id that is taken',
      [
        { change: 'replace-question', question: 'line', by: text('pick') },
        { change: 'replace-section', section: 'first', by: section('second', 'line', 'mark') },
        { change: 'replace-section', section: 'nowhere', by: section('new', 'n') },
        { change: 'replace-question', question: 'nobody', by: text('m') },
      ],
      [
        'taken-id /changes/0/by/id',
        'taken-id /changes/1/by/id',
        'taken-id /changes/1/by/questions/1/id',
        'unknown-target /changes/2/section',
        'unknown-target /changes/3/question',
      ],
    ],
    [
      'a question to show that is not hidden',
      [{ change: 'show-question', question: 'line' }],
      ['unknown-target /changes/0/question'],
    ],
    [
      'entries that are not there, or have another id or no place',
      [
        { change: 'remove', in: 'rules', id: 'nobody' },
        { change: 'remove', in: 'roles', id: 'constructor' },
        { change: 'put', in: 'rules', id: 'other', value: everyKind.rules[0] },
        { change: 'put', in: 'roles', id: 'theme', value: 'line', first: true },
        { change: 'put', in: 'roles', id: 'theme', value: 'line', after: 'actions' },
        { change: 'set-tool', unset: ['scale'] },
        { change: 'put', in: 'grades', id: 'a', value: { id: 'a', label: 'A' } },
        { change: 'remove', in: 'grades', id: 'high' },
      ],
      [
        'unknown-target /changes/0/id',
        'unknown-target /changes/1/id',
        'member-refused /changes/2/value/id',
        'member-refused /changes/3/first',
        'member-refused /changes/4/after',
        'unknown-target /changes/6/in',
        'unknown-target /changes/7/id',
      ],
    ],
    [
      'codes and lists that are not there',
      [
        { change: 'put-code', codeList: 'constructor', code: { code: 'a', label: 'A' } },
        { change: 'put-code', codeList: 'colours', code: { code: 'a', label: 'A' }, after: 'a' },
        { change: 'remove-code', codeList: 'nowhere', code: 'red' },
        { change: 'remove-code', codeList: 'colours', code: 'green' },
      ],
      [
        'unknown-target /changes/0/codeList',
        'unknown-target /changes/1/after',
        'unknown-target /changes/2/codeList',
        'unknown-target /changes/3/code',
      ],
    ],
    [
      'a language that is not there',
      [{ change: 'remove-translation', language: 'fr' }],
      ['unknown-target /changes/0/language'],
    ],
    [
      'a theme pack where no theme is chosen',
      [{ change: 'add-theme-pack', pack: packOf('rivers', 'depth') }],
      ['theme-not-asked /changes/0/pack/theme'],
    ],
    [
      'a theme pack that does not fit',
      [
        { change: 'put', in: 'roles', id: 'theme', value: 'picks' },
        { change: 'add-theme-pack', pack: packOf('rivers', 'depth') },
        {
          change: 'add-theme-pack',
          pack: {
            ...packOf('rivers', 'depth'),
            sections: [
              { section: 'nowhere', questions: [text('n')] },
              { section: 'second', questions: [text('m'), text('pick'), text('n')], after: 'pick' },
            ],
          },
        },
        { change: 'remove-theme-pack', themePack: 'lakes' },
      ],
      [
        'taken-id /changes/2/pack/id',
        'unknown-target /changes/2/pack/sections/0/section',
        'unknown-target /changes/2/pack/sections/1/after',
        'taken-id /changes/2/pack/sections/1/questions/1/id',
        'taken-id /changes/2/pack/sections/1/questions/2/id',
        'unknown-target /changes/3/themePack',
      ],
    ],
  ])('for %s', (_, changes, expected) => {
    expect(told(overlayOf(...changes))).toEqual([
      'overlay',
      ...expected.map((each) => `error overlay.${each}`),
    ]);
  });

  it('for another base', () => {
    const base = { id: 'every-kind', version: '1.0.0' };
    expect(told({ ...everyChange, base })).toEqual([
      'overlay',
      'error overlay.other-base /base/version',
    ]);
    expect(told({ ...everyChange, base: { ...base, id: 'other' } })).toEqual([
      'overlay',
      'error overlay.other-base /base/id',
    ]);
  });

  it('for the id and the version of the base', () => {
    const { id, version } = everyKind;
    expect(told({ ...everyChange, tool: { id, version } })).toEqual([
      'overlay',
      'error overlay.same-version /tool/version',
    ]);
    expect(told({ ...everyChange, tool: { id, version: '9.0.0' } })).toEqual([]);
  });

  it('for a shape that is none', () => {
    const members = { id: 'x', hint: null };
    const changes = [{ change: 'set-question', question: 'line', members }];
    expect(told({ ...everyChange, changes })).toEqual([
      'overlay',
      'error structure.unknown-member /changes/0/members/id',
      'error structure.type /changes/0/members/hint',
    ]);
  });

  it('for a tool that does not hold together in the end, told by places in that tool', () => {
    const options = { codeList: 'nowhere' };
    expect(
      told(
        overlayOf(
          { change: 'add-section', section: section('head', 'h'), first: true },
          { change: 'remove-question', question: 'dateOfAudit' },
          { change: 'set-question', question: 'pick', members: { options } },
        ),
      ),
    ).toEqual([
      'result',
      'error tool.unknown-reference /roles/dateOfAudit',
      'error tool.unknown-reference /sections/1/questions/0/options/codeList',
      // The second section is asked under a condition on it.
      'error tool.unknown-reference /sections/2/when/==/1',
    ]);
    expect(
      told(
        overlayOf({
          change: 'set-question',
          question: 'line',
          members: { rationale: { label: 'Why' } },
        }),
      ),
    ).toEqual(['result', 'error structure.unknown-member /sections/0/questions/2/rationale']);
  });

  it('for a base that is none', () => {
    const base = JSON.parse('{"id": "every-kind", "version": "2.10.0-draft.1"}');
    expect(told(everyChange, base)[0]).toBe('base');
  });
});

describe('a theme pack', () => {
  const asked: OverlayChange = { change: 'put', in: 'roles', id: 'theme', value: 'picks' };
  const add = (id: string, question: string): OverlayChange => ({
    change: 'add-theme-pack',
    pack: packOf(id, question),
  });
  const colours = ({ codeLists }: Tool) => codeLists?.['colours']?.map(({ code }) => code);

  it('puts its theme in the code list that the themes are taken from', () => {
    expect(colours(toolFrom(asked, add('rivers', 'depth')))).toEqual(['red', 'blue', 'rivers']);
    expect(colours(toolFrom(asked, add('red', 'depth')))).toEqual(['red', 'blue']);
  });

  it('leaves nothing when it goes', () => {
    const {
      version: _,
      id: _id,
      title: _title,
      ...gone
    } = toolFrom(asked, add('rivers', 'depth'), {
      change: 'remove-theme-pack',
      themePack: 'rivers',
    });
    const { version, id, title, ...before } = toolFrom(asked);
    expect(gone).toEqual({ ...before, themePacks: [] });
  });

  it('leaves its theme to another pack', () => {
    const other = { ...packOf('lakes', 'area'), theme: { code: 'rivers', label: 'Rivers' } };
    const left = toolFrom(
      asked,
      add('rivers', 'depth'),
      { change: 'add-theme-pack', pack: other },
      { change: 'remove-theme-pack', themePack: 'rivers' },
    );
    expect(colours(left)).toEqual(['red', 'blue', 'rivers']);
    expect(left.themePacks?.map(({ id }) => id)).toEqual(['lakes']);
  });
});

describe('a translation', () => {
  it('is put by what it translates', () => {
    const text = (at: string, text: string) =>
      ({ at, source: 'As it was', text, state: 'draft' }) as const;
    const put = (...strings: ReturnType<typeof text>[]): OverlayChange => ({
      change: 'put-translation',
      language: 'cy',
      strings,
    });
    const { translations } = toolFrom(
      put(text('title', 'a'), text('questions/line/label', 'b')),
      put(text('sections/first/title', 'c'), text('title', 'd')),
    );
    expect(translations?.['cy']?.strings.map((each) => each.text)).toEqual(['d', 'b', 'c']);
  });
});

describe('a list of overlays', () => {
  const first = overlayOf({ change: 'remove-question', question: 'line' });
  const second = {
    ...overlayOf({ change: 'set-section', section: 'first', members: { title: 'Second time' } }),
    base: { id: 'changed', version: '~1.0.0' },
    tool: { id: 'changed', version: '1.0.1' },
  };

  it('is applied one after the other', () => {
    const result = applyOverlay(everyKind, [first, second]);
    const once = applyOverlay(everyKind, first);
    expect(once.ok && applyOverlay(once.tool, second)).toMatchObject({
      tool: result.ok ? result.tool : {},
    });
    expect(result.ok && result.tool).toMatchObject({ id: 'changed', version: '1.0.1' });
  });

  it('gives the tool itself where it is empty', () => {
    expect(applyOverlay(everyKind, [])).toMatchObject({ ok: true, tool: everyKind });
  });

  it('is refused as a whole, with the place of the overlay that is why', () => {
    expect(applyOverlay(everyKind, [first, first])).toMatchObject({
      ok: false,
      about: 'overlay',
      overlay: 1,
      issues: [{ code: 'overlay.other-base', pointer: '/base/id' }],
    });
  });

  it('never gives an id to something else, not in a later overlay either', () => {
    const again = {
      ...second,
      changes: [{ change: 'add-question', section: 'first', question: text('line') }],
    };
    expect(applyOverlay(everyKind, [first, again])).toMatchObject({
      overlay: 1,
      issues: [{ code: 'overlay.taken-id', pointer: '/changes/0/question/id' }],
    });
  });
});
