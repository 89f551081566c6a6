import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLayers } from '../site/pictures/layers.mjs';

const graph = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 })
  .chain((nodes) =>
    fc.record({
      title: fc.constant('A graph'),
      nodes: fc.constant(nodes),
      // Without circles, as each needs only what stands before it.
      edges: fc.uniqueArray(
        fc
          .tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1))
          .filter(([from, to]) => from > to)
          .map(([from, to]): [string, string] => [nodes[from] ?? '', nodes[to] ?? '']),
        { selector: JSON.stringify, maxLength: 20 },
      ),
    }),
  );

/** All that can be reached from each box. */
function reached(edges: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const found = new Set(edges.map((edge) => JSON.stringify(edge)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    const pairs = [...found].map((text) => JSON.parse(text) as [string, string]);
    for (const [from, middle] of pairs) {
      for (const [, to] of pairs.filter(([each]) => each === middle)) {
        found.add(JSON.stringify([from, to]));
      }
    }
  }
  return found;
}

test('a diagram has each box once, above all that it needs, and leaves out only what others imply', () => {
  fc.assert(
    fc.property(graph, (given) => {
      const { layers, edges } = inLayers(given);
      expect(layers.flat().sort()).toEqual([...given.nodes].sort());
      const layerOf = (node: string) => layers.findIndex((names) => names.includes(node));
      for (const [from, to] of given.edges) expect(layerOf(from)).toBeGreaterThan(layerOf(to));
      expect(reached(edges)).toEqual(reached(given.edges));
    }),
  );
});
