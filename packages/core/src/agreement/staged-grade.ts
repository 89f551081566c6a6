/** What a grade is of: grades of different things are never compared. */
export type GradeTarget = 'own-practice' | 'outcome' | 'joint-work';

/** Who gave a grade: the agency itself, a peer, a moderator, or the panel together. */
export type GradeStage = 'self' | 'peer' | 'moderated' | 'panel';

/** A grade that was given to a case, as it was given: originals, never the agreed grade in their place. */
export interface StagedGrade {
  /** The case, by its reference. */
  readonly case: string;
  /** The agency whose work or return it is of. Left out of a grade for the case as a whole. */
  readonly agency?: string;
  /** The section, by its id. Left out of an overall grade. */
  readonly section?: string;
  readonly target: GradeTarget;
  readonly stage: GradeStage;
  /** A step of the scale, by its id. */
  readonly grade: string;
}

/** What comparing grades needs to know. */
export interface AgreementOptions {
  /** The ids of the scale's steps, best first. Grades of one scale only can be compared. */
  readonly scale: readonly string[];
  /** What the grades that are compared are of. */
  readonly target: GradeTarget;
  /**
   * Two stages, of which the first is seen from the second (such as `['self', 'moderated']`), or the
   * agencies among each other, each by its own grade.
   */
  readonly between: readonly [GradeStage, GradeStage] | 'agencies';
  /** Fewer units than this give counts and no coefficient. 10 if nothing is said. */
  readonly floor?: number;
  /** What a grade one step off counts. 'quadratic' if nothing is said. */
  readonly weights?: 'linear' | 'quadratic';
  /** Of the intervals: 1 if nothing is said. */
  readonly seed?: number;
  /** Of the intervals: 2,000 if nothing is said. */
  readonly times?: number;
  /** Of the intervals: 0.95 if nothing is said. */
  readonly confidence?: number;
}
