import type { Action, Review } from '@maat/schema';

/** An action with the review that it was set in. */
export interface ListedAction {
  readonly action: Action;
  readonly review: Review;
  readonly status: ActionStatus;
  readonly isOverdue: boolean;
}

/** What an action has come to. */
export type ActionStatus = Action['steps'][number]['status'];

/** Which actions are listed, and in which order. Left out members leave nothing out. */
export interface ActionFilter {
  readonly agency?: string;
  readonly status?: ActionStatus | 'overdue' | '';
  /** Words that are looked for, in whatever case. */
  readonly words?: string;
  readonly order?: ActionOrder;
}

/** What actions are sorted by. */
export type ActionOrder = 'due' | 'agency' | 'case';

/** The actions of reviews, as they stand on a day. */
export function actionsOf(reviews: readonly Review[], today: string): readonly ListedAction[] {
  return reviews.flatMap((review) =>
    (review.actions ?? []).map((action) => {
      const status = action.steps.at(-1)?.status ?? 'open';
      const isOver = status === 'done' || status === 'dropped';
      const isOverdue = !isOver && action.due !== undefined && action.due < today;
      return { action, review, status, isOverdue };
    }),
  );
}

/** Those of a filter, in its order; those that are alike stay in theirs. */
export function filtered(
  listed: readonly ListedAction[],
  filter: ActionFilter,
): readonly ListedAction[] {
  const key = keys[filter.order ?? 'due'];
  return listed
    .filter((each) => isOfStatus(each, filter.status ?? ''))
    .filter(({ action }) => !filter.agency || action.agency === filter.agency)
    .filter((each) => hasWords(each, filter.words ?? ''))
    .sort((one, other) => compare(key(one), key(other)));
}

/** Hint: what has no day comes last. */
const keys: Readonly<Record<ActionOrder, (listed: ListedAction) => string>> = {
  due: ({ action }) => action.due ?? '~',
  agency: ({ action }) => action.agency,
  case: ({ review }) => review.caseReference,
};

function isOfStatus({ status, isOverdue }: ListedAction, wanted: string): boolean {
  if (wanted === 'overdue') return isOverdue;
  return wanted === '' || status === wanted;
}

function hasWords({ action, review }: ListedAction, words: string): boolean {
  const { text, person = '', impact = '', steps } = action;
  const notes = steps.map(({ note = '' }) => note);
  const all = [text, person, impact, review.caseReference, ...notes].join('\n').toLowerCase();
  return all.includes(words.trim().toLowerCase());
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
