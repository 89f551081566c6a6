import type { Answer, Audit, Tool } from '@maat/schema';
import { laterOf } from '../model/later-of.js';
import { isSameJson } from '../model/same-json.js';
import { auditWith, questionStateIn } from '../state/audit-parts.js';
import { keepBeside, type QuestionState } from '../state/question-state.js';
import { differingQuestions } from './differing-questions.js';

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
 * choose from. No text of either side is missing from both.
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
    ...otherMembers(base, mine, theirs),
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changedAt: laterOf(mine.changedAt, theirs.changedAt),
    ...((completed.length > 0 || mine.completedSections) && { completedSections: completed }),
  };
  const outcome = (side: keyof MergedState) => {
    const states = [...merged].map(([id, state]) => [id, state[side]] as const);
    return auditWith(mine, states, changes);
  };
  const [audit, other] = [outcome('mine'), outcome('theirs')];
  return { audit, other, clashes: differingQuestions(tool, audit, other) };
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

/** What no session changes, such as the case reference: as the side left it that changed it. */
function otherMembers(base: Audit, mine: Audit, theirs: Audit): Partial<Audit> {
  const { answers: _, setAside: __, completedSections: ___, ...rest } = theirs;
  const changed = Object.entries(rest).filter(([name, value]) => {
    const [before, own] = [base, mine].map((audit) => audit[name as keyof typeof rest] ?? null);
    return isSameJson(before, own) && !isSameJson(own, value);
  });
  return Object.fromEntries(changed);
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
