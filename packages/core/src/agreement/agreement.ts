import { type Coefficients, coefficientsOf } from './coefficients.js';
import { type Shift, shiftOf, shiftsBy } from './shift.js';
import type { AgreementOptions, StagedGrade } from './staged-grade.js';
import { isPaired, type Unit, unitsByAgency, unitsByStage } from './unit.js';
import { crossTable } from './weighted-kappa.js';

/** So many of so many: never a percentage, as a share of a few hides how few they are. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** Why grades were not compared. */
export interface NotCompared {
  readonly kind: 'not-compared';
  /** Each agency graded its own practice: their grades are not of one thing. */
  readonly code: 'own-practice';
}

/** How two stages stand to each other. */
export interface ComparedStages {
  /** How often the first's grade (row) met the second's (column), both best first. */
  readonly matrix: readonly (readonly number[])[];
  readonly shift: Shift;
  readonly byAgency: ReadonlyMap<string, Shift>;
  readonly bySection: ReadonlyMap<string, Shift>;
}

/** What was found of grades that can be compared. */
export interface Compared {
  readonly kind: 'compared';
  /** How many things were graded by both stages, or by two agencies and more. */
  readonly units: number;
  /** How many were graded by one alone, and so tell nothing of agreement. */
  readonly unpaired: number;
  /** Units on which all grades are one. */
  readonly exact: CountOf;
  /** Units whose grades are at most one step apart. */
  readonly withinOne: CountOf;
  /** Only where two stages were compared. */
  readonly stages?: ComparedStages;
  /** The least units that coefficients are told of. */
  readonly floor: number;
  /** Left out under the floor, where they would say what the counts do not bear. */
  readonly coefficients?: Coefficients;
}

/**
 * How far grades agree: counts always, coefficients with their intervals from a floor upwards.
 *
 * Agencies that each graded their own practice are not compared with one another: they graded
 * different things, and to differ is no error of theirs.
 *
 * @param grades The grades as they were given. Those of other targets and stages are passed over.
 * @throws RangeError if a grade is no step of the scale, or one stage graded one thing twice.
 */
export function agreement(
  grades: readonly StagedGrade[],
  options: AgreementOptions,
): Compared | NotCompared {
  const { between, target } = options;
  const ofTarget = grades.filter((grade) => grade.target === target);
  if (between !== 'agencies') {
    const units = unitsByStage(ofTarget, between, options);
    return { ...compared(units, options), stages: comparedStages(units, options) };
  }
  if (target === 'own-practice') return { kind: 'not-compared', code: 'own-practice' };
  return compared(unitsByAgency(ofTarget, options), options);
}

function compared(units: readonly Unit[], options: AgreementOptions): Compared {
  const { floor = 10 } = options;
  const paired = units.filter(isPaired);
  const within = (steps: number): CountOf => ({
    count: paired.filter((unit) => spreadOf(unit) <= steps).length,
    of: paired.length,
  });
  return {
    kind: 'compared',
    units: paired.length,
    unpaired: units.length - paired.length,
    exact: within(0),
    withinOne: within(1),
    floor,
    ...(paired.length >= floor &&
      paired.length > 0 && { coefficients: coefficientsOf(paired, options) }),
  };
}

function comparedStages(units: readonly Unit[], { scale }: AgreementOptions): ComparedStages {
  const paired = units.filter(isPaired);
  return {
    matrix: crossTable(
      paired.map(({ places }) => places),
      scale.length,
    ),
    shift: shiftOf(paired),
    byAgency: shiftsBy(paired, ({ agency }) => agency),
    bySection: shiftsBy(paired, ({ section }) => section),
  };
}

/** How many steps lie between the best and the worst grade of a unit. */
function spreadOf({ places }: Unit): number {
  const given = places.filter((place) => place !== undefined);
  return Math.max(...given) - Math.min(...given);
}
