import { pointerTo } from '@maat/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/json/locate.js';
import { readJson } from '../../src/json/read-json.js';

function canBeParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a text, and where. */
function faultsIn(text: string): readonly { readonly code: string; readonly offset: number }[] {
  const reading = readJson(text);
  if (reading.ok) return [];
  return reading.faults.map((fault) =>
    fault.code === 'input.syntax' ? { code: fault.code, offset: fault.syntax.offset } : fault,
  );
}

/** Every value in another, with the pointer to it. */
function placesIn(value: unknown, tokens: readonly (string | number)[] = []): [string, unknown][] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const inside = members.flatMap(([name, each]) => placesIn(each, [...tokens, name]));
  return [[pointerTo(...tokens), value], ...inside];
}

/** Members of one object as JSON, those with the same name among them. */
function written(members: readonly (readonly [string, unknown])[], space: string): string {
  const texts = members.map(
    ([name, value]) => `${JSON.stringify(name)}${space}:${JSON.stringify(value)}`,
  );
  return `{${texts.join(',')}}`;
}

describe('readJson', () => {
  it('reads what JSON.parse reads, and tells a place in anything else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      ' ',
      '\n',
      '1',
      '-',
      'tru',
      'true',
      '/*x*/',
      '\t',
      '\u00a0',
      'e5',
    );
    const broken = fc.oneof(
      fc.string(),
      fc.array(pieces).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const faults = faultsIn(text);
        expect(faults.some(({ code }) => code === 'input.syntax')).toBe(!canBeParsed(text));
        expect(faults.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells of JSON that is cut off anywhere that it is cut off', () => {
    const text = JSON.stringify({ a: [1.5, 'x"y', { b: null }], c: true });
    for (let length = 1; length < text.length; length += 1) {
      const reading = readJson(text.slice(0, length));
      expect(reading).toMatchObject({ ok: false, faults: [{ code: 'input.syntax' }] });
    }
    const half = readJson(text.slice(0, 12));
    expect(half).toMatchObject({ faults: [{ syntax: { isCutOff: true, offset: 12 } }] });
  });

  it('takes no member for another of its name', () => {
    const name = fc.constantFrom('a', 'b', '', '"', '\\', '":', '__proto__');
    const inner = fc.oneof(
      fc.string(),
      fc.constantFrom('\\":', '":', { a: '":' }, [{ b: 1 }, { b: 2 }]),
    );
    const members = fc.array(fc.tuple(name, inner), { maxLength: 5 });
    fc.assert(
      fc.property(members, fc.constantFrom('', ' ', '\n'), (given, space) => {
        const names = given.map(([each]) => each);
        const extra = names.length - new Set(names).size;
        const reading = readJson(written(given, space));
        expect(reading.ok ? 0 : reading.faults.length).toBe(extra);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows no name that a person could have', () => {
    const reading = readJson('{"a":{"Jane Doe":1,"Jane Doe":2},"b":[{"c":1,"c":2}]}');
    expect(reading).toMatchObject({ faults: [{ pointer: '/a' }, { pointer: '/b/0/c' }] });
  });

  it('walks through any number of levels', () => {
    const deep = '{"a":'.repeat(2e5);
    expect(readJson(deep)).toMatchObject({ ok: false, faults: [{ code: 'input.syntax' }] });
    const closed = `${deep}1${'}'.repeat(2e5)}`;
    expect(readJson(closed).ok).toBe(true);
    expect(locate(closed, ['/a/a'])).toEqual([10]);
  });
});

describe('locate', () => {
  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        const text = JSON.stringify(given);
        const places = placesIn(JSON.parse(text));
        const offsets = locate(
          text,
          places.map(([pointer]) => pointer),
        );
        for (const [index, [, value]] of places.entries()) {
          expect(text.startsWith(JSON.stringify(value), offsets[index])).toBe(true);
        }
      }),
    );
  });

  it('finds the object in which a member is missing', () => {
    expect(locate(' {"a": {"b": 1}}', ['/a/c/d', '/x', ''])).toEqual([7, 1, 1]);
  });
});
