import type { OverlayChange, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyChange, packOf } from '../support/every-change.js';
import { everyKind } from '../support/every-kind.js';
import { mutated } from '../support/mutations.js';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);
const codesOf = (overlay: unknown) => {
  const result = applyOverlay(everyKind, overlay);
  return result.ok ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
};
const withMembers = (members: unknown) => ({
  ...everyChange,
  changes: [{ change: 'set-question', question: 'line', members }],
});

describe('a hostile overlay', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['structure.not-json ']],
    [
      '__proto__ in it',
      JSON.parse(`{"__proto__": {"changes": []}, ${JSON.stringify(everyChange).slice(1)}`),
      ['structure.unknown-member /__proto__'],
    ],
    [
      '__proto__ among the members',
      withMembers(JSON.parse('{"label": "x", "__proto__": {"id": "y"}}')),
      ['structure.unknown-member /changes/0/members/__proto__'],
    ],
    [
      '__proto__ as a question',
      { ...everyChange, changes: [{ change: 'remove-question', question: '__proto__' }] },
      ['structure.pattern /changes/0/question'],
    ],
    [
      'constructor to be taken away',
      { ...everyChange, changes: [{ change: 'set-tool', unset: ['constructor'] }] },
      ['overlay.unknown-target /changes/0/unset/0'],
    ],
    [
      '5,000 levels',
      withMembers({ label: nested(5_000) }),
      [`structure.too-deep /changes/0/members/label${'/0'.repeat(60)}`],
    ],
    [
      'too many values',
      { ...everyChange, extensions: { list: new Array(300_000).fill(0) } },
      ['structure.too-large /extensions/list/199905'],
    ],
  ])('with %s is told by its code', (_, overlay, expected) => {
    const codes = codesOf(overlay);
    expect(codes.map((each) => each.replace(/list\/\d+$/, 'list'))).toEqual(
      expected.map((each) => each.replace(/list\/\d+$/, 'list')),
    );
    expect(Reflect.get({}, 'changes')).toBeUndefined();
  });

  it('with more faults than are told is told of the first', () => {
    const changes = new Array(1000).fill({ change: 'remove-question', question: 'nobody' });
    expect(codesOf({ ...everyChange, changes })).toHaveLength(200);
  });

  it('keeps extensions as they are, whatever they are called', () => {
    const extensions = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
    const result = applyOverlay(everyKind, withMembers({ extensions }));
    const line = result.ok ? result.tool.sections[0]?.questions[2] : undefined;
    expect(JSON.stringify(line?.extensions)).toBe('{"__proto__":{"a":1},"constructor":2}');
  });
});

const ids = everyKind.sections.flatMap(({ questions }) => questions.map(({ id }) => id as string));
const someId = fc.constantFrom(...ids, 'a', 'b', 'nobody');
const someSection = fc.constantFrom('first', 'second', 'added');
const someName = fc.constantFrom('colours', 'red', 'valueOf', 'constructor', 'must-be-low', 'low');
const someLanguage = fc.constantFrom('cy', 'valueOf');
const question = fc.record({
  id: someId,
  kind: fc.constant('text' as const),
  label: fc.constant('L'),
});
const optional = { requiredKeys: ['change', 'section', 'question'] as const };
/** Changes of the right shape, most of which can be made. */
const changes: fc.Arbitrary<OverlayChange> = fc.oneof(
  fc.record({ change: fc.constant('remove-question' as const), question: someId }),
  fc.record({ change: fc.constant('remove-section' as const), section: someSection }),
  fc.record(
    { change: fc.constant('add-question' as const), section: someSection, question, after: someId },
    { ...optional, requiredKeys: [...optional.requiredKeys] },
  ),
  fc.record({
    change: fc.constant('set-question' as const),
    question: someId,
    members: fc.record({ label: fc.string({ minLength: 1, unit: 'grapheme-ascii' }) }),
  }),
  fc.record({
    change: fc.constant('set-section' as const),
    section: someSection,
    members: fc.constant({ title: 'Other' }),
  }),
  fc.record(
    { change: fc.constant('move-question' as const), question: someId, section: someSection },
    { requiredKeys: ['change', 'question'] },
  ),
  fc.record({
    change: fc.constant('move-section' as const),
    section: someSection,
    first: fc.constant(true as const),
  }),
  fc.record({ change: fc.constant('replace-question' as const), question: someId, by: question }),
  fc.record({
    change: fc.constant('replace-section' as const),
    section: someSection,
    by: question.map((each) => ({ id: 'added', title: 'Added', questions: [each] })),
  }),
  fc.record({ change: fc.constantFrom('hide-question', 'show-question'), question: someId }),
  fc.record({
    change: fc.constant('put' as const),
    in: fc.constant('codeLists' as const),
    id: someName,
    value: fc.constant([{ code: 'constructor', label: 'C' }]),
  }),
  fc.record({
    change: fc.constant('put' as const),
    in: fc.constant('roles' as const),
    id: fc.constantFrom('theme', 'constructor'),
    value: someId,
  }),
  fc.record({
    change: fc.constant('remove' as const),
    in: fc.constantFrom('rules', 'grades', 'thresholds', 'flags', 'codeLists', 'roles'),
    id: someName,
  }),
  fc.record({
    change: fc.constant('put-code' as const),
    codeList: someName,
    code: fc.record({ code: someName, label: fc.constant('L') }),
  }),
  fc.record({ change: fc.constant('remove-code' as const), codeList: someName, code: someName }),
  fc.record({
    change: fc.constant('add-theme-pack' as const),
    pack: fc.tuple(someName, someId).map(([id, asked]) => packOf(id, asked)),
  }),
  fc.record({ change: fc.constant('remove-theme-pack' as const), themePack: someName }),
  fc.record({
    change: fc.constant('put-translation' as const),
    language: someLanguage,
    strings: fc.constant([{ at: 'title', source: 'A', text: 'B', state: 'draft' as const }]),
  }),
  fc.record({ change: fc.constant('remove-translation' as const), language: someLanguage }),
);
const wellShaped = fc
  .array(changes, { minLength: 1, maxLength: 5 })
  .map((list) => ({ ...everyChange, changes: list }));
const anything = fc.oneof(fc.jsonValue(), mutated(everyChange), wellShaped);

const questionsOf = (tool: Tool) =>
  new Map(tool.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each])));

/** The questions of the base that no change names, and that stand in no section that one removes. */
function notNamed(changed: readonly OverlayChange[]): readonly string[] {
  const removed = changed.flatMap((each) =>
    each.change === 'remove-section' || each.change === 'replace-section' ? each.section : [],
  );
  const left = everyKind.sections.filter(({ id }) => !removed.includes(id));
  const names = JSON.stringify(changed);
  return left
    .flatMap(({ questions }) => questions.map(({ id }) => id as string))
    .filter((id) => !names.includes(`"${id}"`));
}

function frozen<VALUE>(value: VALUE): VALUE {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

describe('whatever the overlay is', () => {
  const before = JSON.stringify(everyKind);
  const base: Tool = frozen(JSON.parse(before));

  it('nothing throws, the base stays as it is, and the result is a tool or issues', () => {
    fc.assert(
      fc.property(anything, (overlay) => {
        const result = applyOverlay(base, frozen(overlay));
        if (result.ok) expect(validateTool(result.tool).ok).toBe(true);
        else expect(result.issues.length).toBeGreaterThan(0);
        expect(JSON.stringify(base)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('nothing throws at a base that is none', () => {
    fc.assert(
      fc.property(mutated(everyKind), (other) => {
        const result = applyOverlay(other as Tool, everyChange);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it('the same overlay gives the same, byte for byte', () => {
    fc.assert(
      fc.property(anything, (overlay) => {
        const text = JSON.stringify(overlay);
        const [one, other] = [before, before].map((tool) =>
          JSON.stringify(applyOverlay(JSON.parse(tool), JSON.parse(text))),
        );
        expect(one).toBe(other);
      }),
    );
  });

  it('questions that it does not name are the same as before', () => {
    let made = 0;
    fc.assert(
      fc.property(wellShaped, (overlay) => {
        const result = applyOverlay(base, overlay);
        if (!result.ok) return;
        made += 1;
        const after = questionsOf(result.tool);
        const before = questionsOf(base);
        for (const id of notNamed(overlay.changes)) expect(after.get(id)).toBe(before.get(id));
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(20);
  });
});

describe('a hostile list of overlays', () => {
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const throwing = Object.defineProperty([everyChange], 0, {
    get: () => {
      throw new Error('Not to be read');
    },
  });

  test.each<[string, unknown, number]>([
    ['that cannot be read', throwing, 0],
    ['that is a proxy of nothing', revoked.proxy, 0],
    ['with holes', new Array(3), 0],
    ['in a list', [[everyChange]], 0],
    ['with one that holds itself', [everyChange, circle()], 1],
    ['as a text', JSON.stringify(everyChange), 0],
  ])('%s is refused, and nothing throws', (_, overlays, overlay) => {
    expect(applyOverlay(everyKind, overlays)).toMatchObject({
      ok: false,
      about: 'overlay',
      overlay,
    });
  });

  it('with more than are applied at once is told so', () => {
    expect(codesOf(new Array(101).fill(everyChange))).toEqual(['structure.too-many ']);
  });

  it('gives the same tool and the same report, byte for byte, or the same issues', () => {
    fc.assert(
      fc.property(wellShaped, wellShaped, (one, other) => {
        const next = {
          ...other,
          base: { id: one.tool.id, version: one.tool.version },
          tool: { id: one.tool.id, version: '1.1.0' },
        };
        const text = JSON.stringify([one, next]);
        const [first, second] = [1, 2].map(() =>
          JSON.stringify(applyOverlay(JSON.parse(JSON.stringify(everyKind)), JSON.parse(text))),
        );
        expect(first).toBe(second);
      }),
    );
  });
});

function circle(): unknown {
  const overlay: { [member: string]: unknown } = { ...everyChange };
  overlay['extensions'] = overlay;
  return overlay;
}
