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
  return new Components(edges).of(nodes);
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

class Components<NODE> {
  readonly #edges: (node: NODE) => Iterable<NODE>;
  readonly #visits = new Map<NODE, Visit<NODE>>();
  readonly #open: Visit<NODE>[] = [];
  readonly #path: Visit<NODE>[] = [];
  readonly #components: (readonly NODE[])[] = [];

  constructor(edges: (node: NODE) => Iterable<NODE>) {
    this.#edges = edges;
  }

  of(nodes: Iterable<NODE>): readonly (readonly NODE[])[] {
    for (const node of nodes) {
      if (!this.#visits.has(node)) this.#enter(node);
      for (let top = this.#path.at(-1); top; top = this.#path.at(-1)) this.#step(top);
    }
    return this.#components;
  }

  #enter(node: NODE): void {
    const met = this.#visits.size;
    const edges = this.#edges(node)[Symbol.iterator]();
    const visit = { node, met, low: met, open: true, edges };
    this.#visits.set(node, visit);
    this.#open.push(visit);
    this.#path.push(visit);
  }

  #step(top: Visit<NODE>): void {
    const next = top.edges.next();
    if (next.done) {
      this.#leave(top);
      return;
    }
    const known = this.#visits.get(next.value);
    if (known === undefined) this.#enter(next.value);
    else if (known.open) top.low = Math.min(top.low, known.met);
  }

  #leave(top: Visit<NODE>): void {
    this.#path.pop();
    const parent = this.#path.at(-1);
    if (parent) parent.low = Math.min(parent.low, top.low);
    if (top.low !== top.met) return;
    const members = this.#open.splice(this.#open.lastIndexOf(top));
    for (const member of members) member.open = false;
    this.#components.push(members.map(({ node }) => node));
  }
}
