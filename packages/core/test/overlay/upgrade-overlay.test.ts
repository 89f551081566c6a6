import type { OverlayChange, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSameJson } from '../../src/model/same-json.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { diffTools } from '../../src/overlay/diff-tools.js';
import { upgradeOverlay } from '../../src/overlay/upgrade-overlay.js';
import { everyChange } from '../support/every-change.js';
import { everyKind } from '../support/every-kind.js';
import { inShort } from '../support/kit.js';
import { mutated } from '../support/mutations.js';
import { toolPairs } from '../support/tool-pairs.js';

const overlayOf = (...changes: readonly OverlayChange[]) => ({ ...everyChange, changes });
const text = (id: string) => ({ id, kind: 'text', label: id }) as const;

/** The next version of the base: what an overlay of the publisher makes of it. */
function next(...changes: readonly OverlayChange[]): Tool {
  const tool = { id: everyKind.id, version: '2.11.0', title: everyKind.title };
  const result = applyOverlay(everyKind, { ...overlayOf(...changes), tool });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.tool;
}

const relabel = (label: string): OverlayChange => ({
  change: 'set-question',
  question: 'line',
  members: { label },
});
const add: OverlayChange = { change: 'add-question', section: 'first', question: text('x') };
const removeLine: OverlayChange = { change: 'remove-question', question: 'line' };

describe('an overlay whose base moves on', () => {
  type Case = readonly [string, OverlayChange, OverlayChange, string, readonly string[]];
  const cases: readonly Case[] = [
    ['still rewords what is there', relabel('Ours'), add, 'fits', []],
    [
      'is told both texts where the base has reworded it too',
      relabel('Ours'),
      relabel('Theirs'),
      'fits',
      ['warning overlay.base-changed /changes/0'],
    ],
    [
      'is not needed where the base says the same',
      relabel('Ours'),
      relabel('Ours'),
      'unnecessary',
      ['info overlay.unnecessary /changes/0'],
    ],
    [
      'is not needed where the base has taken the question in',
      add,
      add,
      'unnecessary',
      ['info overlay.unnecessary /changes/0'],
    ],
    [
      'is not needed where the base has dropped the question too',
      removeLine,
      removeLine,
      'unnecessary',
      ['info overlay.unnecessary /changes/0'],
    ],
    [
      'cannot reword what is gone',
      relabel('Ours'),
      removeLine,
      'refused',
      ['error overlay.unknown-target /changes/0/question'],
    ],
    [
      'cannot add what the base has given another meaning',
      add,
      { change: 'add-question', section: 'second', question: { ...text('x'), label: 'Other' } },
      'refused',
      ['error overlay.taken-id /changes/0/question/id'],
    ],
    [
      'is told where it removes what the base has reworded',
      removeLine,
      relabel('Theirs'),
      'fits',
      ['warning overlay.base-changed /changes/0'],
    ],
  ];
  test.each(cases)('%s', (_, ours, theirs, outcome, issues) => {
    const upgrade = upgradeOverlay(overlayOf(ours), everyKind, next(theirs));
    expect(upgrade.outcomes).toEqual([outcome]);
    expect(inShort(upgrade.issues)).toEqual(issues);
    expect(upgrade.ok).toBe(outcome !== 'refused');
    if (upgrade.ok) expect(upgrade.overlay.changes).toEqual(outcome === 'fits' ? [ours] : []);
  });

  it('names the new base as it named the old one', () => {
    for (const operator of ['', '^', '~']) {
      const base = { id: everyKind.id, version: operator + everyKind.version };
      const upgrade = upgradeOverlay({ ...overlayOf(add), base }, everyKind, next(relabel('B')));
      expect(upgrade.ok && upgrade.overlay.base.version).toBe(`${operator}2.11.0`);
    }
  });

  it('leaves out what is no longer needed of a change', () => {
    const unset: OverlayChange = {
      change: 'set-question',
      question: 'line',
      members: { label: 'Ours' },
      unset: ['maxLength', 'evidence'],
    };
    const gone = (question: string, name: string): OverlayChange => ({
      change: 'set-question',
      question,
      unset: [name],
    });
    const theirs = next(gone('line', 'evidence'), gone('story', 'number'));
    const upgrade = upgradeOverlay(overlayOf(unset, gone('story', 'number')), everyKind, theirs);
    expect(upgrade.outcomes).toEqual(['fits', 'unnecessary']);
    expect(upgrade.ok && upgrade.overlay.changes).toEqual([{ ...unset, unset: ['maxLength'] }]);
  });

  it('is told of the tool that would come of it, if that does not hold together', () => {
    const ours = overlayOf({
      change: 'add-question',
      section: 'first',
      question: { ...text('x'), when: { '==': [{ var: 'answers.line' }, 'a'] } },
    });
    expect(upgradeOverlay(ours, everyKind, next(removeLine))).toMatchObject({
      ok: false,
      about: 'result',
      outcomes: ['fits'],
      issues: [{ code: 'tool.unknown-reference' }],
    });
  });

  it('is held to the core of the new base, with the places that its changes had', () => {
    const core: OverlayChange = {
      change: 'set-question',
      question: 'line',
      members: { core: true },
    };
    const optional: OverlayChange = {
      change: 'set-question',
      question: 'line',
      members: { required: false },
    };
    const ours = overlayOf(relabel('Ours'), optional);
    const base = next(core, relabel('Ours'));
    expect(upgradeOverlay(ours, everyKind, base)).toMatchObject({
      ok: false,
      about: 'overlay',
      issues: [
        { code: 'overlay.core-weakened', pointer: '/changes/1' },
        { code: 'overlay.unnecessary', pointer: '/changes/0' },
      ],
    });
    expect(upgradeOverlay(ours, everyKind, base, { heldToCore: false }).ok).toBe(true);
  });

  it('is refused where a base is none, is another tool, or is what the overlay makes', () => {
    const other = { ...everyKind, id: 'other' };
    const ours = overlayOf(add);
    expect(upgradeOverlay(ours, {} as Tool, everyKind)).toMatchObject({ about: 'old-base' });
    expect(upgradeOverlay(ours, everyKind, {} as Tool)).toMatchObject({ about: 'new-base' });
    expect(inShort(upgradeOverlay(ours, everyKind, other).issues)).toEqual([
      'error overlay.other-base /base/id',
    ]);
    expect(inShort(upgradeOverlay(ours, other, everyKind).issues)).toEqual([
      'error overlay.other-base /base/id',
    ]);
    const publishers = { ...ours, tool: { id: everyKind.id, version: '2.11.0' } };
    expect(inShort(upgradeOverlay(publishers, everyKind, next(relabel('B'))).issues)).toEqual([
      'error overlay.same-version /tool/version',
    ]);
  });
});

describe('whatever the overlay and its bases are', () => {
  const heldToCore = { heldToCore: false };

  it('what is said to fit can be applied to the new base', () => {
    let fitting = 0;
    fc.assert(
      fc.property(toolPairs, toolPairs, ([base, made], [other, target]) => {
        const { overlay } = diffTools(base, made);
        for (const each of [other, target]) {
          const newBase = { ...each, version: '1.2.0' };
          const upgrade = upgradeOverlay(overlay, base, newBase, heldToCore);
          expect(upgrade.outcomes.includes('refused') && upgrade.ok).toBe(false);
          if (!upgrade.ok) continue;
          fitting += 1;
          expect(applyOverlay(newBase, upgrade.overlay, heldToCore)).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 60 },
    );
    expect(fitting).toBeGreaterThan(10);
  });

  it('on the same base it makes the same tool', () => {
    fc.assert(
      fc.property(toolPairs, ([base, made]) => {
        const { overlay } = diffTools(base, made);
        const upgrade = upgradeOverlay(overlay, base, { ...base, version: '1.0.9' }, heldToCore);
        if (!upgrade.ok) throw new Error(JSON.stringify(upgrade.issues));
        const result = applyOverlay({ ...base, version: '1.0.9' }, upgrade.overlay, heldToCore);
        expect(result.ok && isSameJson(result.tool, made)).toBe(true);
      }),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), mutated(everyChange)),
        fc.oneof(mutated(everyKind), fc.constant(everyKind)),
        (overlay, tool) => {
          const upgrade = upgradeOverlay(overlay, everyKind, tool as Tool);
          expect(upgrade.ok || upgrade.issues.length > 0).toBe(true);
        },
      ),
    );
  });
});
