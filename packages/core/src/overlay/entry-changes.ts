import type { Text } from '@maat/schema';
import type { ToolChange } from '../issue/tool-change.js';
import { keptInOrder } from '../model/kept-in-order.js';
import { isSameJson } from '../model/same-json.js';
import { textFor } from '../model/text-for.js';

/** What a change happens to: all that is told of it but the change itself. */
export type Thing = Pick<ToolChange, 'what' | 'id' | 'label' | 'in'>;

/** A sort of entries that have ids. */
export interface Sort {
  readonly what: ToolChange['what'];
  /** What holds them. */
  readonly in?: string;
  /** Whether their order says something. */
  readonly hasOrder?: boolean;
  /** Members that are told otherwise. */
  readonly apart?: readonly string[];
}

/** Entries by id. */
export type Entries = ReadonlyMap<string, object>;

/** In what entries of a sort differ from others. */
export function entryChanges(sort: Sort, before: Entries, after: Entries): readonly ToolChange[] {
  const kept = sort.hasOrder ? keptInOrder([...before.keys()], [...after.keys()]) : after;
  const removed = [...before].filter(([id]) => !after.has(id));
  return [
    ...removed.map(([id, entry]): ToolChange => ({ kind: 'removed', ...thingOf(sort, id, entry) })),
    ...[...after].flatMap(([id, entry]): readonly ToolChange[] => {
      const old = before.get(id);
      if (old === undefined) return [{ kind: 'added', ...thingOf(sort, id, entry) }];
      const thing = thingOf(sort, id, old);
      const moved: readonly ToolChange[] = kept.has(id) ? [] : [{ kind: 'moved', ...thing }];
      return [...moved, ...memberChanges(thing, old, entry, sort.apart)];
    }),
  ];
}

/** In which members something is another than it was. */
export function memberChanges(
  thing: Thing,
  before: object,
  after: object,
  apart: readonly string[] = [],
): readonly ToolChange[] {
  if (before === after) return [];
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((member) => {
    const [one, other] = [old.get(member), now.get(member)];
    if (apart.includes(member) || isSameJson(one, other)) return [];
    const kind = kindOf(old.has(member), now.has(member));
    return { kind, ...thing, member, ...shown(one, other) };
  });
}

function kindOf(isThere: boolean, stays: boolean): 'set' | 'unset' | 'changed' {
  if (!isThere) return 'set';
  return stays ? 'changed' : 'unset';
}

/** What a change of an entry happens to. */
export function thingOf({ what, in: holder }: Sort, id: string, entry: object): Thing {
  const [label] = ['label', 'title', 'reason'].flatMap((name) => {
    const words = Object.hasOwn(entry, name) ? inWords(Reflect.get(entry, name)) : undefined;
    return words ?? [];
  });
  return {
    what,
    id,
    ...(label !== undefined && { label }),
    ...(holder !== undefined && { in: holder }),
  };
}

/** Two values as far as they can be shown. */
export function shown(before: unknown, after: unknown): Pick<ToolChange, 'before' | 'after'> {
  const [one, other] = [inWords(before), inWords(after)];
  return {
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
  };
}

/** The longest words that are told as they are. */
const longestShown = 300;

/** A value in words: of a text its printed form. Nothing of what has parts, or is long. */
function inWords(value: unknown): string | undefined {
  const words = isText(value) ? textFor(value) : value;
  if (typeof words === 'boolean' || typeof words === 'number') return String(words);
  return typeof words === 'string' && words.length <= longestShown ? words : undefined;
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'both' in value && 'adult' in value;
}
