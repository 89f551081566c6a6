import { error, type Issue } from '../issue/issue.js';

/**
 * The ids that are taken, by what is or was there, or by one earlier among themselves.
 *
 * @param ids The ids of what is added.
 * @param taken The ids that are taken.
 * @param pointerOf The JSON Pointer of each id.
 * @param freed The ids of what makes way for it.
 */
export function takenIds(
  ids: readonly string[],
  taken: ReadonlySet<string>,
  pointerOf: (index: number) => string,
  freed: readonly string[] = [],
): readonly Issue[] {
  const seen = new Set(taken);
  for (const id of freed) seen.delete(id);
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return error('overlay.taken-id', pointerOf(index));
    seen.add(id);
    return [];
  });
}
