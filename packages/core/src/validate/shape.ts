import { error, type Issue, type IssueCode, type IssueParameters, info } from '../issue/issue.js';
import { memberOf } from '../issue/member-of.js';
import { badCharacterIn } from '../model/bad-character.js';
import { isLongerThan } from '../model/text-length.js';
import { isPlain, mostIssues } from './inspect.js';
import { deepest, mostValues } from './plain-json.js';
import { safePlace } from './safe-place.js';

/**
 * What is legal, as data: the keywords that the published schema of an audit uses. It is written by
 * scripts/write-shapes.mjs, which refuses a schema that uses others.
 */
export interface Shape {
  readonly type?: readonly string[];
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  /** What each name of a member must be like. */
  readonly propertyNames?: RegExp;
  readonly properties?: { readonly [name: string]: Shape };
  readonly additionalProperties?: Shape | false;
  /** The shape that an object has in the place of this one, by what its `state` says. */
  readonly byState?: { readonly [state: string]: Shape };
}

type Fault = readonly [code: IssueCode, at: Tokens, params?: IssueParameters];
type Faults = Iterable<Fault>;
type Tokens = readonly string[];

/** How many values may still be met. */
interface Walk {
  left: number;
}

/**
 * What keeps unknown input from being plain JSON of a shape. It finds what `inspect` and the compiled
 * validators find, in the same words, and is slower and a quarter of their size: it is for one audit
 * that is opened in a page, not for a million. Never throws.
 *
 * @param shape The shape.
 * @param value The input.
 */
export function shapeFaults(shape: Shape, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    for (const [code, at, params] of faultsIn(shape, value, [], { left: mostValues })) {
      if (issues.length === mostIssues) {
        return [...issues, info('structure.more-issues', '', { shown: mostIssues })];
      }
      const place = safePlace(value, at);
      issues.push(error(code, place.pointer, { ...params, ...place.params }));
      if (code === 'structure.too-large') break;
    }
  } catch {
    issues.push(error('structure.not-json', '', { reason: 'unreadable' }));
  }
  return issues;
}

function* faultsIn(given: Shape, value: unknown, at: Tokens, walk: Walk): Faults {
  walk.left -= 1;
  const shape = inItsState(given, value);
  const type = typeOf(value);
  if (walk.left < 0) yield ['structure.too-large', [], { limit: mostValues }];
  else if (type === undefined) yield ['structure.not-json', at, { reason: reasonOf(value) }];
  else if (shape.type?.every((each) => each !== type && !isInteger(each, value))) {
    yield ['structure.type', at, { expected: shape.type }];
    yield* faultsInside({}, value, at, walk);
  } else yield* faultsInside(shape, value, at, walk);
}

function inItsState(shape: Shape, value: unknown): Shape {
  const { byState = {} } = shape;
  const state = memberOf(value, 'state');
  return typeof state === 'string' && Object.hasOwn(byState, state)
    ? (byState[state] ?? shape)
    : shape;
}

/** The type that a value has in JSON; undefined where it has none. */
function typeOf(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && !isPlain(value)) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return ['object', 'number', 'string', 'boolean'].find((type) => type === typeof value);
}

function isInteger(type: string, value: unknown): boolean {
  return type === 'integer' && Number.isInteger(value);
}

function reasonOf(value: unknown): string {
  return typeof value === 'object' ? 'class' : typeof value;
}

function* faultsInside(shape: Shape, value: unknown, at: Tokens, walk: Walk): Faults {
  const { enum: allowed } = shape;
  if (allowed && !isAmong(allowed, value)) {
    yield ['structure.not-allowed', at, { allowed: allowed.map(String) }];
  }
  if (typeof value === 'string') yield* textFaults(shape, value, at);
  if (typeof value === 'number') yield* numberFaults(shape, value, at);
  if (typeof value !== 'object' || value === null) return;
  if (at.length >= deepest) yield ['structure.too-deep', at, { limit: deepest }];
  else if (Array.isArray(value)) yield* itemFaults(shape, value, at, walk);
  else yield* memberFaults(shape, value, at, walk);
}

function isAmong(allowed: readonly unknown[], value: unknown): boolean {
  return allowed.includes(value);
}

function* textFaults(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Shape,
  text: string,
  at: Tokens,
): Faults {
  yield* characterFaults(text, at);
  if (!isLongerThan(text, minLength - 1)) yield ['structure.too-short', at, { limit: minLength }];
  if (isLongerThan(text, maxLength)) yield ['structure.too-long', at, { limit: maxLength }];
  if (pattern?.test(text) === false) yield ['structure.pattern', at, { pattern: pattern.source }];
}

function* characterFaults(text: string, at: Tokens): Faults {
  const character = badCharacterIn(text);
  if (character) yield ['structure.bad-character', at, { character }];
}

function* numberFaults(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Shape,
  number: number,
  at: Tokens,
): Faults {
  if (number < minimum) yield ['structure.out-of-range', at, { minimum }];
  if (number > maximum) yield ['structure.out-of-range', at, { maximum }];
}

function* countFaults(
  at: Tokens,
  count: number,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Faults {
  if (count < least) yield ['structure.too-few', at, { limit: least }];
  if (count > most) yield ['structure.too-many', at, { limit: most }];
}

function* itemFaults(shape: Shape, list: readonly unknown[], at: Tokens, walk: Walk): Faults {
  const { minItems, maxItems, uniqueItems, items = {} } = shape;
  yield* countFaults(at, list.length, minItems, maxItems);
  const seen = new Set<unknown>();
  let isTold = !uniqueItems; // the first that is there twice, as the compiled validators have it
  for (const [index, item] of list.entries()) {
    const place = [...at, String(index)];
    if (!isTold && seen.has(item)) {
      yield ['structure.duplicate', place];
      isTold = true;
    }
    seen.add(item);
    yield* faultsIn(items, item, place, walk);
  }
}

function* memberFaults(shape: Shape, holder: object, at: Tokens, walk: Walk): Faults {
  const { minProperties, maxProperties, required = [], propertyNames } = shape;
  const names = Object.keys(holder);
  yield* countFaults(at, names.length, minProperties, maxProperties);
  for (const name of required) {
    if (!Object.hasOwn(holder, name)) yield ['structure.missing', [...at, name]];
  }
  for (const name of names) {
    yield* characterFaults(name, at);
    const place = [...at, name];
    if (propertyNames?.test(name) === false) yield ['structure.member-name', place];
    const own = shapeOf(name, shape);
    if (own === false) yield ['structure.unknown-member', place];
    yield* faultsIn(own || {}, memberOf(holder, name), place, walk);
  }
}

/** A member has a shape of its own, or the one of all that have none. */
function shapeOf(
  name: string,
  { properties = {}, additionalProperties = {} }: Shape,
): Shape | false | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}
