import { conditionDepth } from './condition.js';
import { identifierSchema } from './identifiers.js';

/**
 * Stands for a condition inside the schemas below. In the published schemas its place is taken by
 * `conditionDefinitions`: the depth is spelled out there, as a recursive schema has none.
 */
export const conditionSchema = { type: 'object', $comment: 'condition' } as const;

/** Stands for the condition of a grading rule, as `conditionSchema` does for that of a question. */
export const ruleConditionSchema = { type: 'object', $comment: 'rule-condition' } as const;

const id = identifierSchema.pattern.slice(1, -1);

/** The facts that the condition of a question or section may read. */
const answerFacts = `(answers|states)\\.${id}`;

/** The facts that the condition of a rule may read: docs/grading.md tells each. */
const ruleFacts = [
  answerFacts,
  `(flags|thresholds)\\.${id}`,
  'judged\\.(total|open)',
  `judged\\.(exactly|atLeast|atMost|shareExactly|shareAtLeast|shareAtMost)\\.${id}`,
  `sections\\.${id}\\.(judgement|answered|notApplicable|noEvidence|blank)`,
  'areas\\.(total|withoutEvidence|shareWithoutEvidence)',
  'evidence\\.(answered|notApplicable|noEvidence|blank|shareWithout)',
  'actions\\.(total|withOwner|withDate)',
  'learning\\.(goodPractice|improvements)',
  'grade\\.chosen',
  `grade\\.(atLeast|atMost)\\.${id}`,
].join('|');

function factSchema(facts: string): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['var'],
    properties: { var: { type: 'string', pattern: `^(${facts})$` } },
  };
}

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

/** The definitions `condition-1` (the outermost) to `condition-8`, for a published schema's `$defs`. */
export function conditionDefinitions(): Record<string, object> {
  return definitionsOf('condition', answerFacts);
}

/** The definitions `rule-condition-1` to `rule-condition-8`: the same operators, over more facts. */
export function ruleConditionDefinitions(): Record<string, object> {
  return definitionsOf('rule-condition', ruleFacts);
}

function definitionsOf(name: string, facts: string): Record<string, object> {
  const operands = [factSchema(facts), ...constants];
  const definitions: Record<string, object> = {};
  for (let level = 1; level <= conditionDepth; level += 1) {
    const inner = { $ref: `#/$defs/${name}-${level + 1}` };
    const properties = level === conditionDepth ? {} : connectives(inner);
    definitions[`${name}-${level}`] = {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: { ...properties, ...comparisons(operands) },
    };
  }
  return definitions;
}

function connectives(inner: object): Record<string, object> {
  return {
    and: { type: 'array', minItems: 1, maxItems: 50, items: inner },
    or: { type: 'array', minItems: 1, maxItems: 50, items: inner },
    '!': { type: 'array', minItems: 1, maxItems: 1, items: inner },
  };
}

function comparisons(operands: readonly object[]): Record<string, object> {
  const pair = (anyOf: readonly object[]) => ({
    type: 'array',
    minItems: 2,
    maxItems: 2,
    items: { anyOf },
  });
  const comparison = pair(operands);
  const operators = ['==', '!=', '<', '<=', '>', '>='];
  const all = operators.map((operator) => [operator, comparison] as const);
  return { ...Object.fromEntries(all), in: pair([...operands, listSchema]) };
}
