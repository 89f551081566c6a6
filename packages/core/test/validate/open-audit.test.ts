import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/state/create-audit.js';
import { isAudit } from '../../src/validate/generated/audit.js';
import { inspect } from '../../src/validate/inspect.js';
import { openAudit } from '../../src/validate/open-audit.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { mutated } from '../support/mutations.js';

/** What is told of an input, in an order of its own: the two walk in different orders. */
function told(validate: typeof openAudit, tool: typeof everyKind, value: unknown) {
  const validation = validate(tool, value);
  if (validation.ok) return { ok: true, same: validation.value === value };
  const isWhole = validation.issues.every(({ code }) => code !== 'structure.more-issues');
  // Hint: of items that are there twice one tells the first only, the other those that are words;
  // and one tells of a fraction out of range that it is no whole number, and that alone.
  const others = validation.issues.filter(
    ({ code }) => code !== 'structure.duplicate' && code !== 'structure.out-of-range',
  );
  const issues = new Set(others.map((issue) => JSON.stringify(issue)));
  return { ok: false, ...(isWhole && { issues: [...issues].sort() }) };
}

function expectSame(value: unknown, tool = everyKind): void {
  if (!inspect(value).walkable) {
    // Hint: the one stops at what is no JSON, the other tells of what it meets beside it as well.
    expect([openAudit(tool, value).ok, validateAudit(tool, value).ok]).toEqual([false, false]);
    return;
  }
  expect(told(openAudit, tool, value)).toEqual(told(validateAudit, tool, value));
}

describe('openAudit', () => {
  it('opens what validateAudit lets through', () => {
    expect(validateAudit(everyKind, everyAudit).ok).toBe(true);
    expectSame(everyAudit);
    const fresh = createAudit(westMidlands, { id: 'audit-1', now: new Date(0) });
    expect(openAudit(westMidlands, fresh)).toEqual({ ok: true, value: fresh });
  });

  it('says of any mutated audit what validateAudit says', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(mutated(everyAudit), (value) => expectSame(value)),
      { numRuns: 1500 },
    );
  });

  it('says of any JSON what validateAudit says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectSame(value)),
      { numRuns: 1000 },
    );
  });

  it('says of anything that is no JSON what validateAudit says', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(fc.property(anything, (value) => expectSame(value)));
    const extended = fc.record({ extensions: fc.dictionary(fc.string(), anything) });
    fc.assert(fc.property(extended, (more) => expectSame({ ...everyAudit, ...more })));
  });

  it('bounds what it tells of an audit that is wrong all over', () => {
    const row = { id: 'a b', cells: { more: { unknown: null } } };
    const answer = { state: 'answered', value: Array.from({ length: 400 }, () => row) };
    const audit = { ...everyAudit, answers: { every: answer } };
    expectSame(audit);
    const opened = openAudit(everyKind, audit);
    expect(opened.ok ? [] : opened.issues).toHaveLength(201);
  });

  it('comes to an end on what has none, and on what cannot be read', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    const members = {
      get member(): never {
        throw new TypeError('not readable');
      },
    };
    const many = Array.from({ length: 200_000 }, () => 0);
    let deep: unknown = 'deep';
    for (let level = 0; level < 62; level += 1) deep = [deep];
    for (const extensions of [circle, members, many, { deep }, { deeper: [deep] }, new Map()]) {
      expectSame({ ...everyAudit, extensions: { host: extensions } });
    }
    expect(openAudit(everyKind, { ...everyAudit, extensions: { deep } }).ok).toBe(true);
    expectSame(
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw new TypeError('hostile');
          },
        },
      ),
    );
  });

  it('takes no longer for a list than the list is', () => {
    const completedSections = Array.from({ length: 190_000 }, (_, index) => `s${index}`);
    expectSame({ ...everyAudit, completedSections });
  });

  it('agrees on the longest texts, to the character', () => {
    const unit = fc.constantFrom('a', 'ŵ', '🙂');
    const texts = fc.string({ unit, minLength: 195, maxLength: 205 });
    fc.assert(fc.property(texts, (caseReference) => expectSame({ ...everyAudit, caseReference })));
    for (const revision of [2 ** 53 - 1, 2 ** 53, 0, -1, 1.5]) {
      const audit = { ...everyAudit, revision };
      expect(openAudit(everyKind, audit)).toEqual(validateAudit(everyKind, audit));
    }
    expect(isAudit({ ...everyAudit, revision: 2 ** 53 })).toBe(false);
  });
});
