import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Issue } from '../issue/issue.js';
import { memberOf } from '../issue/member-of.js';
import { pointerTokens } from '../issue/pointer.js';
import type { Validation } from '../validate/validation.js';

/**
 * Any validation of ours as a Standard Schema (standardschema.dev), version 1.
 *
 * @param validate The validation. What it refuses is refused with all its issues.
 * @param message The message of an issue of a value.
 */
export function toStandardSchema<VALUE>(
  validate: (value: unknown) => Validation<VALUE>,
  message: (issue: Issue, value: unknown) => string,
): StandardSchemaV1<VALUE> {
  return {
    '~standard': {
      version: 1,
      vendor: 'maat',
      validate: (value) => {
        const validation = validate(value);
        if (validation.ok) return { value: validation.value };
        return {
          issues: validation.issues.map((issue) => ({
            message: message(issue, value),
            path: pathIn(value, issue.pointer),
          })),
        };
      },
    },
  };
}

/** The way that a JSON Pointer tells, with the indexes of arrays as numbers. */
function pathIn(root: unknown, pointer: string): readonly (string | number)[] {
  let value = root;
  return pointerTokens(pointer).map((token) => {
    const key = Array.isArray(value) ? Number(token) : token;
    value = memberOf(value, token);
    return key;
  });
}
