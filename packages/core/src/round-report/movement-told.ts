import type { GradeCounts } from '@maat/schema';
import type { GradeRow, QuestionProfile } from './profile-told.js';

/** One thing then and now. */
export interface Moved<ROW> {
  readonly then: ROW;
  readonly now: ROW;
}

/** What can be held against the earlier round, and what cannot. */
export interface Movement {
  /** The id of the earlier round. */
  readonly since: string;
  readonly questions: { readonly [question: string]: Moved<QuestionProfile> };
  readonly self: { readonly [section: string]: Moved<GradeCounts> };
  readonly moderated: { readonly [section: string]: Moved<GradeRow> };
  readonly overall?: Moved<GradeCounts>;
  readonly agreed?: Moved<GradeRow>;
  readonly notCompared: readonly NotMoved[];
}

/** Something that cannot be held against the earlier round, and why. */
export interface NotMoved {
  readonly of: 'question' | 'section' | 'overall';
  /** The id of the question or the section, in the round that has it. */
  readonly id?: string;
  /** It is new, it is gone, its scale is another, or either round holds all of it back. */
  readonly why: 'new' | 'gone' | 'other-scale' | 'held-back';
}
