import { isAsked, modelOf } from '@maat/core';
import type { Answer, Audit, Invitation, Question, Review, RoundCase, Tool } from '@maat/schema';
import type { FormLocale } from '../locale/form-locale.js';
import { type Reader, readerOf } from '../meeting/reader.js';

/** A return as it is handed to the review: the audit and, where it is another, the tool that it was made with. */
export interface CaseReturn {
  readonly audit: Audit;
  /** Left out: the tool of the review. */
  readonly tool?: Tool;
}

/** What became of an invitation. */
export type ReturnState = 'returned' | 'late' | 'unfinished' | 'missing' | 'exempt';

/** One agency's side of the case: its invitation, its return, or both. */
export interface Side {
  /** A code of the tool's; undefined of a return that does not say whose it is. */
  readonly agency: string | undefined;
  readonly state: ReturnState;
  readonly due: string | undefined;
  /** Why it is exempt. */
  readonly reason: string | undefined;
  readonly audit: Audit | undefined;
  /** Reads its audit: by the tool that it was made with. */
  readonly reader: Reader;
  /** Whether that tool is another than that of the review. */
  readonly isOtherTool: boolean;
}

/** What the sides of a case are made of. */
interface Sources {
  readonly tool: Tool;
  readonly review: Review;
  readonly roundCase: RoundCase | undefined;
  /** The day by which returns are due, where the invitation does not say. */
  readonly due: string | undefined;
  readonly returns: readonly CaseReturn[];
  readonly locale: FormLocale | undefined;
}

/** The sides of a case: those of the invited in their order, then returns of others. */
export function sidesOf(sources: Sources): readonly Side[] {
  const { roundCase, returns, tool, review } = sources;
  const left = new Map(returns.map((each) => [each, agencyOf(each, review, tool)]));
  const invited = (roundCase?.invitations ?? []).map((invitation) => {
    const [found] = [...left].find(([, agency]) => agency === invitation.agency) ?? [];
    if (found) left.delete(found);
    return sideOf(sources, invitation.agency, found, invitation);
  });
  const others = [...left].map(([each, agency]) => sideOf(sources, agency, each));
  return [...invited, ...others];
}

/** Whose return it is: as the review says or, before it does, as the audit does. */
function agencyOf({ audit, tool }: CaseReturn, review: Review, own: Tool): string | undefined {
  const known = review.returns.find((each) => each.audit === audit.id)?.agency;
  const role = (tool ?? own).roles?.agency;
  if (known !== undefined || role === undefined) return known;
  const answer = audit.answers[role];
  const value = answer?.state === 'answered' ? answer.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

function sideOf(
  { tool, due, locale, roundCase }: Sources,
  agency: string | undefined,
  found: CaseReturn | undefined,
  invitation?: Invitation,
): Side {
  const own = found?.tool ?? tool;
  const day = invitation?.due ?? due;
  return {
    agency,
    state: stateOf(found?.audit, day, invitation),
    due: day,
    reason: invitation?.exempt?.reason,
    audit: found?.audit,
    reader: readerOf(own, locale, roundCase?.subject),
    isOtherTool: own.id !== tool.id || own.version !== tool.version,
  };
}

function stateOf(
  audit: Audit | undefined,
  due: string | undefined,
  invitation: Invitation | undefined,
): ReturnState {
  if (audit === undefined) return invitation?.exempt ? 'exempt' : 'missing';
  if (audit.status !== 'submitted') return 'unfinished';
  const day = audit.submittedAt?.slice(0, 10);
  return due !== undefined && day !== undefined && day > due ? 'late' : 'returned';
}

/** What a return has for a question: the question as its own tool asks it, and its answer. */
export interface SideAnswer {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** What a return has for a question; undefined where it was never asked. */
export function sideAnswer({ audit, reader }: Side, question: string): SideAnswer | undefined {
  const place = reader.model.questions.get(question);
  if (audit === undefined || place === undefined) return undefined;
  const answer = (id: string) => (Object.hasOwn(audit.answers, id) ? audit.answers[id] : undefined);
  if (!isAsked(modelOf(reader.tool), question, answer)) return undefined;
  return { question: place.question, answer: answer(question) };
}
