import type { Replacement, Tool } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { modelOf, type QuestionPlace, type ToolModel } from '../model/tool-model.js';
import { afterwards, backwards, type Names, namesOf, sameNames } from './names.js';

/** Where the answers to some questions of a tool go in another. */
export interface Route {
  readonly way: 'kept' | 'renamed' | 'split' | 'merged' | 'gone';
  readonly sources: readonly QuestionPlace[];
  /** None where what was asked is asked no more. */
  readonly targets: readonly QuestionPlace[];
  readonly names: Names;
}

/** A question under another id, or with other codes or columns. */
interface Rename {
  readonly from: string;
  readonly to: string;
  readonly names: Names;
}

const known = new WeakMap<Tool, WeakMap<Tool, readonly Route[]>>();

/**
 * The routes from one tool to another: each question of the first is the source of one, and none of
 * the second is the target of two. A question goes where a replacement says, else to that of its own
 * id. They are worked out once for each two tools.
 */
export function routesBetween(from: Tool, to: Tool): readonly Route[] {
  const ofOne = known.get(from) ?? new WeakMap<Tool, readonly Route[]>();
  known.set(from, ofOne);
  let routes = ofOne.get(to);
  if (routes === undefined) {
    routes = routesOf(modelOf(from), modelOf(to));
    ofOne.set(to, routes);
  }
  return routes;
}

function routesOf(from: ToolModel, to: ToolModel): readonly Route[] {
  const forward = declaredBy(to.tool, from.tool);
  const renames = [
    ...renamesBack(declaredBy(from.tool, to.tool), to),
    ...forward.filter(isRename).map(renameOf),
  ];
  const several = forward.filter((each) => !isRename(each));
  const routes = routesOfSeveral(several, from, to);
  const done = new Set(routes.flatMap(({ sources }) => sources.map(({ question }) => question.id)));
  const others = [...from.questions.values()].filter(({ question }) => !done.has(question.id));
  return withoutClashes([...routes, ...others.map((place) => routeOf(place, renames, to))]);
}

/** The routes of the questions that were split or merged. The first that names a question has it. */
function routesOfSeveral(
  declared: readonly Replacement[],
  from: ToolModel,
  to: ToolModel,
): readonly Route[] {
  const done = new Set<string>();
  return declared.flatMap((each): readonly Route[] => {
    const open = each.from.filter((id) => !done.has(id));
    const sources = open.flatMap((id) => placesOf(from, id));
    const targets = each.to.flatMap((id) => placesOf(to, id)).filter(isShownTo(sources));
    if (sources.length === 0 || targets.length === 0) return [];
    for (const id of open) done.add(id);
    const way = each.from.length > 1 ? 'merged' : 'split';
    return [{ way, sources, targets, names: namesOf(each) }];
  });
}

function placesOf(model: ToolModel, id: string): readonly QuestionPlace[] {
  const place = model.questions.get(id);
  return place === undefined ? [] : [place];
}

/** A question that a local form hides shows no answer: it has no place for one that was shown. */
function isShownTo(sources: readonly QuestionPlace[]): (target: QuestionPlace) => boolean {
  const wereHidden = sources.every(({ question }) => question.hidden !== undefined);
  return ({ question }) => question.hidden === undefined || wereHidden;
}

/** What a tool declares that the other does not know of. */
function declaredBy({ replacements = [] }: Tool, other: Tool): readonly Replacement[] {
  const others = other.replacements ?? [];
  return replacements.filter((each) => !others.some((one) => isSameJson(one, each)));
}

function isRename({ from, to }: Replacement): boolean {
  return from.length === 1 && to.length === 1;
}

function renameOf(replacement: Replacement): Rename {
  const [from = '', to = ''] = [replacement.from[0], replacement.to[0]];
  return { from, to, names: namesOf(replacement) };
}

/** The renames of the tool that is left, the last of them first, as they lead back. */
function renamesBack(declared: readonly Replacement[], to: ToolModel): readonly Rename[] {
  const renames = declared.filter(isRename).map(renameOf).reverse();
  return renames
    .filter((rename) => rename.from === rename.to || !to.questions.has(rename.to))
    .map(({ from, to: next, names }) => {
      const earlier = to.questions.get(from)?.question;
      return { from: next, to: from, names: backwards(names, earlier, to) };
    });
}

/** The route of one question: by each rename in its turn, and by its own id where they lead nowhere. */
function routeOf(place: QuestionPlace, renames: readonly Rename[], to: ToolModel): Route {
  const { id } = place.question;
  let way = { id, names: sameNames };
  for (const rename of renames) {
    if (rename.from === way.id) {
      way = { id: rename.to, names: afterwards(way.names, rename.names) };
    }
  }
  const shown = (other: string) => placesOf(to, other).filter(isShownTo([place]));
  const targets = shown(way.id);
  if (targets.length > 0) {
    const how = way.id === id ? 'kept' : 'renamed';
    return { way: how, sources: [place], targets, names: way.names };
  }
  const own = shown(id);
  return {
    way: own.length > 0 ? 'kept' : 'gone',
    sources: [place],
    targets: own,
    names: sameNames,
  };
}

/** Where two routes lead to one question, the one that keeps its id has it; else the first. */
function withoutClashes(routes: readonly Route[]): readonly Route[] {
  const kept = routes.filter(({ way }) => way === 'kept');
  const taken = new Set(kept.flatMap(({ targets }) => targets.map(({ question }) => question.id)));
  return routes.map((route) => {
    if (route.way === 'kept') return route;
    const targets = route.targets.filter(({ question }) => !taken.has(question.id));
    for (const { question } of targets) taken.add(question.id);
    return targets.length > 0 ? { ...route, targets } : { ...route, way: 'gone', targets };
  });
}
