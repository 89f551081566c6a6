import { fileURLToPath } from 'node:url';
import { auditFit } from './audit-fit.mjs';
import { auditShape } from './audit-shape.mjs';
import { checks } from './checks.mjs';
import { contrasts } from './contrasts.mjs';
import { digestsAndPins, grading } from './grading.mjs';
import { lint } from './lint.mjs';
import { migrations } from './migrations.mjs';
import { otherShapes } from './other-shapes.mjs';
import { overlays } from './overlays.mjs';
import { roundReports } from './round-reports.mjs';
import { rounds } from './rounds.mjs';
import { sharing } from './sharing.mjs';
import { summaryShape } from './summary-shape.mjs';
import { toolParts } from './tool-parts.mjs';
import { toolShape } from './tool-shape.mjs';

const groups = {
  'audit-shape': auditShape,
  'audit-fit': auditFit,
  checks,
  'tool-shape': toolShape,
  'tool-parts': toolParts,
  'other-shapes': otherShapes,
  'summary-shape': summaryShape,
  lint,
  overlays,
  grading,
  'digests-and-pins': digestsAndPins,
  migrations,
  sharing,
  rounds,
  'round-reports': roundReports,
  contrasts,
};

/** Every file of vectors by its name, and the list of them, each with the text that it is to hold. */
export const vectorFiles = [{ file: place('files'), text: `${JSON.stringify(Object.keys(groups), null, 2)}\n` }, ...Object.entries(groups).map(([name, vectors]) => ({ file: place(name), text: textOf(vectors) }))];

function place(name) {
  return fileURLToPath(new URL(`../../vectors/${name}.json`, import.meta.url));
}

/** A vector a line, so that a change can be read. */
function textOf(vectors) {
  const lines = distinct(vectors).map((vector) => JSON.stringify(vector));
  return `{\n"schema": "urn:maat:schema:vectors:1",\n"vectors": [\n${lines.join(',\n')}\n]\n}\n`;
}

/** Gives ids that differ in what an id cannot hold a number at their end. */
function distinct(vectors) {
  const seen = new Map();
  return vectors.map((vector) => {
    const count = (seen.get(vector.id) ?? 0) + 1;
    seen.set(vector.id, count);
    return count === 1 ? vector : { ...vector, id: `${vector.id}-${count}` };
  });
}
