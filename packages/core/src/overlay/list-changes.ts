import type { Text } from '@maat/schema';
import type { ToolChange } from '../issue/tool-change.js';
import { keptInOrder } from '../model/kept-in-order.js';
import { isSameJson } from '../model/same-json.js';
import { textFor } from '../model/text-for.js';

/** What a change happens to: all that is told of it but the change itself. */
export type Thing = Pick<ToolChange, 'what' | 'id' | 'label' | 'in'>;

/** Entries of one sort, each with the thing that it is. */
export interface Entries {
  readonly thingOf: (id: string, entry: object) => Thing;
  /** Whether their order says something. */
  readonly hasOrder?: boolean;
  /** Members that are told otherwise. */
  readonly apart?: readonly string[];
}

/** The longest words that are told as they are. */
const longestShown = 300;

/** In what some entries, by id, differ from others of their sort. */
export function entryChanges(
  { thingOf, hasOrder = false, apart = [] }: Entries,
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): readonly ToolChange[] {
  const kept = hasOrder ? keptInOrder([...before.keys()], [...after.keys()]) : after;
  const removed = [...before].filter(([id]) => !after.has(id));
  return [
    ...removed.map(([id, entry]): ToolChange => ({ kind: 'removed', ...thingOf(id, entry) })),
    ...[...after].flatMap(([id, entry]): readonly ToolChange[] => {
      const old = before.get(id);
      if (old === undefined) return [{ kind: 'added', ...thingOf(id, entry) }];
      const thing = thingOf(id, old);
      const moved: readonly ToolChange[] = kept.has(id) ? [] : [{ kind: 'moved', ...thing }];
      return [...moved, ...memberChanges(thing, old, entry, apart)];
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
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((member) => {
    const [one, other] = [old.get(member), now.get(member)];
    if (apart.includes(member) || isSameJson(one, other)) return [];
    return { kind: 'changed', ...thing, member, ...shown({ before: one, after: other }) } as const;
  });
}

/** Values as they can be shown: words and numbers of no great length. */
export function shown(values: {
  readonly before?: unknown;
  readonly after?: unknown;
}): Pick<ToolChange, 'before' | 'after'> {
  const texts = Object.entries(values).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(texts);
}

/** A value in words: the printed form of a text; nothing where it is made of parts, or long. */
export function textOf(value: unknown): string | undefined {
  const words = isText(value) ? textFor(value) : value;
  if (typeof words === 'boolean' || typeof words === 'number') return String(words);
  return typeof words === 'string' && words.length <= longestShown ? words : undefined;
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' &&
      value !== null &&
      'both' in value &&
      typeof value.both === 'string')
  );
}
