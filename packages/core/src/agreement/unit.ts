import { groupedBy } from './grouped-by.js';
import type { AgreementOptions, StagedGrade } from './staged-grade.js';

/** One thing that was graded, with the grade that each rater gave it. */
export interface Unit {
  readonly case: string;
  readonly agency: string | undefined;
  readonly section: string | undefined;
  /** Places in the scale, one for each rater; undefined where that one gave none. */
  readonly places: readonly (number | undefined)[];
}

/** Whether two raters and more graded it. */
export function isPaired({ places }: Unit): boolean {
  return places.filter((place) => place !== undefined).length > 1;
}

/**
 * What was graded at two stages. A moderated grade of the outcome or of the joint work that names no
 * agency is of the case, and is held to each agency's own.
 */
export function unitsByStage(
  grades: readonly StagedGrade[],
  [first, second]: readonly [string, string],
  { scale, target }: AgreementOptions,
): readonly Unit[] {
  const given = byThing(grades.filter(({ stage }) => stage === first));
  const seen = byThing(grades.filter(({ stage }) => stage === second));
  const used = new Set<StagedGrade>();
  const units = [...given.values()].map((grade) => {
    const ofCase = target === 'own-practice' ? undefined : seen.get(ofCaseAlone(grade));
    const other = seen.get(keyOf(grade)) ?? ofCase;
    if (other !== undefined) used.add(other);
    return unitOf(grade, [placeOf(grade, scale), other && placeOf(other, scale)]);
  });
  const alone = [...seen.values()].filter((grade) => !used.has(grade));
  return [...units, ...alone.map((each) => unitOf(each, [undefined, placeOf(each, scale)]))];
}

/** What several agencies graded, each for itself: a place for each agency, in order of their names. */
export function unitsByAgency(
  grades: readonly StagedGrade[],
  { scale }: AgreementOptions,
): readonly Unit[] {
  const own = [...byThing(grades.filter(({ stage }) => stage === 'self')).values()];
  const agencies = [...new Set(own.map(({ agency = '' }) => agency))].sort();
  return groupedBy(own, ofCaseAlone).flatMap((group) => {
    const [any] = group;
    if (any === undefined) return [];
    const places = agencies.map((agency) => {
      const found = group.find((grade) => (grade.agency ?? '') === agency);
      return found && placeOf(found, scale);
    });
    return [{ ...unitOf(any, places), agency: undefined }];
  });
}

function unitOf(grade: StagedGrade, places: Unit['places']): Unit {
  return { case: grade.case, agency: grade.agency, section: grade.section, places };
}

function byThing(grades: readonly StagedGrade[]): ReadonlyMap<string, StagedGrade> {
  const found = new Map<string, StagedGrade>();
  for (const grade of grades) {
    const key = keyOf(grade);
    if (found.has(key)) throw new RangeError(`Graded twice at the stage '${grade.stage}': ${key}`);
    found.set(key, grade);
  }
  return found;
}

/** What tells one thing that is graded from others: its case, agency and section. */
export function keyOf({ case: of, agency, section }: Omit<Unit, 'places'> | StagedGrade): string {
  return JSON.stringify([of, agency ?? null, section ?? null]);
}

function ofCaseAlone({ agency, ...grade }: StagedGrade): string {
  return keyOf(grade);
}

function placeOf({ grade }: StagedGrade, scale: readonly string[]): number {
  const place = scale.indexOf(grade);
  if (place < 0) throw new RangeError(`'${grade}' is no step of the scale ${scale.join(', ')}`);
  return place;
}
