import { isStorable } from '../model/bad-character.js';
import { areObjectsBare } from '../model/bare-objects.js';

/** How many objects and arrays may stand inside one another. */
export const deepest = 64;
/** How many values a document may hold: some hundreds of times a full West Midlands audit. */
export const mostValues = 200_000;

/**
 * How many values may still be met, whether the names of members are free to choose, and whether
 * objects have only members of their own.
 */
interface Walk {
  left: number;
  free: boolean;
  readonly bare: boolean;
}

/**
 * Whether a value is plain JSON within bounds, with nothing in it that gets lost or cannot be
 * stored. This is the fast way through what nearly always is: `inspect` tells what is wrong, and
 * knows some more that is not.
 *
 * The names of members are looked at inside `extensions` alone. Elsewhere the schemas let no name
 * pass that cannot be stored.
 */
export function isPlainJson(value: unknown): boolean {
  try {
    const bare = areObjectsBare();
    return isPlainValue(value, deepest, { left: mostValues, free: false, bare });
  } catch {
    return false;
  }
}

function isPlainValue(value: unknown, depth: number, walk: Walk): boolean {
  walk.left -= 1;
  switch (typeof value) {
    case 'string':
      return isStorable(value);
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return true;
    case 'object':
      return value === null || (depth > 0 && arePlainMembers(value, depth - 1, walk));
    default:
      return false;
  }
}

function arePlainMembers(holder: object, depth: number, walk: Walk): boolean {
  if (Array.isArray(holder)) return arePlainItems(holder, depth, walk);
  if (Object.getPrototypeOf(holder) !== Object.prototype) return false;
  for (const name in holder) {
    const isOwn = walk.bare || Object.hasOwn(holder, name);
    if (isOwn && !isPlainMember(holder, name, depth, walk)) return false;
  }
  return walk.left >= 0;
}

function isPlainMember(holder: object, name: string, depth: number, walk: Walk): boolean {
  const wasFree = walk.free;
  if (wasFree && !isStorable(name)) return false;
  walk.free = wasFree || name === 'extensions';
  const isPlain = isPlainValue(holder[name as keyof typeof holder], depth, walk);
  walk.free = wasFree;
  return isPlain;
}

function arePlainItems(items: readonly unknown[], depth: number, walk: Walk): boolean {
  for (let index = 0; index < items.length && walk.left >= 0; index += 1) {
    if (!isPlainValue(items[index], depth, walk)) return false;
  }
  return walk.left >= 0;
}
