import { noIssues } from '../issue/issue.js';
import { mostIssues } from './inspect.js';
import { issuesFromAjv } from './issues-from-ajv.js';
import { type Structure, structureOf } from './structure.js';
import type { StructureValidator } from './structure-validator.js';

/**
 * Whether unknown input has the shape that a published schema tells.
 *
 * @param validator The validator compiled from the schema.
 * @param value The input.
 */
export function compiledStructureOf(validator: StructureValidator, value: unknown): Structure {
  return structureOf(value, (plain) => {
    if (validator(plain)) return nothingWrong;
    const errors = validator.errors ?? [];
    return { issues: issuesFromAjv(errors, plain), complete: errors.length < mostIssues };
  });
}

const nothingWrong: Structure = { issues: noIssues, complete: true };
