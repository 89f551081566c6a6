import { type Issue, info, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isSameJson } from '../model/same-json.js';
import type { QuestionState } from '../state/question-state.js';
import type { Arrival, Journey } from './carry-route.js';
import type { Route } from './routes.js';

/** The place in an audit of what is held for a question. */
export function placeOf(id: string, { answer }: QuestionState): string {
  return pointerTo(answer ? 'answers' : 'setAside', id);
}

/**
 * What was done on a route, with pointers into the audit that comes of it.
 *
 * @param first The place that the first entry has among the retired ones, if any came of it.
 */
export function routeSteps(
  route: Route,
  arrival: Arrival,
  journey: Journey,
  first: number,
): readonly Issue[] {
  const at = (index: number) => pointerTo('retired', first + index);
  const ids = arrival.beside.map(({ question }) => question.id);
  switch (route.way) {
    case 'gone':
      return ids.map((id, index) => {
        const reason = journey.to.questions.get(id)?.question.hidden ? 'hidden' : 'gone';
        return warning('migrate.retired', at(index), { reason });
      });
    case 'split': {
      const targets = route.targets.map(({ question }) => question.id);
      const to = targets.filter((id) => arrival.placed.has(id));
      const blank = targets.filter((id) => !arrival.placed.has(id));
      return [warning('migrate.split', at(0), { by: arrival.splitBy ?? 'none', to, blank })];
    }
    case 'merged': {
      const [placed] = arrival.placed;
      const pointer = placed ? placeOf(...placed) : at(0);
      return [warning('migrate.merged', pointer, { from: ids })];
    }
    default:
      return singleSteps(route, arrival, journey, at(0));
  }
}

function singleSteps(
  { way, sources: [source], targets: [target] }: Route,
  { placed, beside }: Arrival,
  { held }: Journey,
  retired: string,
): readonly Issue[] {
  const [place] = placed;
  if (source === undefined || target === undefined) return [];
  if (place === undefined) return [warning('migrate.retired', retired, { reason: 'misfit' })];
  const pointer = placeOf(...place);
  const steps =
    way === 'renamed' ? [info('migrate.renamed', pointer, { from: source.question.id })] : [];
  if (beside.length > 0) return [...steps, warning('migrate.partly', pointer, { retired })];
  if (isSameJson(place[1], held(source.question.id))) {
    return steps.length > 0 ? steps : [info('migrate.kept', pointer)];
  }
  const params = { from: source.question.kind, to: target.question.kind };
  return [...steps, info('migrate.converted', pointer, params)];
}
