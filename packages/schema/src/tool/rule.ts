import { ruleConditionSchema } from './condition-schema.js';
import { coreSchema, identifierSchema } from './identifiers.js';
import { sourceSchema, textSchema } from './text.js';

/** The sentence that a rule, a threshold or a baseline follows, so that it can be shown with it. */
export const quotedSourceSchema = {
  ...sourceSchema,
  properties: {
    ...sourceSchema.properties,
    quote: { ...textSchema, description: 'The sentence itself, word for word.' },
  },
} as const;

const closed = { type: 'object', additionalProperties: false } as const;

const ruleMembers = {
  id: { ...identifierSchema, description: 'A meaningful word, unique among the rules.' },
  when: { ...ruleConditionSchema, description: 'The condition under which the rule applies.' },
  strength: {
    description:
      'What a grade that departs from it needs: must, another grade; should, a written reason; may, nothing, it is told.',
    enum: ['must', 'should', 'may'],
  },
  reason: { ...textSchema, description: 'Why, in words that can be shown to the auditor.' },
  source: { ...quotedSourceSchema, description: 'Where the rule comes from.' },
  core: coreSchema,
} as const;

const required = ['id', 'when', 'effect', 'strength', 'reason', 'source'] as const;

/** A rule about the grade itself: no better than it, no worse than it, or that one. */
export const gradeRuleSchema = {
  ...closed,
  required: [...required, 'grade'],
  properties: {
    ...ruleMembers,
    effect: {
      description: 'cap: no better than the grade. floor: no worse. expect: that grade.',
      enum: ['cap', 'floor', 'expect'],
    },
    grade: { ...identifierSchema, description: 'The step of the scale that it speaks of.' },
  },
} as const;

/** A rule about what an audit must hold. */
export const requireRuleSchema = {
  ...closed,
  required: [...required, 'requires'],
  properties: {
    ...ruleMembers,
    effect: { description: 'Something has to hold where the rule applies.', const: 'require' },
    requires: { ...ruleConditionSchema, description: 'What has to hold.' },
  },
} as const;

/** A rule that only tells something. */
export const warnRuleSchema = {
  ...closed,
  required,
  properties: {
    ...ruleMembers,
    effect: { description: 'The reason is told where the rule applies.', const: 'warn' },
  },
} as const;

const hasEffect = (effect: object) => ({ required: ['effect'], properties: { effect } });

/** A grading rule, told by its effect. */
export const ruleSchema = {
  type: 'object',
  required: ['effect'],
  properties: { effect: { enum: ['cap', 'floor', 'expect', 'require', 'warn'] } },
  allOf: [
    { if: hasEffect({ enum: ['cap', 'floor', 'expect'] }), then: gradeRuleSchema },
    { if: hasEffect({ const: 'require' }), then: requireRuleSchema },
    { if: hasEffect({ const: 'warn' }), then: warnRuleSchema },
  ],
} as const;
