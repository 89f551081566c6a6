import type { Summary } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isSummary } from './generated/summary.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of a summary: one that another partnership sent.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateSummary(value: unknown): Validation<Summary> {
  return validationOf(value as Summary, compiledStructureOf(isSummary, value).issues);
}
