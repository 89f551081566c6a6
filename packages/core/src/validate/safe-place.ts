import { memberOf } from '../issue/member-of.js';
import { pointerTo } from '../issue/pointer.js';

/** A place that an issue can name without giving away what stands in the data. */
export interface SafePlace {
  readonly pointer: string;
  /** Which member of the object at `pointer` it is, from 1, where its name is not shown. */
  readonly params: { readonly member?: number };
}

/** A name such as a program gives. Anything else may be a person's, or a paragraph. */
const safeName = /^[A-Za-z_$][A-Za-z0-9_$-]{0,63}$/;

/**
 * The place that tokens lead to. Where a name on the way is not one that a program would give, the
 * place is the object that holds it, and the member's number in it: issues end up in logs, and the
 * names of members may hold anything.
 *
 * @param root The document.
 * @param tokens The member names and array indexes that lead to the place.
 */
export function safePlace(root: unknown, tokens: readonly string[]): SafePlace {
  let holder = root;
  for (const [index, token] of tokens.entries()) {
    if (index > 0) holder = memberOf(holder, tokens[index - 1] ?? '');
    if (Array.isArray(holder) || safeName.test(token)) continue;
    const pointer = pointerTo(...tokens.slice(0, index));
    return { pointer, params: { member: positionOf(token, holder) } };
  }
  return { pointer: pointerTo(...tokens), params: {} };
}

/** The number of each member: an object with one bad name may have two hundred thousand. */
const positions = new WeakMap<object, ReadonlyMap<string, number>>();

function positionOf(name: string, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let known = positions.get(value);
  if (known === undefined) {
    known = new Map(Object.keys(value).map((key, index) => [key, index + 1]));
    positions.set(value, known);
  }
  return known.get(name) ?? 0;
}
