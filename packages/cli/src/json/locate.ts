import { pointerTokens } from '@maat/core';
import { type Visitor, walk } from './walk.js';

/** The places that are looked for, by the tokens that lead to them. */
interface Wanted {
  readonly members: Map<string, Wanted>;
  /** Where it was found. */
  offset: number | undefined;
}

/**
 * Finds where JSON Pointers lead to in a text. One that leads to nothing, as to a member that is
 * missing, is found at the innermost value that is there.
 *
 * @param text JSON.
 * @param pointers JSON Pointers (RFC 6901).
 * @returns For each pointer an offset in UTF-16 code units.
 */
export function locate(text: string, pointers: readonly string[]): readonly number[] {
  const root: Wanted = { members: new Map(), offset: undefined };
  const paths = pointers.map((pointer) => wantedPath(root, pointerTokens(pointer)));
  walk(text, new Locator(root));
  return paths.map((path) => path.findLast(({ offset }) => offset !== undefined)?.offset ?? 0);
}

/** What has to be found on the way to a place, the place itself last. */
function wantedPath(root: Wanted, tokens: readonly string[]): readonly Wanted[] {
  const path = [root];
  let at = root;
  for (const token of tokens) {
    const next = at.members.get(token) ?? { members: new Map(), offset: undefined };
    at.members.set(token, next);
    path.push(next);
    at = next;
  }
  return path;
}

/** One level of the text: what is wanted there, and which of its members comes next. */
interface Level {
  readonly wanted: Wanted | undefined;
  readonly isList: boolean;
  index: number;
  name: string;
}

class Locator implements Visitor {
  readonly #root: Wanted;
  readonly #levels: Level[] = [];
  #last: Wanted | undefined;

  constructor(root: Wanted) {
    this.#root = root;
  }

  value(offset: number): void {
    this.#last = this.#wanted();
    // Of two members of one name JSON.parse takes the last.
    if (this.#last) this.#last.offset = offset;
  }

  enter(isList: boolean): void {
    this.#levels.push({ wanted: this.#last, isList, index: 0, name: '' });
  }

  leave(): void {
    this.#levels.pop();
  }

  name(name: string): void {
    const level = this.#levels.at(-1);
    if (level) level.name = name;
  }

  #wanted(): Wanted | undefined {
    const level = this.#levels.at(-1);
    if (level === undefined) return this.#root;
    const name = level.isList ? String(level.index++) : level.name;
    return level.wanted?.members.get(name);
  }
}
