import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inspect, mostIssues } from '../../src/validate/inspect.js';
import { deepest, isPlainJson, mostValues } from '../../src/validate/plain-json.js';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 'core');

const inShort = (value: unknown) => {
  const { issues, walkable } = inspect(value);
  return {
    walkable,
    issues: issues.map(({ code, pointer, params }) => ({ code, pointer, ...params })),
  };
};

const circle: { in: { self?: unknown } } = { in: {} };
circle.in.self = circle;

describe('what is not JSON', () => {
  test.each([
    ['undefined', { a: [undefined] }, 'undefined', '/a/0'],
    ['a hole in a list', { a: new Array(2).fill(1, 0, 1) }, 'undefined', '/a/1'],
    ['a function', { a: () => 1 }, 'function', '/a'],
    ['a toJSON', { toJSON: () => ({}) }, 'function', '/toJSON'],
    ['a symbol', { a: Symbol('s') }, 'symbol', '/a'],
    ['a bigint', { a: 1n }, 'bigint', '/a'],
    ['NaN', { a: Number.NaN }, 'number', '/a'],
    ['infinity', [Number.NEGATIVE_INFINITY], 'number', '/0'],
    ['a date', { a: new Date(0) }, 'class', '/a'],
    ['a map', { a: new Map() }, 'class', '/a'],
    ['a boxed text', { a: Reflect.construct(String, ['text']) }, 'class', '/a'],
    ['an instance', { a: new (class Answer {})() }, 'class', '/a'],
    ['what inherits members', { a: Object.create({ state: 'answered' }) }, 'class', '/a'],
    ['a circle', circle, 'circle', '/in/self'],
    [
      'a getter that throws',
      {
        get a() {
          throw new Error('no');
        },
      },
      'unreadable',
      '/a',
    ],
    [
      'a proxy that throws',
      {
        a: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      },
      'unreadable',
      '/a',
    ],
  ])('is refused at its place: %s', (_, value, reason, pointer) => {
    expect(inShort(value)).toEqual({
      walkable: false,
      issues: [{ code: 'structure.not-json', pointer, reason }],
    });
  });

  it('may be a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(inspect(proxy).walkable).toBe(false);
  });
});

describe('what is JSON', () => {
  test.each([
    ['a text', 'text'],
    ['null', null],
    ['what has no prototype', Object.assign(Object.create(null), { a: 1 })],
    ['what was made in another window', runInNewContext('({ a: [1, { b: null }] })')],
    ['the same object twice', ((one) => [one, one])({ a: 1 })],
    ['a member called __proto__', JSON.parse('{"__proto__": {"a": 1}}')],
    ['members called as methods', JSON.parse('{"constructor": 1, "hasOwnProperty": 2}')],
  ])('is let through: %s', (_, value) => {
    expect(inspect(value)).toEqual({ issues: [], walkable: true });
  });

  it('is whatever JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        expect(inspect(JSON.parse(JSON.stringify(value)))).toEqual({ issues: [], walkable: true });
      }),
    );
  });

  it('is what JSON.stringify writes and JSON.parse gives back as it was', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        if (!inspect(value).walkable) return;
        expect(JSON.stringify(JSON.parse(JSON.stringify(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe('bounds', () => {
  it('a document may be 64 levels deep', () => {
    expect(inspect(nested(deepest)).walkable).toBe(true);
    expect(inShort(nested(deepest + 1))).toEqual({
      walkable: false,
      issues: [{ code: 'structure.too-deep', pointer: '/a'.repeat(deepest), limit: deepest }],
    });
  });

  test.each([100, 5_000, 100_000])('%d levels are told as too deep', (levels) => {
    expect(inShort(nested(levels)).issues).toMatchObject([{ code: 'structure.too-deep' }]);
  });

  it('a document may hold 200,000 values', () => {
    expect(inspect(new Array(mostValues - 1).fill(0)).walkable).toBe(true);
    expect(inShort({ a: new Array(mostValues).fill(0) })).toEqual({
      walkable: false,
      issues: [{ code: 'structure.too-large', pointer: `/a/${mostValues - 2}`, limit: mostValues }],
    });
  });

  it('what is there many times counts many times', () => {
    let value: unknown = 'lol';
    for (let level = 0; level < 30; level += 1) value = new Array(10).fill(value);
    expect(inShort(value).issues).toMatchObject([{ code: 'structure.too-large' }]);
  });

  it('no more than 200 issues are told', () => {
    const { issues, walkable } = inspect(new Array(1_000).fill('\0'));
    expect(issues).toHaveLength(mostIssues);
    expect(walkable).toBe(true);
  });
});

describe('characters that cannot be stored', () => {
  test.each([
    ['a\0b', 'U+0000'],
    ['\ud83d', 'half of a surrogate pair'],
    ['\ude42\ud83d', 'half of a surrogate pair'],
    ['ŵ\ud83dx', 'half of a surrogate pair'],
  ])('are told at their place: %j', (text, character) => {
    expect(inShort({ a: [{ b: text }] })).toEqual({
      walkable: true,
      issues: [{ code: 'structure.bad-character', pointer: '/a/0/b', character }],
    });
  });

  it('are told in names as well', () => {
    expect(inShort({ extensions: { ['a\0']: 1, b: { ['\ud83d']: 2 } } })).toEqual({
      walkable: true,
      issues: [
        { code: 'structure.bad-character', pointer: '/extensions', character: 'U+0000' },
        {
          code: 'structure.bad-character',
          pointer: '/extensions/b',
          character: 'half of a surrogate pair',
        },
      ],
    });
  });

  it('are not found in any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const isFine = !/\p{Surrogate}|\0/u.test(text);
        expect(inspect([text]).issues).toHaveLength(isFine ? 0 : 1);
      }),
    );
  });
});

it('the fast way lets nothing through that the other would not', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      if (isPlainJson(value)) {
        expect(JSON.stringify(JSON.parse(JSON.stringify(value)))).toBe(JSON.stringify(value));
      }
    }),
  );
});
