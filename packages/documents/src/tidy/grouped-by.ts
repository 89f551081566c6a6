/** Items by what they share, in the order in which that first occurs. */
export function groupedBy<ITEM, KEY>(
  items: readonly ITEM[],
  keyOf: (item: ITEM) => KEY,
): ReadonlyMap<KEY, readonly ITEM[]> {
  const groups = new Map<KEY, ITEM[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
