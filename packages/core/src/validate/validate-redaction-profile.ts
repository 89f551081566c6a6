import type { RedactionProfile } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isRedactionProfile } from './generated/redaction-profile.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of a redaction profile.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateRedactionProfile(value: unknown): Validation<RedactionProfile> {
  const { issues } = compiledStructureOf(isRedactionProfile, value);
  return validationOf(value as RedactionProfile, issues);
}
