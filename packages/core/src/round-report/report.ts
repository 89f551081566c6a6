import type { Audit, Finding, GradeCounts, Review, Round } from '@maat/schema';
import type { CountOf } from '../agreement/agreement.js';
import type { Coefficients } from '../agreement/coefficients.js';
import type { GivenReturn } from '../collate/collation.js';
import type { MaskedCounts } from '../redact/mask.js';
import type { Movement } from './movement-told.js';
import type { GradeRow, SectionProfile } from './profile-told.js';

/** A return of a round, with the case that it is on. */
export interface RoundReturn extends GivenReturn {
  /** The id of the case in the round. Left out: the case with the reference that the audit gives. */
  readonly case?: string;
}

/** A round with what came of it. */
export interface RoundRecords {
  readonly round: Round;
  /** The returns on its cases. Those that were submitted count. */
  readonly returns: readonly RoundReturn[];
  /** The reviews of its cases. Those that were agreed count. */
  readonly reviews: readonly Review[];
}

/** What is told of a round. */
export interface RoundReportOptions {
  /** The day that it is, in ISO 8601: what is due before it is overdue. */
  readonly today: string;
  /**
   * The least number that is told of what was found, zero apart: 5 by default, at least 3. 1 holds
   * nothing back, for a report that stays among those who made it.
   */
  readonly fewest?: number;
  /** The report of the earlier round that this one is held against. */
  readonly previous?: RoundReport;
  /** Whether what was typed of findings and actions is told, masked. Default: no. */
  readonly texts?: boolean;
  /** Names that are masked beside those that the returns give. */
  readonly names?: readonly string[];
  /** Names of months beside the English ones, January first, as for `check`. */
  readonly months?: readonly string[];
}

/** How far self-grades and moderated ones agree. All of it is told, or nothing. */
export interface AgreementTold {
  readonly units: number;
  readonly unpaired: number;
  readonly exact: CountOf;
  readonly withinOne: CountOf;
  /** Units that the agency itself graded better than the moderator, the same, or worse. */
  readonly shift: { readonly better: number; readonly same: number; readonly worse: number };
  /** How often a self-grade (row) met a moderated one (column), both best first. */
  readonly matrix: readonly (readonly number[])[];
  readonly coefficients?: Coefficients;
}

/** Actions by where they stand. Tasks of agencies: none of these numbers is held back. */
export interface ActionCounts {
  readonly total: number;
  readonly open: number;
  readonly inProgress: number;
  readonly done: number;
  readonly dropped: number;
  /** Open or under way, and due before today. */
  readonly overdue: number;
  /** Open or under way, and without a day by which it is due. */
  readonly undated: number;
  /** Done, with evidence that it changed practice. */
  readonly withImpact: number;
}

/** What is not known of a round, and how much of it. */
export interface Unknown {
  readonly code: /** Agencies that were asked and have not returned: nothing at all, or nothing submitted. */
    | 'returns-missing'
    | 'returns-in-progress'
    /** Returns that could not be read, or that are on no case of the round. */
    | 'returns-unread'
    | 'returns-of-no-case'
    /** Returns whose agency is not known. */
    | 'agencies-unknown'
    /** Returns of which no overall grade or judgement was moderated. */
    | 'returns-not-moderated'
    /** Cases without an agreed review. */
    | 'cases-not-agreed'
    /** Answers that stand beside no question of the tool. */
    | 'answers-without-place'
    /** Questions that some returns were not asked, as a condition hides them. */
    | 'questions-not-told';
  readonly count: number;
}

/** A text with the names and numbers in it masked, and whose it is. */
export interface FindingTold {
  readonly kind: Finding['kind'];
  readonly attribution?: Finding['attribution'];
  /** A code of the tool's list `agencies`; left out of the agencies' joint work. */
  readonly agency?: string;
  readonly text: string;
}

/** An action in words. */
export interface ActionTold {
  readonly agency?: string;
  readonly text: string;
  readonly status: 'open' | 'in-progress' | 'done' | 'dropped';
  readonly due?: string;
  readonly impact?: string;
}

/** What was typed, masked: only where it was asked for. */
export interface ReportTexts {
  readonly title: string;
  readonly theme?: string;
  readonly findings: readonly FindingTold[];
  readonly actions: readonly ActionTold[];
  /** How much was masked, by what it was. */
  readonly masked: Readonly<MaskedCounts>;
}

/** What a round came to, for those who answer for the practice. Plain data that names nobody. */
export interface RoundReport {
  /** The id of the round. */
  readonly round: string;
  readonly tool: Audit['tool'];
  /** The scale, by which grades of two rounds can be held together. */
  readonly scale?: { readonly id: string; readonly grades: readonly string[] };
  readonly today: string;
  readonly fewest: number;
  readonly cases: { readonly total: number; readonly agreed: number };
  /** Invitations by what became of them, and the returns that were counted. */
  readonly returns: {
    readonly asked: number;
    readonly exempt: number;
    readonly returned: number;
    readonly late: number;
    readonly counted: number;
  };
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
  readonly findings: {
    readonly strengths: number;
    readonly improvements: number;
    readonly bestPractice: number;
    /** Improvements of which an agency says that it was not told. */
    readonly notTold: number;
  };
  readonly actions: ActionCounts & {
    readonly byAgency: { readonly [agency: string]: ActionCounts };
  };
  readonly unknown: readonly Unknown[];
  readonly movement?: Movement;
  readonly texts?: ReportTexts;
}
