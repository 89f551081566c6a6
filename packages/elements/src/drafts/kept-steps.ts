import type { UndoSteps } from '@maat/core';

type Step = UndoSteps['done'][number];
type State = Step['before'];

/** What makes one text of another: how much of its start and of its end stays, and what comes between. */
type Cut = readonly [start: number, end: number, between: string];

/** A step as it is kept: of its two states only where they differ. */
interface KeptStep {
  readonly place: string;
  /** The state that it is cut from; left out where the next step of the same question leads to it. */
  readonly from?: State;
  readonly cut: Cut;
}

/** What can be undone, and made again, as it is kept with a draft. Plain JSON. */
export interface KeptSteps {
  readonly done: readonly KeptStep[];
  readonly undone: readonly KeptStep[];
}

/** How many changes can be undone after a reload. */
const mostSteps = 50;

/** From which state a step is taken to which, the last step first. */
const sides = { done: ['after', 'before'], undone: ['before', 'after'] } as const;

const texts = new WeakMap<State, string>();
const cuts = new WeakMap<State, { readonly from: string; readonly cut: Cut }>();

/**
 * The last steps as they are kept. Each holds an answer twice, and all of them are kept again at each key: whole, they
 * would be most of what is written, and a busy disk would be late with what was typed.
 */
export function keptSteps({ done, undone }: UndoSteps): KeptSteps {
  return { done: cutSteps(done, sides.done), undone: cutSteps(undone, sides.undone) };
}

/** The steps that were kept, whole, for `undoStepsOf` to look at; undefined where they are none. */
export function wholeSteps(kept: KeptSteps): unknown {
  try {
    return { done: uncut(kept.done, sides.done), undone: uncut(kept.undone, sides.undone) };
  } catch {
    return undefined;
  }
}

type Sides = (typeof sides)[keyof typeof sides];

function cutSteps(steps: readonly Step[], [from, to]: Sides): readonly KeptStep[] {
  const known = new Map<string, string>();
  const lastFirst = steps.slice(-mostSteps).reverse();
  const kept = lastFirst.map((step) => {
    const { place } = step;
    const text = textOf(step[from]);
    const isKnown = known.get(place) === text;
    known.set(place, textOf(step[to]));
    return { place, ...(!isKnown && { from: step[from] }), cut: cutFrom(text, step[to]) };
  });
  return kept.reverse();
}

function uncut(kept: readonly KeptStep[], [from, to]: Sides): readonly unknown[] {
  const known = new Map<string, string>();
  const lastFirst = kept.slice(-mostSteps).reverse();
  const steps = lastFirst.map(({ place, from: given, cut: [start, end, between] }) => {
    const text = given === undefined ? (known.get(place) ?? '') : JSON.stringify(given);
    // Hint: or steps that nobody has made could grow without end.
    const isCut = [start, end].every(Number.isSafeInteger) && Math.min(start, end) >= 0;
    if (!isCut || start + end > text.length) throw new RangeError('No cut.');
    const other = text.slice(0, start) + between + text.slice(text.length - end);
    known.set(place, other);
    return { place, [from]: JSON.parse(text), [to]: JSON.parse(other) };
  });
  return steps.reverse();
}

/** Hint: a state never changes; its text and its cut are made once, and not at each key. */
function textOf(state: State): string {
  const text = texts.get(state) ?? JSON.stringify(state);
  texts.set(state, text);
  return text;
}

function cutFrom(from: string, state: State): Cut {
  const before = cuts.get(state);
  if (before?.from === from) return before.cut;
  const to = textOf(state);
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const cut: Cut = [start, end, to.slice(start, to.length - end)];
  cuts.set(state, { from, cut });
  return cut;
}
