import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf } from '../../src/model/components.js';

const graphs = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })
  .map((edges) => (node: number) => edges.filter(([from]) => from === node).map(([, to]) => to));
const nodes = [0, 1, 2, 3, 4, 5, 6, 7];

/** The nodes that a node leads to, itself only by a way round. */
function reach(from: number, edges: (node: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set(edges(from));
  for (const node of found) for (const next of edges(node)) found.add(next);
  return found;
}

it('puts two nodes together if and only if each leads to the other', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const components = componentsOf(nodes, edges);
      expect(components.flat().sort()).toEqual(nodes);
      for (const one of nodes) {
        const component = components.find((each) => each.includes(one));
        const mates = nodes.filter(
          (other) =>
            other === one || (reach(one, edges).has(other) && reach(other, edges).has(one)),
        );
        expect([...(component ?? [])].sort()).toEqual(mates);
      }
    }),
  );
});

it('puts a component after those that it leads to', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const components = componentsOf(nodes, edges);
      const position = (node: number) => components.findIndex((each) => each.includes(node));
      for (const node of nodes) {
        for (const next of edges(node)) expect(position(next)).toBeLessThanOrEqual(position(node));
      }
    }),
  );
});
