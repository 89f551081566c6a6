import { sumOf } from './ratings.js';
import type { Unit } from './unit.js';

/** How the first of two stages graded, seen from the second. */
export interface Shift {
  readonly units: number;
  /** Units that the first graded better than the second. */
  readonly better: number;
  readonly same: number;
  /** Units that the first graded worse than the second. */
  readonly worse: number;
  /** The mean of steps by which the first graded better; below zero if it graded worse. */
  readonly mean: number;
}

/** The shift of units that both stages graded. */
export function shiftOf(units: readonly Unit[]): Shift {
  // Places count from the best, so a higher one at the second stage is a better one at the first.
  const steps = units.map(({ places: [first = 0, second = 0] }) => second - first);
  const count = (holds: (step: number) => boolean) => steps.filter(holds).length;
  return {
    units: steps.length,
    better: count((step) => step > 0),
    same: count((step) => step === 0),
    worse: count((step) => step < 0),
    mean: steps.length === 0 ? 0 : sumOf(steps, (step) => step) / steps.length,
  };
}

/** The shift of each group of units, by its name; units without one are in none. */
export function shiftsBy(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string | undefined,
): ReadonlyMap<string, Shift> {
  const names = [...new Set(units.map(nameOf))].filter((name) => name !== undefined).sort();
  return new Map(
    names.map((name) => [name, shiftOf(units.filter((unit) => nameOf(unit) === name))]),
  );
}
