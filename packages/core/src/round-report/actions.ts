import type { Action, ActionCounts, ActionTold, Finding, RoundReport } from '@maat/schema';
import { agenciesOf } from '../collate/agency.js';
import type { Gathered } from './gather.js';

/** What is to be done, as far as it was agreed. */
export function actionsIn({ cases }: Gathered): readonly Action[] {
  return cases.flatMap(({ review }) => review?.actions ?? []);
}

/** What was learned, as far as it was agreed. */
export function findingsIn({ cases }: Gathered): readonly Finding[] {
  return cases.flatMap(({ review }) => review?.findings ?? []);
}

/** Where an action stands. */
export function statusOf({ steps }: Action): ActionTold['status'] {
  return steps.at(-1)?.status ?? 'open';
}

/** The actions of a round by where they stand, and by the agency that owns them. */
export function actionCounts(gathered: Gathered, today: string): RoundReport['actions'] {
  const actions = actionsIn(gathered);
  const byAgency = agenciesOf(gathered.model.tool).flatMap(({ code }) => {
    const own = actions.filter(({ agency }) => agency === code);
    return own.length > 0 ? [[code, countsOf(own, today)] as const] : [];
  });
  return { ...countsOf(actions, today), byAgency: Object.fromEntries(byAgency) };
}

function countsOf(actions: readonly Action[], today: string): ActionCounts {
  const count = (isMeant: (action: Action) => boolean) => actions.filter(isMeant).length;
  const at = (status: ActionTold['status']) => count((action) => statusOf(action) === status);
  const waiting = (action: Action) => ['open', 'in-progress'].includes(statusOf(action));
  return {
    total: actions.length,
    open: at('open'),
    inProgress: at('in-progress'),
    done: at('done'),
    dropped: at('dropped'),
    overdue: count((action) => waiting(action) && (action.due ?? today) < today),
    undated: count((action) => waiting(action) && action.due === undefined),
    withImpact: count((action) => statusOf(action) === 'done' && action.impact !== undefined),
  };
}

/** How many findings there are of each kind. */
export function findingCounts(gathered: Gathered): RoundReport['findings'] {
  const findings = findingsIn(gathered);
  const of = (kind: Finding['kind']) => findings.filter((each) => each.kind === kind);
  return {
    strengths: of('strength').length,
    improvements: of('improvement').length,
    bestPractice: of('best-practice').length,
    notTold: of('improvement').filter(({ attribution }) => attribution === 'not-told').length,
  };
}
