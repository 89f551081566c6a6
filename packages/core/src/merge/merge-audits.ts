import type { Answer, Audit, Tool } from '@maat/schema';
import { laterOf } from '../model/later-of.js';
import { isSameJson } from '../model/same-json.js';
import { auditWith, questionStateIn } from '../state/audit-parts.js';
import { keepBeside, type QuestionState } from '../state/question-state.js';
import { differingQuestions } from './differing-questions.js';
import { mergedMembers } from './merged-members.js';

/** What comes of two versions of an audit that were made out of one. */
export interface Merge {
  /** What either side did. Where the two clash it says what `mine` said. */
  readonly audit: Audit;
  /** The same, save that it says what `theirs` said where the two clash. */
  readonly other: Audit;
  /** The questions that both sides answered otherwise, and not alike, in the order of the form. */
  readonly clashes: readonly string[];
}

/** What is held for a question after a merge: one state, or two that clash. */
interface MergedState {
  readonly mine: QuestionState;
  readonly theirs: QuestionState;
}

/**
 * Merges two versions of an audit question by question. A question that one side alone changed is as
 * that side left it. One that both changed alike is as they left it, with what either set aside. One
 * that both changed, and not alike, is a clash: each outcome has one side's answer, for the auditor to
 * choose from. No text of either side is missing from both. What stands beside the answers (the case
 * reference, each member of `extensions`) is as the side left it that changed it.
 *
 * An outcome is submitted only if it answers as a submitted version does: what was typed beside that was
 * submitted by nobody.
 *
 * @param tool The tool that all three were made with.
 * @param base The version that both were made out of: the last one that both sides knew.
 */
export function mergeAudits(tool: Tool, base: Audit, mine: Audit, theirs: Audit): Merge {
  const merged = new Map<string, MergedState>();
  for (const id of questionsIn(base, mine, theirs)) {
    const [before, own, other] = [base, mine, theirs].map((audit) => questionStateIn(audit, id));
    merged.set(
      id,
      mergedState(before as QuestionState, own as QuestionState, other as QuestionState),
    );
  }
  const completed = mergedSections(base, mine, theirs);
  const changes = {
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changedAt: laterOf(mine.changedAt, theirs.changedAt),
    ...((completed.length > 0 || mine.completedSections) && { completedSections: completed }),
  };
  const outcome = (side: keyof MergedState) => {
    const states = [...merged].map(([id, state]) => [id, state[side]] as const);
    const members = mergedMembers(base, mine, theirs, side);
    const audit = auditWith({ ...members, ...changes, answers: {} }, states, {});
    return asSubmitted(audit, [mine, theirs]);
  };
  const [audit, other] = [outcome('mine'), outcome('theirs')];
  return { audit, other, clashes: differingQuestions(tool, audit, other) };
}

/** Submitted no more where no side submitted what it answers. */
function asSubmitted(audit: Audit, sides: readonly Audit[]): Audit {
  const isOne = (side: Audit) =>
    side.status === 'submitted' && isSameJson(side.answers, audit.answers);
  if (audit.status !== 'submitted' || sides.some(isOne)) return audit;
  const { submittedAt: _, ...rest } = audit;
  return { ...rest, status: 'in-progress' };
}

function mergedState(base: QuestionState, mine: QuestionState, theirs: QuestionState): MergedState {
  if (isSameJson(mine, base)) return { mine: theirs, theirs };
  if (isSameJson(theirs, base)) return { mine, theirs: mine };
  if (!isSameJson(said(mine), said(theirs))) return { mine, theirs };
  const both = keepBeside(mine, theirs);
  return { mine: both, theirs: both };
}

function said({ answer }: QuestionState): Answer | null {
  return answer ?? null;
}

/** A section is complete if a side made it so, or neither took that back. */
function mergedSections(base: Audit, mine: Audit, theirs: Audit): readonly string[] {
  const [before, own, other] = [base, mine, theirs].map((each) => each.completedSections ?? []);
  const kept = (own ?? []).filter((id) => other?.includes(id) || !before?.includes(id));
  const added = (other ?? []).filter((id) => !own?.includes(id) && !before?.includes(id));
  return [...kept, ...added];
}

/** The questions that any version says something to, in the order in which they do. */
function questionsIn(...audits: readonly Audit[]): ReadonlySet<string> {
  return new Set(
    audits.flatMap(({ answers, setAside = {} }) => [
      ...Object.keys(answers),
      ...Object.keys(setAside),
    ]),
  );
}
