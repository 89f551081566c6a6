import { pointerTo } from '@maat/core';
import { type Visitor, walk } from './walk.js';

/** A member whose name another member of its object has as well. */
export interface Duplicate {
  /** The pointer to it; to its object, where the name is not one that a program would give. */
  readonly pointer: string;
  readonly offset: number;
}

/** How many are told of one document. */
const most = 200;

/**
 * Whether a text has more members than what JSON.parse made of it: then some were lost, as only the
 * last of those with one name is kept. This is the fast way; `duplicatesIn` tells which.
 *
 * @param text JSON.
 * @param value What JSON.parse made of it.
 */
export function hasDuplicates(text: string, value: unknown): boolean {
  return namesIn(text) !== membersOf(value);
}

const quote = 34;
const backslash = 92;
const colon = 58;

/** How many strings of JSON have a colon behind them: the names of members, and nothing else. */
function namesIn(text: string): number {
  let count = 0;
  for (let open = text.indexOf('"'); open !== -1; ) {
    let next = endOfString(text, open + 1) + 1;
    while (text.charCodeAt(next) <= 32) next += 1;
    if (text.charCodeAt(next) === colon) count += 1;
    open = text.charCodeAt(next + 1) === quote ? next + 1 : text.indexOf('"', next);
  }
  return count;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) {
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** Whether the backslashes before a character are an odd number. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

function membersOf(value: unknown): number {
  const waiting: unknown[] = [value];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const members = membersIn(next);
    if (!Array.isArray(next)) count += members.length;
    for (const member of members) if (typeof member === 'object') waiting.push(member);
  }
  return count;
}

function membersIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** The members of a text that another one of the same name follows or precedes, save the first. */
export function duplicatesIn(text: string): readonly Duplicate[] {
  const finder = new Finder();
  walk(text, finder);
  return finder.found;
}

interface Level {
  readonly names: Set<string> | undefined;
  index: number;
  name: string;
}

/** A name such as a program gives. Any other may hold what nobody should read in a log. */
const safeName = /^[A-Za-z_$][A-Za-z0-9_$-]{0,63}$/;

class Finder implements Visitor {
  readonly found: Duplicate[] = [];
  readonly #levels: Level[] = [];

  value(): void {
    const level = this.#levels.at(-1);
    if (level && level.names === undefined) level.index += 1;
  }

  enter(isList: boolean): void {
    this.#levels.push({ names: isList ? undefined : new Set(), index: -1, name: '' });
  }

  leave(): void {
    this.#levels.pop();
  }

  name(name: string, offset: number): void {
    const level = this.#levels.at(-1);
    if (level?.names === undefined) return;
    level.name = name;
    if (level.names.has(name) && this.found.length < most) this.#tell(offset);
    level.names.add(name);
  }

  #tell(offset: number): void {
    const tokens = this.#levels.map(({ names, name, index }) => (names ? name : index));
    const unsafe = tokens.findIndex((token) => typeof token === 'string' && !safeName.test(token));
    const safe = unsafe === -1 ? tokens : tokens.slice(0, unsafe);
    this.found.push({ pointer: pointerTo(...safe), offset });
  }
}
