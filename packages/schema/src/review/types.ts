import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { bySchema } from './by.js';
import type {
  actionSchema,
  actionStepSchema,
  basisSchema,
  dissentSchema,
  findingSchema,
  remarkSchema,
  reviewedReturnSchema,
  reviewJudgementSchema,
} from './items.js';
import type { agreedGradeSchema, reviewSchema } from './review.js';

/** Who said something in a review: by role and agency, never by name. */
export interface By extends ReadOnly<FromSchema<typeof bySchema>> {}

/** A return that a review rests on, as it was when it was read. */
export interface ReviewedReturn extends ReadOnly<FromSchema<typeof reviewedReturnSchema>> {}

/** The answers that something rests on: a question, in one return or in all. */
export interface Basis extends ReadOnly<FromSchema<typeof basisSchema>> {}

type SaidMembers = 'by' | 'restsOn';
type JudgementMembers = Omit<ReadOnly<FromSchema<typeof reviewJudgementSchema>>, SaidMembers>;
type FindingMembers = Omit<ReadOnly<FromSchema<typeof findingSchema>>, SaidMembers>;
type RemarkMembers = Omit<ReadOnly<FromSchema<typeof remarkSchema>>, SaidMembers>;
type DissentMembers = Omit<ReadOnly<FromSchema<typeof dissentSchema>>, SaidMembers>;
type StepMembers = Omit<ReadOnly<FromSchema<typeof actionStepSchema>>, SaidMembers>;
type ActionMembers = Omit<ReadOnly<FromSchema<typeof actionSchema>>, SaidMembers | 'steps'>;
type GradeMembers = Omit<ReadOnly<FromSchema<typeof agreedGradeSchema>>, SaidMembers>;

/** A grade with its reason, given in a review. */
export interface ReviewJudgement extends JudgementMembers {
  readonly by: By;
  readonly restsOn?: readonly Basis[];
}

/** What somebody has to say on a question, or on one return's answer to it. */
export interface Remark extends RemarkMembers {
  readonly by: By;
}

/** That an agency does not share a judgement, the agreed grade or the review as a whole. */
export interface Dissent extends DissentMembers {
  readonly by: By;
}

/** What is learned from a case. */
export interface Finding extends FindingMembers {
  readonly by: By;
  readonly restsOn?: readonly Basis[];
}

/** One step in the life of an action. */
export interface ActionStep extends StepMembers {
  readonly by: By;
}

/** What is to be done about what was found. */
export interface Action extends ActionMembers {
  readonly by: By;
  readonly steps: readonly ActionStep[];
}

/** The grade of the case that the agencies agree on. */
export interface AgreedGrade extends GradeMembers {
  readonly by: By;
}

type ReviewMembers = Omit<
  ReadOnly<FromSchema<typeof reviewSchema>>,
  'returns' | 'judgements' | 'remarks' | 'findings' | 'actions' | 'dissents' | 'agreedGrade'
>;

/** What the multi-agency discussion makes of a case. */
export interface Review extends ReviewMembers {
  readonly returns: readonly ReviewedReturn[];
  readonly judgements?: readonly ReviewJudgement[];
  readonly remarks?: readonly Remark[];
  readonly findings?: readonly Finding[];
  readonly actions?: readonly Action[];
  readonly dissents?: readonly Dissent[];
  readonly agreedGrade?: AgreedGrade;
}
