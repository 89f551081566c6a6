/**
 * @typedef {object} Graph
 * @property {string} title What it shows.
 * @property {readonly string[]} nodes The names of its boxes.
 * @property {readonly (readonly [from: string, to: string])[]} edges Which box needs which.
 */

/**
 * Sorts the boxes of a graph into layers, each above all that it needs, and leaves out the arrows that
 * others imply.
 *
 * @param {Graph} graph A graph without circles.
 * @returns {{ layers: readonly (readonly string[])[], edges: Graph['edges'] }} Its layers, the lowest first.
 */
export function inLayers({ nodes, edges }) {
  const needs = new Map(nodes.map((node) => [node, new Set()]));
  for (const [from, to] of edges) if (from !== to) needs.get(from)?.add(to);
  const heights = new Map();
  const heightOf = (node) => {
    const known = heights.get(node);
    if (known !== undefined) return known;
    const height = Math.max(-1, ...[...needs.get(node)].map(heightOf)) + 1;
    heights.set(node, height);
    return height;
  };
  const layers = Array.from({ length: Math.max(0, ...nodes.map(heightOf)) + 1 }, (_, height) =>
    nodes.filter((node) => heightOf(node) === height).sort(),
  );
  return { layers, edges: edges.filter(([from, to]) => !isImplied(needs, from, to)) };
}

/** Whether another way leads there. */
function isImplied(needs, from, to) {
  const seen = new Set();
  const waiting = [...needs.get(from)].filter((node) => node !== to);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...needs.get(node));
  }
  return false;
}
