import { identifierSchema } from './identifiers.js';

/**
 * A condition or a rule's expression: JsonLogic (jsonlogic.com) with a closed list of operators.
 * It is data and never code. It is three-valued: a comparison with something that is not answered
 * is neither true nor false but unknown.
 *
 * `var` reads one fact: `answers.<question>` (what was answered: words, a number, an ISO date, a
 * code, codes, a grade's id, or the number of rows) or `states.<question>` ('answered',
 * 'not-applicable', 'no-evidence'; unknown while blank).
 */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly '!': readonly [Condition] }
  | { readonly '==': readonly [Operand, Operand] }
  | { readonly '!=': readonly [Operand, Operand] }
  | { readonly '<': readonly [Operand, Operand] }
  | { readonly '<=': readonly [Operand, Operand] }
  | { readonly '>': readonly [Operand, Operand] }
  | { readonly '>=': readonly [Operand, Operand] }
  | { readonly in: readonly [Operand, Operand | readonly (string | number)[]] };

/** What a comparison compares: a fact, or a constant. */
export type Operand = { readonly var: string } | string | number | boolean;

/** How many operators may stand inside one another. */
export const conditionDepth = 8;

/**
 * Stands for a condition inside the schemas below. In the published schemas its place is taken by
 * `conditionDefinitions`: the depth is spelled out there, as a recursive schema has none.
 */
export const conditionSchema = { type: 'object' } as const;

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
