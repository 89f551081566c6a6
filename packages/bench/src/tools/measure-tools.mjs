import { applyOverlay, lintTool, migrate } from '@maat/core';
import { changedEverywhere } from '../tool/changed-everywhere.mjs';
import { auditedAt, filledAudit } from '../tool/filled-audit.mjs';
import { lengthenTool } from '../tool/lengthen-tool.mjs';
import { collatedCases, reportedRound, roundOfReturns } from './round-of-returns.mjs';

const audits = 1000;

/**
 * Measures what is done with a whole tool, in turns with JSON.parse of what it is done with: an
 * overlay applied, the tool looked over, a thousand audits moved to what comes of the overlay, and the
 * returns of a round put side by side and reported on.
 *
 * @param {import('@maat/schema').Tool} tool The tool, which is looked at 20 times as long.
 * @param {import('@maat/schema').Overlay} judged An overlay of the tool as it is.
 * @param {number} rounds How often each is measured.
 * @returns {Record<string, { bytes: number, ours: number[], floors: number[] }>} By figure, the bytes
 * that were read, and the milliseconds that each round took of us and of JSON.parse.
 */
export function measureTools(tool, judged, rounds) {
  const long = lengthenTool(tool, 20);
  const later = appliedTo(tool, changedEverywhere(tool));
  const moved = Array.from({ length: audits }, (_, index) => ({
    ...filledAudit(tool),
    id: `audit-${index}`,
  }));
  const returns = roundOfReturns(appliedTo(tool, judged));
  const few = Math.max(3, Math.round(rounds / 10));
  return {
    apply: inTurns(rounds, [long, changedEverywhere(long)], appliedTo),
    judged: inTurns(rounds, [tool, judged], appliedTo),
    lint: inTurns(rounds, [long], lintTool),
    migrate: inTurns(few, moved, (...given) => {
      for (const audit of given) movedTo(audit, tool, later);
    }),
    collate: inTurns(few, returns.audits, (...given) => collatedCases(returns, given)),
    report: inTurns(few, returns.audits, (...given) => reportedRound(returns, given)),
  };
}

function appliedTo(tool, overlay) {
  const applied = applyOverlay(tool, overlay);
  if (!applied.ok) throw new Error(`The overlay does not fit: ${JSON.stringify(applied.issues)}`);
  return applied.tool;
}

function movedTo(audit, from, to) {
  const migration = migrate(audit, from, to, { now: auditedAt });
  if (!migration.ok)
    throw new Error(`The audit does not move: ${JSON.stringify(migration.issues)}`);
}

/** What is read is read anew in each round, so that nothing is remembered from the last. */
function inTurns(rounds, given, job) {
  const texts = given.map((each) => JSON.stringify(each));
  const ours = [];
  const floors = [];
  for (let round = -3; round < rounds; round += 1) {
    const started = performance.now();
    const read = texts.map((text) => JSON.parse(text));
    const between = performance.now();
    job(...read);
    const ended = performance.now();
    if (round < 0) continue;
    floors.push(between - started);
    ours.push(ended - between);
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { bytes, ours, floors };
}
