import type { OverlayChange, Tool } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyChange } from '../support/every-change.js';
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
    expect(tool.sections.map(({ id }) => id)).toEqual(['first', 'added', 'second']);
    expect(tool.sections[1]?.questions).toEqual([
      { id: 'b', kind: 'narrative', label: 'Other', rows: 3 },
    ]);
  });

  it('leaves the rest as it was', () => {
    const { sections, title, publisher: _, id: _id, version: _version, ...rest } = tool;
    expect(title).toBe('Changed');
    expect(everyKind).toMatchObject(rest);
    expect(sections[0]).toEqual({ ...everyKind.sections[0], title: 'Other' });
    expect(sections[2]).toBe(everyKind.sections[1]);
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

  it('for the id of the base', () => {
    const tool = { id: 'every-kind', version: '9.0.0' };
    expect(told({ ...everyChange, tool })).toEqual(['overlay', 'error overlay.taken-id /tool/id']);
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
