/**
 * The strongly connected components of a directed graph, each after those that it leads to: two
 * nodes share one if each leads to the other. By Tarjan's algorithm ('Depth-first search and linear
 * graph algorithms', 1972), with a stack of its own in place of recursion: a tool may chain as many
 * conditions as it has questions.
 *
 * @param nodes The nodes.
 * @param edges The nodes that a node leads to.
 */
export function componentsOf<NODE>(
  nodes: Iterable<NODE>,
  edges: (node: NODE) => Iterable<NODE>,
): readonly (readonly NODE[])[] {
  const visits = new Map<NODE, Visit<NODE>>();
  const open: Visit<NODE>[] = [];
  const path: Visit<NODE>[] = [];
  const components: (readonly NODE[])[] = [];

  for (const node of nodes) {
    if (!visits.has(node)) enter(node);
    for (let top = path.at(-1); top; top = path.at(-1)) step(top);
  }
  return components;

  function enter(node: NODE): void {
    const met = visits.size;
    const visit = { node, met, low: met, open: true, edges: edges(node)[Symbol.iterator]() };
    visits.set(node, visit);
    open.push(visit);
    path.push(visit);
  }

  function step(top: Visit<NODE>): void {
    const { done, value } = top.edges.next();
    if (done) {
      leave(top);
      return;
    }
    const known = visits.get(value);
    if (known === undefined) enter(value);
    else if (known.open) top.low = Math.min(top.low, known.met);
  }

  function leave(top: Visit<NODE>): void {
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.low = Math.min(parent.low, top.low);
    if (top.low !== top.met) return;
    const members = open.splice(open.lastIndexOf(top));
    for (const member of members) member.open = false;
    components.push(members.map(({ node }) => node));
  }
}

interface Visit<NODE> {
  readonly node: NODE;
  /** When it was first met. */
  readonly met: number;
  /** When the earliest of the open nodes was met that it is known to lead to. */
  low: number;
  /** Whether its component is not settled yet. */
  open: boolean;
  readonly edges: Iterator<NODE>;
}
