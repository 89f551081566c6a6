import type { Truth } from '../model/condition.js';
import type { RuleConflict } from './advice.js';
import type { RuleParts } from './parts.js';

/** A rule, and whether it applies. */
export interface WeighedRule {
  readonly parts: RuleParts;
  readonly applies: Truth;
}

/** What the rules leave of a scale, by places in it: 0 is the best grade. */
export interface Range {
  readonly best: number;
  readonly worst: number;
  /** The place that is expected, as the range leaves it. */
  readonly proposed: number | undefined;
  readonly conflicts: readonly RuleConflict[];
}

/**
 * What the rules that apply leave of a scale. Where a floor stands above a cap both are told, and
 * the cap goes first, as it is the safer one.
 *
 * @param rules The rules, weighed.
 * @param last The place of the worst grade.
 * @param baseline The place of the grade that auditors start from, if the tool has one.
 */
export function resolve(
  rules: readonly WeighedRule[],
  last: number,
  baseline: number | undefined,
): Range {
  const { caps, floors, expects } = applying(rules);
  let [best, lowest] = [0, last];
  for (const { place } of caps) best = Math.max(best, place);
  for (const { place } of floors) lowest = Math.min(lowest, place);
  const worst = Math.max(best, lowest);
  const expected = expectedPlace(expects, baseline);
  const only = best === worst ? best : undefined;
  return {
    best,
    worst,
    proposed: expected === undefined ? only : Math.min(worst, Math.max(best, expected)),
    conflicts: conflictsOf(caps, floors),
  };
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** The rules that apply, by what they do to the grade. */
function applying(rules: readonly WeighedRule[]): {
  readonly caps: readonly Placed[];
  readonly floors: readonly Placed[];
  readonly expects: readonly number[];
} {
  const [caps, floors, expects]: [Placed[], Placed[], number[]] = [[], [], []];
  for (const { parts, applies } of rules) {
    const { rule, place } = parts;
    if (applies !== true || place === undefined) continue;
    if (rule.effect === 'cap') caps.push({ id: rule.id, place });
    else if (rule.effect === 'floor') floors.push({ id: rule.id, place });
    else if (rule.effect === 'expect') expects.push(place);
  }
  return { caps, floors, expects };
}

/**
 * The grade that is expected: of those that expect different ones the worst, unless there is a
 * baseline: then one that expects a better grade goes before those that expect the baseline.
 */
function expectedPlace(
  places: readonly number[],
  baseline = Number.POSITIVE_INFINITY,
): number | undefined {
  if (places.length === 0) return undefined;
  const worse = places.filter((place) => place > baseline);
  const better = places.filter((place) => place < baseline);
  const first = [worse, better, places].find(({ length }) => length > 0);
  return first && Math.max(...first);
}

const noConflicts: readonly RuleConflict[] = [];

/** The pairs in the order of ids, so that the order of the rules changes nothing. */
function conflictsOf(caps: readonly Placed[], floors: readonly Placed[]): readonly RuleConflict[] {
  if (caps.length === 0 || floors.length === 0) return noConflicts;
  const pairs = caps.flatMap((cap) =>
    floors
      .filter((floor) => floor.place < cap.place)
      .map((floor) => ({ cap: cap.id, floor: floor.id })),
  );
  return pairs.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
