import type { GradeCounts, StateCounts } from '@maat/schema';

/** Grades that were given, each to one thing. */
export interface GradeRow {
  /** How many were graded. */
  readonly graded: number;
  /** By the id of the grade, best first. Null where a number is held back. */
  readonly grades: { readonly [grade: string]: number | null };
}

/** A question: how many returns were asked it, and what state their answers have. */
export interface QuestionProfile {
  readonly question: string;
  /** The returns made with a tool that has the question. */
  readonly of: number;
  readonly states: StateCounts;
}

/** A section of the tool: its questions, and its judgements. */
export interface SectionProfile {
  readonly section: string;
  readonly questions: readonly QuestionProfile[];
  /** What the agencies judged themselves. Left out of a section that is not judged. */
  readonly self?: GradeCounts;
  /** What was moderated of the agencies' own practice. */
  readonly moderated?: GradeRow;
}
