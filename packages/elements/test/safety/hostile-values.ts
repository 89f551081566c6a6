/** A value that somebody hostile, or a broken program, gives where something else is expected. */
export type HostileValue = readonly [name: string, make: () => unknown];

const throws = () => {
  throw new Error('hostile');
};
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);

function circle(): unknown {
  const holder: Record<string, unknown> = {};
  holder['self'] = [{ holder }];
  return holder;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What can be given to any property. Each is made anew, as some can be used once. */
export const hostileValues: readonly HostileValue[] = [
  ['null', () => null],
  ['true', () => true],
  ['a number', () => -1],
  ['infinity', () => Number.POSITIVE_INFINITY],
  ['a bigint', () => 2n ** 64n],
  ['an empty text', () => ''],
  ['markup', () => '<img src=x onerror=alert(1)>'],
  ['half a character', () => '\ud800'],
  ['NUL', () => '\0'],
  ['a symbol', () => Symbol('x')],
  ['a function', () => throws],
  ['an empty list', () => []],
  ['a sparse list', () => Object.assign([], { length: 1_000 })],
  ['an empty object', () => ({})],
  ['an object without a prototype', () => Object.create(null)],
  ['a member called __proto__', () => JSON.parse('{"__proto__":{"state":"answered"}}')],
  ['a member called constructor', () => ({ constructor: { prototype: throws } })],
  ['a Date', () => new Date(Number.NaN)],
  ['a Map', () => new Map([['a', 1]])],
  ['an element', () => document.createElement('script')],
  ['the window', () => window],
  ['a promise that fails later', () => new Promise(() => {})],
  ['an object that holds itself', circle],
  [
    'a getter that throws',
    () => Object.defineProperty({}, 'id', { enumerable: true, get: throws }),
  ],
  [
    'a proxy that throws at everything',
    () => new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws }),
  ],
  ['a proxy of a list that throws', () => new Proxy([1], { get: throws })],
  ['a revoked proxy', revoked],
];

/** More than anything that is meant. */
export const largeValues: readonly HostileValue[] = [
  ['a text of ten million', () => 'x'.repeat(10_000_000)],
  ['a list of a million', () => new Array(1_000_000).fill(0)],
  ['5,000 levels', () => nested(5_000)],
  [
    '250,000 members',
    () => Object.fromEntries(new Array(250_000).fill(0).map((_, at) => [`k${at}`, 0])),
  ],
];
