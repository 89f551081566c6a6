import { hasWords, type Typed, type Values } from '../meeting/entry.js';
import type { KeptEntry, KeptTyped } from '../meeting/typed-drafts.js';
import { newRowId } from '../question/row-id.js';

/** Entries by their keys. */
export type KeptEntries = ReadonlyMap<string, KeptEntry>;

/** Reads what a store gave: it can have been tampered with. What is no entry is passed over. */
export function readKept(given: KeptTyped | undefined): KeptEntries {
  const entries = Object.entries(given?.entries ?? {});
  return new Map(entries.filter(([, entry]) => isEntry(entry)));
}

/** Whether two entries say the same. */
export function isSame(one: Values, other: Values | undefined): boolean {
  return (
    JSON.stringify(Object.entries(one).sort()) ===
    JSON.stringify(Object.entries(other ?? {}).sort())
  );
}

function isEntry(given: unknown): given is KeptEntry {
  if (typeof given !== 'object' || given === null) return false;
  const { place, values } = given as Partial<KeptEntry>;
  if (typeof place !== 'string' || typeof values !== 'object' || values === null) return false;
  return Object.values(values).every((value) => typeof value === 'string');
}

/** What comes of putting what is kept back. */
interface LaidOut {
  readonly typed: Typed;
  /** The keys that came back, with the place where each was typed. */
  readonly back: Readonly<Record<string, string>>;
  /** What is to be kept otherwise than it was. */
  readonly changes: ReadonlyMap<string, KeptEntry | undefined>;
}

/** Puts what is kept back into its entry, or beside it where another text stands there already. */
export function laidOut(kept: KeptEntries, before: Typed): LaidOut {
  const typed = new Map(Object.entries(before));
  const back = new Map<string, string>();
  const changes = new Map<string, KeptEntry | undefined>();
  // What stands in its entry goes first: earlier texts of the same come beside it.
  const inOrder = [...kept].sort(
    ([one], [other]) => Number(isBeside(one)) - Number(isBeside(other)),
  );
  for (const [key, entry] of inOrder) {
    const own = typed.get(entryOf(key));
    if (hasWords(own) && isSame(entry.values, own)) continue;
    const to = hasWords(own) ? besideKey(key) : entryOf(key);
    typed.set(to, entry.values);
    back.set(to, entry.place);
    if (to === key) continue;
    if (isBeside(key)) changes.set(key, undefined);
    changes.set(to, entry);
  }
  return { typed: Object.fromEntries(typed), back: Object.fromEntries(back), changes };
}

/** The keys of two states of what is typed. */
export function keysOfBoth(one: Typed, other: Typed): ReadonlySet<string> {
  return new Set([...Object.keys(one), ...Object.keys(other)]);
}

/** A key for a text that stands beside its entry, as another one is in it. */
export function besideKey(key: string): string {
  return `${entryOf(key)} ${newRowId()}`;
}

/** Whether a text stands beside its entry. */
export function isBeside(key: string): boolean {
  return key !== entryOf(key);
}

/** The key of the entry that a text is of. */
function entryOf(key: string): string {
  return key.split(' ', 1)[0] ?? key;
}
