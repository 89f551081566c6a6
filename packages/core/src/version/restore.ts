import type { Audit, Question, Retired } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import type { ToolModel } from '../model/tool-model.js';
import { questionStateIn } from '../state/audit-parts.js';
import { blankState, type QuestionState } from '../state/question-state.js';
import { fitFaults } from '../validate/answer-fit.js';
import { carryRoute, holds, type Journey } from './carry-route.js';
import { type Route, routesBetween } from './routes.js';

/** What is brought back from what was retired. */
export interface Restored {
  /** What is held again, by the id of the question of the tool that the audit moves to. */
  readonly states: ReadonlyMap<string, QuestionState>;
  /** The places of the entries that are entries no more. */
  readonly entries: ReadonlySet<number>;
  /** The questions of the tool that is left whose answers came of these entries. */
  readonly spent: ReadonlySet<string>;
}

/**
 * What of the retired entries of an audit fits again, as a whole. An entry whose answer stands in the
 * audit in another form, or in part, takes that one's place as long as nobody has changed it: it is
 * what the entry comes to on the way to the tool that is left.
 *
 * @param audit The audit, of the tool that is left.
 * @param journey The way that the audit goes.
 */
export function restoredFrom(audit: Audit, way: Omit<Journey, 'held'>): Restored {
  const { from, to } = way;
  const states = new Map<string, QuestionState>();
  const entries = new Set<number>();
  const spent = new Set<string>();
  const forward = routesBetween(from.tool, to.tool);
  for (const route of audit.retired ? routesBetween(to.tool, from.tool) : []) {
    const found = entriesFor(route, audit, way);
    if (found.size === 0 || isNeeded(route, forward, audit)) continue;
    for (const [id, index] of found) {
      states.set(id, stateOf(audit.retired?.[index]));
      entries.add(index);
    }
    for (const { question } of route.targets) spent.add(question.id);
  }
  return { states, entries, spent };
}

/**
 * The places of the entries of the questions that a route back starts from. None, where the audit does
 * not say what they come to on that route: somebody has changed it since.
 */
function entriesFor(
  route: Route,
  audit: Audit,
  { from, to, label }: Omit<Journey, 'held'>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { question } of route.sources) {
    const index = youngestEntry(audit.retired ?? [], question, to);
    if (index !== -1) found.set(question.id, index);
  }
  const held = (id: string) => stateOf(audit.retired?.[found.get(id) ?? -1]);
  const { placed } = carryRoute(route, { from: to, to: from, held, label });
  const isUnchanged = route.targets.every(({ question: { id } }) =>
    isSameJson(placed.get(id) ?? blankState, questionStateIn(audit, id)),
  );
  return isUnchanged ? found : new Map();
}

function stateOf(entry: Retired | undefined): QuestionState {
  return entry ? { answer: entry.answer, setAside: entry.setAside ?? [] } : blankState;
}

/** The place of the last entry that the question takes as a whole; -1 where there is none. */
function youngestEntry(retired: readonly Retired[], question: Question, model: ToolModel): number {
  if (question.hidden !== undefined) return -1;
  return retired.map((entry) => isTaken(entry, question, model)).lastIndexOf(true);
}

function isTaken(entry: Retired, question: Question, model: ToolModel): boolean {
  if (entry.question !== question.id) return false;
  if (entry.kind !== undefined && entry.kind !== question.kind) return false;
  const state = stateOf(entry);
  const answers = state.answer ? [...state.setAside, state.answer] : state.setAside;
  return holds(state) && answers.every((each) => fitFaults(each, question, model).length === 0);
}

/** Whether something else that the audit holds goes to a question that would be brought back. */
function isNeeded(route: Route, forward: readonly Route[], audit: Audit): boolean {
  const wanted = new Set(route.sources.map(({ question }) => question.id));
  const own = new Set(route.targets.map(({ question }) => question.id));
  return forward.some(
    ({ sources, targets }) =>
      targets.some(({ question }) => wanted.has(question.id)) &&
      sources.some(({ question: { id } }) => !own.has(id) && holds(questionStateIn(audit, id))),
  );
}
