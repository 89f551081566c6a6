/**
 * The ids of a list that need not be moved to bring it into another order: as many as can be.
 *
 * @param before The ids as they stand.
 * @param after The ids as they should stand. Ids of one list alone are left out.
 */
export function keptInOrder(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const places = new Map(after.map((id, index) => [id, index]));
  const chains: Chain[] = [];
  for (const id of before) {
    const place = places.get(id);
    if (place === undefined) continue;
    const length = firstWithin(chains, place);
    const shorter = chains[length - 1];
    chains[length] = { id, place, ...(shorter && { shorter }) };
  }
  return idsOf(chains.at(-1));
}

/** A run of ids in both orders: its last id and the run before it. */
interface Chain {
  readonly id: string;
  readonly place: number;
  readonly shorter?: Chain;
}

/** The first of some chains, ever later ones, that ends at a place or after it. */
function firstWithin(chains: readonly Chain[], place: number): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chains[middle]?.place ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function idsOf(longest: Chain | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let chain = longest; chain !== undefined; chain = chain.shorter) ids.add(chain.id);
  return ids;
}
