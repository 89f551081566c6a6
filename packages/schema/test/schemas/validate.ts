import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  auditJsonSchema,
  overlayJsonSchema,
  themePackJsonSchema,
  toolJsonSchema,
} from '../../src/published.js';

// Strict in everything but union types: the value of an answer has one schema for all kinds, with a
// keyword or two for each JSON type, so that a validator names one place and not nine alternatives.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

export const isTool: ValidateFunction = ajv.compile(toolJsonSchema);
export const isAudit: ValidateFunction = ajv.compile(auditJsonSchema);
export const isOverlay: ValidateFunction = ajv.compile(overlayJsonSchema);
export const isThemePack: ValidateFunction = ajv.compile(themePackJsonSchema);

/** The places that a value is refused for, each with its keyword, without what only sums up others. */
export function errorsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return [...new Set(errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))];
}
