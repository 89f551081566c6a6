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
  const [caps, floors, expects] = [
    applying(rules, 'cap'),
    applying(rules, 'floor'),
    applying(rules, 'expect'),
  ];
  const best = Math.max(0, ...caps.map(({ place }) => place));
  const worst = Math.max(best, Math.min(last, ...floors.map(({ place }) => place)));
  const expected = expectedPlace(
    expects.map(({ place }) => place),
    baseline,
  );
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

function applying(rules: readonly WeighedRule[], effect: string): readonly Placed[] {
  return rules.flatMap(({ parts: { rule, place }, applies }) =>
    rule.effect === effect && applies === true && place !== undefined
      ? [{ id: rule.id, place }]
      : [],
  );
}

/**
 * The grade that is expected: of those that expect different ones the worst, unless there is a
 * baseline: then one that expects a better grade goes before those that expect the baseline.
 */
function expectedPlace(
  places: readonly number[],
  baseline = Number.POSITIVE_INFINITY,
): number | undefined {
  const worse = places.filter((place) => place > baseline);
  const better = places.filter((place) => place < baseline);
  const first = [worse, better, places].find(({ length }) => length > 0);
  return first && Math.max(...first);
}

/** The pairs in the order of ids, so that the order of the rules changes nothing. */
function conflictsOf(caps: readonly Placed[], floors: readonly Placed[]): readonly RuleConflict[] {
  const pairs = caps.flatMap((cap) =>
    floors
      .filter((floor) => floor.place < cap.place)
      .map((floor) => ({ cap: cap.id, floor: floor.id })),
  );
  return pairs.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
