/**
 * Starts something for each item, several at a time, and gives what comes of them in the order of
 * the items.
 *
 * @param items The items. No more of them are asked for than are under way.
 * @param start Starts what is to be done.
 * @param most How many may be under way.
 */
export async function* inOrder<ITEM, RESULT>(
  items: AsyncIterable<ITEM>,
  start: (item: ITEM) => Promise<RESULT>,
  most: number,
): AsyncGenerator<RESULT> {
  const underWay: Promise<RESULT>[] = [];
  for await (const item of items) {
    const result = start(item);
    // It is awaited later, and must not count as unhandled until then.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < most) continue;
    const [next] = underWay.splice(0, 1);
    if (next !== undefined) yield await next;
  }
  for (const result of underWay) yield await result;
}
