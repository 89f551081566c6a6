import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { gradeCountsSchema, stateCountsSchema, summarySchema } from './summary.js';

/** The audits by the state of their answer to one question. Null where a number is held back. */
export interface StateCounts extends ReadOnly<FromSchema<typeof stateCountsSchema>> {}

/** The audits by the grade that they give. Null where a number is held back. */
export interface GradeCounts extends ReadOnly<FromSchema<typeof gradeCountsSchema>> {}

type SummaryMembers = Omit<
  ReadOnly<FromSchema<typeof summarySchema>>,
  'questions' | 'judgements' | 'grade'
>;

/** What the audits of a round come to, in numbers, made to be shared between partnerships. */
export interface Summary extends SummaryMembers {
  readonly questions: { readonly [question: string]: StateCounts };
  readonly judgements: { readonly [section: string]: GradeCounts };
  readonly grade?: GradeCounts;
}
