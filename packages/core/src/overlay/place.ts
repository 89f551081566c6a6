import { error, type Issue, noIssues } from '../issue/issue.js';
import { unknownTarget } from './draft.js';

/** Where something is put. Without a place it becomes the last. */
export interface Place {
  readonly after?: string;
  readonly first?: true;
}

/** What tells an entry of a list from the others. */
export type IdOf<ITEM> = (item: ITEM) => string;

/** The id of a section, a question, a rule, a grade. */
export const byId = ({ id }: { readonly id: string }): string => id;

/** The code of a code. */
export const byCode = ({ code }: { readonly code: string }): string => code;

/** What keeps something from being put in its place among others. */
export function placeIssues(ids: readonly string[], { after, first }: Place): readonly Issue[] {
  if (after === undefined) return noIssues;
  if (first) return [error('overlay.member-refused', '/first')];
  return ids.includes(after) ? noIssues : [unknownTarget('/after')];
}

/** A list with something more, in its place. */
export function inserted<ITEM>(
  items: readonly ITEM[],
  item: ITEM | readonly ITEM[],
  { after, first }: Place,
  idOf: IdOf<ITEM>,
): readonly ITEM[] {
  const more: readonly ITEM[] = [item].flat() as readonly ITEM[];
  if (first) return [...more, ...items];
  if (after === undefined) return [...items, ...more];
  return items.flatMap((each) => (idOf(each) === after ? [each, ...more] : [each]));
}

/** A list with an entry put: in the place of the one of its id, unless it says another place. */
export function put<ITEM>(
  items: readonly ITEM[],
  item: ITEM,
  place: Place,
  idOf: IdOf<ITEM>,
): readonly ITEM[] {
  const id = idOf(item);
  const isThere = items.some((each) => idOf(each) === id);
  if (isThere && place.after === undefined && !place.first) {
    return items.map((each) => (idOf(each) === id ? item : each));
  }
  return inserted(without(items, id, idOf), item, place, idOf);
}

/** A list without the entry of an id. */
export function without<ITEM>(
  items: readonly ITEM[],
  id: string,
  idOf: IdOf<ITEM>,
): readonly ITEM[] {
  return items.filter((each) => idOf(each) !== id);
}
