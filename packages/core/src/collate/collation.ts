import type { Answer, Audit, Review, Round, RoundCase, Tool } from '@maat/schema';
import type { GradeTarget, StagedGrade } from '../agreement/staged-grade.js';
import type { Issue } from '../issue/issue.js';
import type { Discrepancy } from './discrepancy.js';

/** A return that is put beside the others of its case. It is never altered. */
export interface GivenReturn {
  readonly audit: Audit;
  /** The tool that it was made with. Left out: the one that all are put side by side in. */
  readonly tool?: Tool;
  /** A code of the list `agencies`, where the host knows whose it is. Left out: what it says itself. */
  readonly agency?: string;
}

/** What is known of the case beside its returns. Nothing is asked of a clock. */
export interface CollateOptions {
  /** The case in its round: who was asked for a return. Without it none is missing. */
  readonly case?: RoundCase | undefined;
  /** The round: the day on which returns are due, where an invitation names none. */
  readonly round?: Pick<Round, 'due'>;
  /** The day that it is, in ISO 8601. Without it no return that is missing is late. */
  readonly today?: string | undefined;
  /** The review, whose judgements join the grades. */
  readonly review?: Review | undefined;
  /** What grade questions are of, by id, where that is not the agency's own practice. */
  readonly targets?: Readonly<Record<string, GradeTarget>>;
  /** The questions whose answers are facts of the case, by id, in place of `caseFactsOf`. */
  readonly facts?: readonly string[];
}

/** How a return stands to the round: nobody knows without a case, or where it says no agency. */
export type Standing = 'invited' | 'exempt' | 'not-invited' | 'unknown';

/** One return among those of its case, known by its id and its digest. */
export interface CollatedReturn {
  readonly audit: string;
  /** A code of the list `agencies`; left out where it is not known. */
  readonly agency?: string;
  readonly standing: Standing;
  readonly status: Audit['status'];
  readonly tool: Audit['tool'];
  /** The digest of the return as it is, as `auditDigestOf` tells it. */
  readonly digest: string;
  /** Whether it was read at all. If not, none of its answers is among those of the questions. */
  readonly aligned: boolean;
  /** What is wrong with it, with pointers from its root. */
  readonly issues: readonly Issue[];
}

/** An agency that was asked for a return, and what became of it. */
export interface CollatedInvitation {
  readonly agency: string;
  /** Submitted; given, and not submitted yet; not there; or not asked for after all. */
  readonly state: 'returned' | 'in-progress' | 'missing' | 'exempt';
  /** Why no return is asked for, as typed. */
  readonly reason?: string;
  readonly due?: string;
  /** Whether it came, or is still out, after it was due; left out where that cannot be told. */
  readonly late?: boolean;
  /** The returns of the agency, by id. */
  readonly audits: readonly string[];
}

/**
 * What a return says to a question: the four states of an answer; `not-asked` where a condition hides
 * it; `not-in-tool` where the tool that the return was made with has no such question; `no-place`
 * where it is answered, and the answer does not fit here.
 */
export type CollatedState = Answer['state'] | 'blank' | 'not-asked' | 'not-in-tool' | 'no-place';

/** What one return says to one question. */
export interface CollatedAnswer {
  /** The id of the return. */
  readonly audit: string;
  readonly agency?: string;
  readonly state: CollatedState;
  /** The answer in the words of this tool: as told, unless it came by another id, code or column. */
  readonly answer?: Answer;
  /** Where it stands in the return as it was made: none where that was not asked. */
  readonly at: readonly string[];
  /** How it came here, where it is not the answer to the question of this very id. */
  readonly way?: 'renamed' | 'split' | 'merged';
}

/** A question with what each return that was read says to it, in the order of the returns. */
export interface CollatedQuestion {
  readonly question: string;
  readonly section: string;
  readonly answers: readonly CollatedAnswer[];
}

/** Why an answer of a return stands beside no question, or not as a whole. */
export type UnalignedReason =
  /** The return could not be read: its issues say why. */
  | 'unread'
  /** The answer does not fit the question of its own tool. */
  | 'misfit'
  /** Its question is not asked, as a condition hides it. */
  | 'not-asked'
  /** Its question is not in this tool, or does not take what it says. */
  | 'no-place'
  /** What there is a place for stands there: less than it says. */
  | 'partly'
  /** Its question was split or merged: what came of it stands there, and here is the whole. */
  | 'split'
  | 'merged'
  /** It was kept from a still earlier version. */
  | 'retired';

/** An answer of a return that is not, or not as a whole, among those of the questions. */
export interface UnalignedAnswer {
  readonly audit: string;
  readonly agency?: string;
  readonly reason: UnalignedReason;
  /** Where it stands in the return as it was made. */
  readonly pointer: string;
}

/** The returns on one case side by side. Plain data. */
export interface Collation {
  /** The tool whose questions they are put side by side by. */
  readonly tool: Audit['tool'];
  /** In the order of the agencies in the tool's list, those of unknown agencies last. */
  readonly returns: readonly CollatedReturn[];
  /** In the order of the case; empty without one. */
  readonly invitations: readonly CollatedInvitation[];
  /** What does not go together, the gravest first. */
  readonly discrepancies: readonly Discrepancy[];
  /** In the order of the form. */
  readonly questions: readonly CollatedQuestion[];
  readonly unaligned: readonly UnalignedAnswer[];
  /** The grades of the returns and of the review, ready for `agreement`. */
  readonly grades: readonly StagedGrade[];
}
