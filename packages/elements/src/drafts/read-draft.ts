import { openAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { Draft } from './draft-store.js';

/**
 * Reads what a store gave: it can be of an older version of the tool, or have been tampered with.
 *
 * @returns Undefined where it is no draft of this audit.
 */
export function readDraft(tool: Tool, id: string, given: Draft): Draft | undefined {
  const [audit, base] = [auditIn(tool, id, given.audit), auditIn(tool, id, given.base)];
  const other = given.other && auditIn(tool, id, given.other);
  if (audit === undefined || base === undefined) return undefined;
  // Without the other side of a clash, the next save would lose what was typed there.
  if (given.other !== undefined && other === undefined) return undefined;
  const { undo, page, count, seen, keptAt } = given;
  if (!isMoment(keptAt) || typeof page !== 'string' || !isCount(count) || !areCounts(seen))
    return undefined;
  return { audit, base, undo, page, count, seen, keptAt, ...(other && { other }) };
}

function isMoment(given: unknown): boolean {
  return typeof given === 'string' && !Number.isNaN(Date.parse(given));
}

function isCount(given: unknown): boolean {
  return Number.isSafeInteger(given) && Number(given) >= 0;
}

function areCounts(given: unknown): boolean {
  return typeof given === 'object' && given !== null && Object.values(given).every(isCount);
}

function auditIn(tool: Tool, id: string, given: unknown): Audit | undefined {
  const opened = openAudit(tool, given);
  return opened.ok && opened.value.id === id ? opened.value : undefined;
}
