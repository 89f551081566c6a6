import type { Put, Remove, Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { type Draft, made, refused, type Step, unknownTarget } from './draft.js';
import { byId, type Place, placeIssues, put, without } from './place.js';

type Listed = Extract<Put['in'], 'rules' | 'grades'>;
type Named = Exclude<Put['in'], Listed>;

interface Entry {
  readonly id: string;
}

/** Adds one entry of a part of the tool, or puts it in the place of the one of its id. */
export function putEntry(draft: Draft, change: Put): Step {
  return change.in === 'rules' || change.in === 'grades'
    ? putListed(draft, change)
    : putNamed(draft, change);
}

/** Takes one entry of a part of the tool away. */
export function removeEntry(draft: Draft, { in: part, id }: Remove): Step {
  if (!idsIn(draft.tool, part).includes(id)) return refused(draft, unknownTarget('/id'));
  if (part === 'rules' || part === 'grades') {
    return made(
      draft,
      listedAnew(draft.tool, part, (entries) => without(entries, id, byId)),
    );
  }
  const left = Object.entries(draft.tool[part] ?? {}).filter(([name]) => name !== id);
  return made(draft, { [part]: Object.fromEntries(left) });
}

function putListed(draft: Draft, change: Extract<Put, { readonly in: Listed }>): Step {
  const { in: part, id, value } = change;
  const others = idsIn(draft.tool, part).filter((each) => each !== id);
  const issues = [
    ...(part === 'rules' || draft.tool.scale ? noIssues : [unknownTarget('/in')]),
    ...(value.id === id ? noIssues : [error('overlay.member-refused', '/value/id')]),
    ...placeIssues(others, change),
  ];
  if (issues.length > 0) return refused(draft, ...issues);
  const putInto = <ENTRY extends Entry>(entries: readonly ENTRY[]) =>
    put(entries, value as Entry as ENTRY, change, byId);
  return made(draft, listedAnew(draft.tool, part, putInto));
}

function putNamed(draft: Draft, change: Extract<Put, { readonly in: Named }>): Step {
  const issues = noPlace(change);
  if (issues.length > 0) return refused(draft, ...issues);
  const { in: part, id, value } = change;
  return made(draft, { [part]: { ...draft.tool[part], [id]: value } });
}

/** What has no order has no places. */
function noPlace(place: Place): readonly Issue[] {
  return (['after', 'first'] as const).flatMap((name) =>
    place[name] === undefined ? [] : error('overlay.member-refused', `/${name}`),
  );
}

/** The ids of the entries of a part. */
function idsIn({ scale, rules = [], ...tool }: Tool, part: Put['in']): readonly string[] {
  if (part === 'rules') return rules.map(byId);
  return part === 'grades' ? (scale?.grades ?? []).map(byId) : Object.keys(tool[part] ?? {});
}

/** The part of a tool that has an order, with other entries. */
function listedAnew(
  { rules = [], scale }: Tool,
  part: Listed,
  anew: <ENTRY extends Entry>(entries: readonly ENTRY[]) => readonly ENTRY[],
): Partial<Tool> {
  if (part === 'rules') return { rules: anew(rules) };
  return scale ? { scale: { ...scale, grades: anew(scale.grades) } } : {};
}
