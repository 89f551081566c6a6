import { error, type Issue, type IssueCode, type IssueParameters } from '../issue/issue.js';
import { memberOf } from '../issue/member-of.js';
import { isLongerThan } from '../model/text-length.js';
import { mostIssues } from './inspect.js';
import { safePlace } from './safe-place.js';
import { type Structure, structureOf } from './structure.js';

/**
 * A JSON Schema, as far as the published schema of an audit needs the language. It is written by
 * scripts/write-shapes.mjs, which writes no other keyword either.
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
  readonly allOf?: readonly { readonly if: Shape; readonly then: Shape }[];
}

type Fault = readonly [code: IssueCode, at: readonly string[], params?: IssueParameters];
type Faults = Iterable<Fault>;

/**
 * Whether unknown input has a shape. It finds what the compiled validators find, in the same words,
 * and is slower and a third of their size: it is for one audit that is opened in a page, not for a
 * million.
 *
 * @param shape The shape.
 * @param value The input.
 */
export function shapedStructureOf(shape: Shape, value: unknown): Structure {
  return structureOf(value, (plain) => {
    const issues: Issue[] = [];
    for (const [code, at, params] of faultsIn(shape, plain, [])) {
      if (issues.length === mostIssues) return { issues, complete: false };
      const place = safePlace(plain, at);
      issues.push(error(code, place.pointer, { ...params, ...place.params }));
    }
    return { issues, complete: true };
  });
}

function* faultsIn(shape: Shape, value: unknown, at: readonly string[]): Faults {
  const { type, enum: allowed } = shape;
  if (type && !type.some((name) => isOfType(value, name))) {
    yield ['structure.type', at, { expected: type }];
    return;
  }
  if (allowed && !isAmong(allowed, value)) yield ['structure.not-allowed', at, { allowed }];
  if (typeof value === 'string') yield* textFaults(shape, value, at);
  if (typeof value === 'number') yield* numberFaults(shape, value, at);
  if (Array.isArray(value)) yield* itemFaults(shape, value, at);
  else if (typeof value === 'object' && value !== null) yield* memberFaults(shape, value, at);
}

function hasShape(shape: Shape, value: unknown): boolean {
  return [...faultsIn(shape, value, [])].length === 0;
}

function isAmong(allowed: readonly unknown[], value: unknown): boolean {
  return allowed.includes(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === (Array.isArray(value) ? 'array' : typeof value) && value !== null;
}

function* textFaults(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Shape,
  text: string,
  at: readonly string[],
): Faults {
  if (!isLongerThan(text, minLength - 1)) yield ['structure.too-short', at, { limit: minLength }];
  if (isLongerThan(text, maxLength)) yield ['structure.too-long', at, { limit: maxLength }];
  if (pattern?.test(text) === false) yield ['structure.pattern', at, { pattern: pattern.source }];
}

function* numberFaults(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Shape,
  number: number,
  at: readonly string[],
): Faults {
  if (number < minimum) yield ['structure.out-of-range', at, { minimum }];
  if (number > maximum) yield ['structure.out-of-range', at, { maximum }];
}

function* countFaults(
  at: readonly string[],
  count: number,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Faults {
  if (count < least) yield ['structure.too-few', at, { limit: least }];
  if (count > most) yield ['structure.too-many', at, { limit: most }];
}

function* itemFaults(shape: Shape, list: readonly unknown[], at: readonly string[]): Faults {
  const { minItems, maxItems, uniqueItems, items } = shape;
  yield* countFaults(at, list.length, minItems, maxItems);
  for (const [index, item] of list.entries()) {
    const place = [...at, String(index)];
    if (uniqueItems && list.indexOf(item) < index) yield ['structure.duplicate', place];
    if (items) yield* faultsIn(items, item, place);
  }
}

function* memberFaults(shape: Shape, holder: object, at: readonly string[]): Faults {
  const { minProperties, maxProperties, required = [], propertyNames, allOf = [] } = shape;
  const names = Object.keys(holder);
  yield* countFaults(at, names.length, minProperties, maxProperties);
  for (const name of required) {
    if (!Object.hasOwn(holder, name)) yield ['structure.missing', [...at, name]];
  }
  for (const name of names) {
    const place = [...at, name];
    if (propertyNames?.test(name) === false) yield ['structure.member-name', place];
    yield* namedFaults(shape, name, memberOf(holder, name), place);
  }
  for (const { if: condition, then } of allOf) {
    if (hasShape(condition, holder)) yield* faultsIn(then, holder, at);
  }
}

/** A member has a shape of its own, or the one of all that have none. */
function* namedFaults(
  { properties = {}, additionalProperties }: Shape,
  name: string,
  member: unknown,
  at: readonly string[],
): Faults {
  const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
  if (own === false) yield ['structure.unknown-member', at];
  else if (own) yield* faultsIn(own, member, at);
}
