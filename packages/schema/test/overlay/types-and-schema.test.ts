import { describe, expect, it } from 'vitest';
import type { Overlay, OverlayChange } from '../../src/overlay/types.js';
import { westMidlandsJudged } from '../../src/west-midlands-judged/overlay.js';
import { errorsOf, isOverlay } from '../schemas/validate.js';
import { everyChange } from './every-change.js';

const takes = (change: unknown) => isOverlay({ ...everyChange, changes: [change] });

describe('the schema of an overlay', () => {
  it.each([everyChange, westMidlandsJudged])('takes $id', (overlay) => {
    expect(errorsOf(isOverlay, overlay)).toEqual([]);
  });

  it('refuses, where its type does,', () => {
    let overlay: Overlay = everyChange;
    expect(isOverlay(overlay)).toBe(true);
    // @ts-expect-error no base
    overlay = { ...everyChange, base: undefined };
    expect(isOverlay(JSON.parse(JSON.stringify(overlay)))).toBe(false);
    // @ts-expect-error changes by place
    overlay = { ...everyChange, changes: { '/sections/0': 'x' } };
    expect(isOverlay(overlay)).toBe(false);
  });

  it('refuses changes that its types refuse', () => {
    let change: OverlayChange = { change: 'remove-question', question: 'line' };
    expect(takes(change)).toBe(true);
    // @ts-expect-error a change that is none
    change = { change: 'swap-question', question: 'line' };
    expect(takes(change)).toBe(false);
    // @ts-expect-error by position
    change = { change: 'remove-question', question: 0 };
    expect(takes(change)).toBe(false);
    // @ts-expect-error an id
    change = { change: 'set-question', question: 'line', members: { id: 'other' } };
    expect(takes(change)).toBe(false);
    // @ts-expect-error the questions of a section
    change = { change: 'set-section', section: 'first', members: { questions: [] } };
    expect(takes(change)).toBe(false);
    // @ts-expect-error the schema of a tool
    change = { change: 'set-tool', members: { schema: 'urn:maat:schema:tool:2' } };
    expect(takes(change)).toBe(false);
    // @ts-expect-error null
    change = { change: 'set-question', question: 'line', members: { hint: null } };
    expect(takes(change)).toBe(false);
    // @ts-expect-error first or not, and not in words
    change = { ...everyChange.changes[1], first: 'yes' };
    expect(takes(change)).toBe(false);
  });

  it('refuses changes that change nothing', () => {
    for (const change of [
      { change: 'set-tool' },
      { change: 'set-section', section: 'first' },
      { change: 'set-question', question: 'line' },
      { change: 'set-question', question: 'line', members: {} },
      { change: 'set-question', question: 'line', unset: [] },
    ]) {
      expect(takes(change), JSON.stringify(change)).toBe(false);
    }
  });

  it('takes an overlay that only names the tool anew', () => {
    expect(isOverlay({ ...everyChange, changes: [] })).toBe(true);
  });

  it('takes an empty section where it is added, as questions can be moved to it', () => {
    const section = { id: 'empty', title: 'Empty', questions: [] };
    expect(takes({ change: 'add-section', section })).toBe(true);
    expect(takes({ change: 'replace-section', section: 'first', by: section })).toBe(false);
  });
});
