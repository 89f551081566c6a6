import { inLayers } from './layers.mjs';

const box = { width: 150, height: 40, across: 30, down: 60 };

/**
 * Draws a graph: what is needed stands below what needs it.
 *
 * @param {import('./layers.mjs').Graph} graph The graph.
 * @returns {string} SVG, which follows the reader's light or dark.
 */
export function diagramOf(graph) {
  const { layers, edges } = inLayers(graph);
  const widest = Math.max(...layers.map(({ length }) => length));
  const width = widest * (box.width + box.across) + box.across;
  const height = layers.length * (box.height + box.down);
  const places = placesOf(layers, width, height);
  const words = edges.map(([from, to]) => `${from} needs ${to}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title words">
<title id="title">${escaped(graph.title)}</title>
<desc id="words">${escaped(words)}.</desc>
<style>
  text { font: 15px system-ui, sans-serif; text-anchor: middle; fill: #1c1f23; }
  rect { fill: #f3f7f5; stroke: #0b6b4f; }
  path { fill: none; stroke: #5a5f66; }
  marker path { fill: #5a5f66; stroke: none; }
  .paper { fill: #fff; stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f1f2; }
    rect { fill: #23302b; stroke: #7fd6b8; }
    path { stroke: #a9adb4; }
    marker path { fill: #a9adb4; }
    .paper { fill: #1b1b1f; }
  }
</style>
<marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker>
<rect class="paper" width="${width}" height="${height}"/>
${edges.map((edge) => arrow(places, edge)).join('\n')}
${[...places].map(([name, place]) => drawn(name, place)).join('\n')}
</svg>
`;
}

/** The middle of each box. */
function placesOf(layers, width, height) {
  return new Map(
    layers.flatMap((names, layer) =>
      names.map((name, at) => [
        name,
        {
          x: (width * (at + 0.5)) / names.length,
          y: height - (layer + 0.5) * (box.height + box.down),
        },
      ]),
    ),
  );
}

function drawn(name, { x, y }) {
  const corner = `x="${x - box.width / 2}" y="${y - box.height / 2}"`;
  return `<rect ${corner} width="${box.width}" height="${box.height}" rx="6"/><text x="${x}" y="${y + 5}">${escaped(name)}</text>`;
}

function arrow(places, [from, to]) {
  const start = places.get(from);
  const end = places.get(to);
  const top = start.y + box.height / 2;
  const bottom = end.y - box.height / 2;
  const bend = (bottom - top) / 2;
  return `<path marker-end="url(#end)" d="M${start.x} ${top} C${start.x} ${top + bend} ${end.x} ${bottom - bend} ${end.x} ${bottom}"/>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
