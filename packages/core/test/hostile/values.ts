/** A value that somebody hostile, or a broken program, puts where something else is expected. */
export interface HostileValue {
  readonly name: string;
  /** Makes it anew, as some can be used once. */
  readonly make: () => unknown;
}

const value = (name: string, make: () => unknown): HostileValue => ({ name, make });

/** So many lists inside one another. */
export const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);

const throws = () => {
  throw new Error('hostile');
};

/** An object that holds itself. */
function circle(): unknown {
  const holder: Record<string, unknown> = {};
  holder['self'] = [{ holder }];
  return holder;
}

/** An object that says it is something else each time it is asked. */
function fickle(): unknown {
  let count = 0;
  return Object.defineProperty({}, 'state', {
    enumerable: true,
    get: () => {
      count += 1;
      return count % 2 === 0 ? { deep: Symbol('x') } : () => count;
    },
  });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What JSON has no word for: `structure.not-json`, wherever it stands. */
export const notJson: readonly HostileValue[] = [
  value('undefined', () => undefined),
  value('a function', () => () => 1),
  value('a symbol', () => Symbol('x')),
  value('a bigint', () => 2n ** 64n),
  value('NaN', () => Number.NaN),
  value('infinity', () => Number.NEGATIVE_INFINITY),
  value('a Date', () => new Date(0)),
  value('a Map', () => new Map([['a', 1]])),
  value('a Set', () => new Set([1])),
  value('a RegExp', () => /(a+)+$/),
  value('a boxed text', () => Reflect.construct(String, ['x'])),
  value('an Error', () => new Error('x')),
  value('a typed array', () => new Uint8Array(8)),
  value('a promise', () => Promise.resolve(1)),
  value('an instance of a class', () => new (class Audit {})()),
  value('an object with another prototype', () => Object.create({ state: 'answered' })),
  value('an object that holds itself', circle),
  value('a getter that throws', () =>
    Object.defineProperty({}, 'state', { enumerable: true, get: throws }),
  ),
  value('a getter that is fickle', fickle),
  value(
    'a proxy that throws at everything',
    () => new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws, has: throws }),
  ),
  value('a revoked proxy', revoked),
  value('a proxy of a list that throws', () => new Proxy([1], { get: throws })),
  value('a sparse list', () => {
    const list: unknown[] = [];
    list[9] = 1;
    return list;
  }),
];

/** Deeper than anything is read: `structure.too-deep`, wherever it stands. */
export const tooDeep: readonly HostileValue[] = [70, 1_000, 5_000].map((levels) =>
  value(`${levels} levels`, () => nested(levels)),
);

/** A million takes seconds to make, so only the report has them. */
const manyMembers = process.env['MAAT_REPORT'] === undefined ? 250_000 : 1_000_000;

/** More than is read: `structure.too-large`. */
export const tooLarge: readonly HostileValue[] = [
  value('a list of a million', () => new Array(1_000_000).fill(0)),
  value(`${manyMembers} members`, () =>
    Object.fromEntries(Array.from({ length: manyMembers }, (_, index) => [`k${index}`, 0])),
  ),
];

/** Texts that no database takes: `structure.bad-character`. */
export const badTexts: readonly HostileValue[] = [
  'a\0b',
  '\0',
  '\ud800',
  'x\udfffx',
  '\udc00\ud800',
  `${'x'.repeat(9_999)}\ud83d`,
].map((text) => value(`the text ${JSON.stringify(text.slice(-6))}`, () => text));

/** Texts that are unkind to a page, a terminal or an eye, and are texts: no issue, and kept. */
export const unkindTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "';DROP TABLE audits;--",
  '</textarea><script>alert(1)</script>',
  '\u0024{alert(1)}{{7*7}}<%= 7*7 %>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '\u202eright to left\u202c',
  '\u2066isolated\u2069\u200f',
  '\u200b\u200d\ufeffx',
  'e\u0301'.repeat(500),
  `Z${'\u0300'.repeat(1_000)}`,
  '\u0007\u001b[31mred\u001b[0m',
  '\ufffe\uffff',
  '=HYPERLINK("http://x","y")',
  '__proto__',
  'constructor',
  '🏴‍☠️'.repeat(200),
  `${'a'.repeat(5_000)}!`,
  '1 '.repeat(5_000),
  '+44 ('.repeat(1_000),
];

/** Names that lead to the prototype, or to a method of every object. */
export const prototypeNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  '__defineGetter__',
  '__lookupSetter__',
];

/** An object with a member of its own of any name. */
export const own = (name: string, member: unknown): object =>
  JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(member)}}`);

/** Days that are none. */
export const noDays: readonly string[] = [
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '2025-01-32',
  '0000-01-01',
  '0999-12-31',
  '9999-99-99',
  '2025-1-1',
  '+002025-01-01',
  '-2025-01-01',
  ' 2025-01-01',
  '2025-01-01T00:00:00Z',
  '2025-01-01\n',
  '２０２５-01-01',
  '2025/01/01',
  'x'.repeat(10_000),
];

/** Numbers that are no whole number from 0 to 9. */
export const noNumbers: readonly number[] = [
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.EPSILON,
  -1,
  1e21,
  9.000000000000002,
];
