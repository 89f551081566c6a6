import type { Briefing, RoundReport } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isBriefing } from './generated/briefing.js';
import { isRoundReport } from './generated/round-report.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of the report of a round: one that was kept, such as that of the
 * earlier round.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateRoundReport(value: unknown): Validation<RoundReport> {
  return validationOf(value as RoundReport, compiledStructureOf(isRoundReport, value).issues);
}

/**
 * Whether unknown input has the shape of a briefing.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateBriefing(value: unknown): Validation<Briefing> {
  return validationOf(value as Briefing, compiledStructureOf(isBriefing, value).issues);
}
