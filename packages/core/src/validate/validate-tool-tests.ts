import type { ToolTests } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isToolTests } from './generated/tool-tests.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of a tool's tests. `runToolTests` asks this as well.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateToolTests(value: unknown): Validation<ToolTests> {
  return validationOf(value as ToolTests, compiledStructureOf(isToolTests, value).issues);
}
