import { conditionDepth } from './condition.js';
import { identifierSchema } from './identifiers.js';

/**
 * Stands for a condition inside the schemas below. In the published schemas its place is taken by
 * `conditionDefinitions`: the depth is spelled out there, as a recursive schema has none.
 */
export const conditionSchema = { type: 'object', $comment: 'condition' } as const;

const factSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['var'],
  properties: {
    var: {
      type: 'string',
      pattern: `^(answers|states)\\.${identifierSchema.pattern.slice(1)}`,
    },
  },
} as const;

const constants = [
  { type: 'string', maxLength: 1000 },
  { type: 'number' },
  { type: 'boolean' },
] as const;

const listSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 200,
  items: { anyOf: [constants[0], constants[1]] },
} as const;

const operandSchema = { anyOf: [factSchema, ...constants] } as const;

const comparison = { type: 'array', minItems: 2, maxItems: 2, items: operandSchema } as const;

/** The definitions `condition-1` (the outermost) to `condition-8`, for a published schema's `$defs`. */
export function conditionDefinitions(): Record<string, object> {
  const definitions: Record<string, object> = {};
  for (let level = 1; level <= conditionDepth; level += 1) {
    const inner = { $ref: `#/$defs/condition-${level + 1}` };
    const nested =
      level === conditionDepth
        ? {}
        : {
            and: { type: 'array', minItems: 1, maxItems: 50, items: inner },
            or: { type: 'array', minItems: 1, maxItems: 50, items: inner },
            '!': { type: 'array', minItems: 1, maxItems: 1, items: inner },
          };
    definitions[`condition-${level}`] = {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        ...nested,
        '==': comparison,
        '!=': comparison,
        '<': comparison,
        '<=': comparison,
        '>': comparison,
        '>=': comparison,
        in: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          items: { anyOf: [...operandSchema.anyOf, listSchema] },
        },
      },
    };
  }
  return definitions;
}
