import { digestOf } from '@maat/core';
import { filledAudit } from '../tool/filled-audit.mjs';

/** How many different audits there are. They come round again and again. */
const different = 500;

/**
 * NDJSON of audits of about 10 kB, made on the fly.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @param {number} count How many audits.
 * @returns {Generator<Buffer>} Chunks of many audits.
 */
export function* auditLines(tool, count) {
  const lines = linesOf(tool);
  const chunk = Buffer.from(lines.join(''));
  for (let left = count; left > 0; left -= different) {
    yield left >= different ? chunk : Buffer.from(lines.slice(0, left).join(''));
  }
}

/** The lines of which it is made. */
export function linesOf(tool) {
  const audit = {
    ...filledAudit(tool),
    tool: { ...filledAudit(tool).tool, digest: digestOf(tool) },
  };
  return Array.from({ length: different }, (_, index) => {
    return `${JSON.stringify({ ...audit, id: `audit-${index}` })}\n`;
  });
}
