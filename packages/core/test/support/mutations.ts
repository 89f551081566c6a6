import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

/** Values that schemas have an opinion on. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    'a',
    'A b',
    'x'.repeat(101),
    '🙂'.repeat(100),
    '🙂'.repeat(101),
    'answered',
    'not-applicable',
    '2026-02-30',
    -1,
    0.5,
    2 ** 53,
    [],
    {},
    [{ id: 'r1', cells: {} }],
    [{ valueOf: 1 }, { valueOf: 1 }],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
    ['context', 'context'],
    { state: 'answered' },
    { var: 'answers.a' },
  ),
);

const names = fc.constantFrom(
  'id',
  'state',
  'value',
  'kind',
  'extra',
  'a/b~c',
  '__proto__',
  'when',
);

/** A change to a document: what happens, and at which of its places. */
const mutation = fc.record({
  what: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  where: fc.nat(),
  name: names,
  value: values,
});

/** Documents that differ from a valid one in a few places. */
export function mutated(document: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce<Json>(mutate, JSON.parse(JSON.stringify(document))));
}

type Mutation = typeof mutation extends fc.Arbitrary<infer VALUE> ? VALUE : never;

function mutate(document: Json, mutation: Mutation): Json {
  const places = pathsOf(document);
  const path = places[mutation.where % places.length] ?? [];
  const value = JSON.parse(JSON.stringify(mutation.value)) as Json;
  const key = path.at(-1);
  if (key === undefined) return mutation.what === 'replace' ? value : document;
  const holder = at(document, path.slice(0, -1));
  if (Array.isArray(holder)) mutateItems(holder, Number(key), { ...mutation, value });
  else mutateMembers(holder as object, String(key), { ...mutation, value });
  return document;
}

type Change = Mutation & { readonly value: Json };

function mutateItems(items: Json[], index: number, { what, value }: Change): void {
  if (what === 'remove') items.splice(index, 1);
  else if (what === 'repeat') items.push(structuredClone(items[index] ?? null));
  else items[index] = value;
}

function mutateMembers(holder: object, key: string, { what, name, value }: Change): void {
  if (what === 'remove') Reflect.deleteProperty(holder, key);
  else define(holder, what === 'replace' ? key : name, value);
}

/** Sets a member as JSON.parse does: `__proto__` is one like any other. */
function define(holder: object, name: string, value: Json): void {
  Object.defineProperty(holder, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function at(document: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { [name: string]: Json })[key]
        : undefined,
    document,
  );
}

function pathsOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(at(value, [key]) ?? null, [...path, key]))];
}
