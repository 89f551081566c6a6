import type { CollatedAnswer, Collation, GivenReturn } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';

/** What became of an invitation, or of a return that nobody asked for. */
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
  /** The tool that its audit was made with, where that is another than that of the review. */
  readonly otherTool: Tool | undefined;
}

type Invited = Pick<Side, 'agency' | 'state' | 'due' | 'reason'>;

/**
 * The sides of a case: those of the invited in their order, then returns of others.
 *
 * @param tool The tool of the review.
 */
export function sidesOf(
  tool: Tool,
  returns: readonly GivenReturn[],
  { invitations, returns: collated }: Collation,
): readonly Side[] {
  const givenBy = new Map(returns.map((each) => [each.audit.id, each]));
  const sideOf = (invited: Invited, id?: string): Side => {
    const given = id === undefined ? undefined : givenBy.get(id);
    const own = given?.tool ?? tool;
    const isOther = own.id !== tool.id || own.version !== tool.version;
    return { ...invited, audit: given?.audit, otherTool: isOther ? own : undefined };
  };
  const invited = invitations.flatMap(({ agency, state, late, due, reason, audits }) => {
    const own = { agency, state: stateOf(state, late), due, reason };
    return audits.length === 0 ? [sideOf(own)] : audits.map((id) => sideOf(own, id));
  });
  const known = new Set(invitations.flatMap(({ audits }) => audits));
  const others = collated.filter(({ audit }) => !known.has(audit));
  return [
    ...invited,
    ...others.map(({ audit, agency, status }) => {
      const state = status === 'submitted' ? 'returned' : 'unfinished';
      return sideOf({ agency, state, due: undefined, reason: undefined }, audit);
    }),
  ];
}

function stateOf(
  state: Collation['invitations'][number]['state'],
  late: boolean | undefined,
): ReturnState {
  if (state === 'in-progress') return 'unfinished';
  return state === 'returned' && late ? 'late' : state;
}

/** What a return says to a question; undefined of one that could not be read. */
export function sideAnswer(
  { questions }: Collation,
  { audit }: Side,
  question: string,
): CollatedAnswer | undefined {
  const found = questions.find((each) => each.question === question);
  return found?.answers.find((each) => each.audit === audit?.id);
}
