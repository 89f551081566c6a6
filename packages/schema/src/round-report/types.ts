import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { GradeCounts, StateCounts } from '../summary/types.js';
import type { agreementToldSchema } from './agreement.js';
import type { briefingSchema } from './briefing.js';
import type { actionCountsSchema, gradeRowSchema } from './counts.js';
import type { movementSchema, notMovedSchema, questionProfileSchema } from './profile.js';
import type { roundReportSchema, unknownSchema } from './round-report.js';
import type { actionToldSchema, findingToldSchema, reportTextsSchema } from './texts.js';

/** Grades that were given, each to one thing. Null where a number is held back. */
export interface GradeRow extends ReadOnly<FromSchema<typeof gradeRowSchema>> {}

/** Actions by where they stand. Tasks of agencies: none of these numbers is held back. */
export interface ActionCounts extends ReadOnly<FromSchema<typeof actionCountsSchema>> {}

type AgreementMembers = Omit<ReadOnly<FromSchema<typeof agreementToldSchema>>, 'matrix'>;

/** How far self-grades and moderated ones agree. All of it is told, or nothing. */
export interface AgreementTold extends AgreementMembers {
  /** How often a self-grade (row) met a moderated one (column), both best first. */
  readonly matrix: readonly (readonly number[])[];
}

/** What is not known of a round, and how much of it. */
export interface Unknown extends ReadOnly<FromSchema<typeof unknownSchema>> {}

/** A finding in words, with the names and numbers in it masked, and whose it is. */
export interface FindingTold extends ReadOnly<FromSchema<typeof findingToldSchema>> {}

/** An action in words, with the names and numbers in it masked. */
export interface ActionTold extends ReadOnly<FromSchema<typeof actionToldSchema>> {}

type TextMembers = Omit<ReadOnly<FromSchema<typeof reportTextsSchema>>, 'findings' | 'actions'>;

/** What was typed, masked: only where it was asked for. */
export interface ReportTexts extends TextMembers {
  readonly findings: readonly FindingTold[];
  readonly actions: readonly ActionTold[];
}

type QuestionMembers = Omit<ReadOnly<FromSchema<typeof questionProfileSchema>>, 'states'>;

/** A question: how many returns were asked it, and what state their answers have. */
export interface QuestionProfile extends QuestionMembers {
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

/** One thing then and now. */
export interface Moved<ROW> {
  readonly then: ROW;
  readonly now: ROW;
}

/** Something that cannot be held against the earlier round, and why. */
export interface NotMoved extends ReadOnly<FromSchema<typeof notMovedSchema>> {}

type MovementMembers = Pick<ReadOnly<FromSchema<typeof movementSchema>>, 'since'>;

/** What can be held against the earlier round, and what cannot. */
export interface Movement extends MovementMembers {
  readonly questions: { readonly [question: string]: Moved<QuestionProfile> };
  readonly self: { readonly [section: string]: Moved<GradeCounts> };
  readonly moderated: { readonly [section: string]: Moved<GradeRow> };
  readonly overall?: Moved<GradeCounts>;
  readonly agreed?: Moved<GradeRow>;
  readonly notCompared: readonly NotMoved[];
}

type ReportMembers = Pick<
  ReadOnly<FromSchema<typeof roundReportSchema>>,
  'schema' | 'round' | 'tool' | 'scale' | 'today' | 'fewest' | 'cases' | 'returns' | 'findings'
>;

/** What a round came to, for those who answer for the practice. Plain data that names nobody. */
export interface RoundReport extends ReportMembers {
  readonly sections: readonly SectionProfile[];
  /** The overall grades that agencies gave themselves. Left out where the tool has none. */
  readonly overall?: GradeCounts;
  /** The overall grades of agencies' own practice that were moderated. */
  readonly moderated?: GradeRow;
  /** The grades that were agreed of cases. */
  readonly agreed?: GradeRow;
  /** Of overall grades, and of judgements of sections. Null where it is held back. */
  readonly agreement: {
    readonly overall: AgreementTold | null;
    readonly sections: AgreementTold | null;
  };
  readonly actions: ActionCounts & {
    readonly byAgency: { readonly [agency: string]: ActionCounts };
  };
  readonly unknown: readonly Unknown[];
  /** What moved since the earlier round. Left out without one. */
  readonly movement?: Movement;
  readonly texts?: ReportTexts;
}

type BriefingMembers = Omit<
  ReadOnly<FromSchema<typeof briefingSchema>>,
  'works' | 'improve' | 'doing'
>;

/**
 * What practitioners learn from a round, on a page: what was looked at, what works, what to improve,
 * what is being done, and what to ask in the own team. Data, not markup; what was typed is masked.
 */
export interface Briefing extends BriefingMembers {
  readonly works: readonly FindingTold[];
  readonly improve: readonly FindingTold[];
  /** Actions that were not given up. */
  readonly doing: readonly ActionTold[];
}
