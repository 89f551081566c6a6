import { identifierSchema } from '../tool/identifiers.js';
import { rolesSchema } from '../tool/tool.js';
import { redactionProfileSchemaId } from './schema-id.js';

const closed = { type: 'object', additionalProperties: false } as const;

/**
 * What becomes of an answer: it passes as it is; its texts pass with what tells of a person masked;
 * only its codes pass; or nothing of it does.
 */
export const treatmentSchema = { enum: ['keep', 'mask', 'codes', 'withhold'] } as const;

const passesSchema = { enum: ['keep', 'withhold'] } as const;

/** What of an audit may be seen by one circle of readers. */
export const redactionProfileSchema = {
  ...closed,
  required: ['schema', 'id', 'title', 'sensitivity', 'reference', 'beside'],
  properties: {
    schema: { description: 'The shape that it has.', const: redactionProfileSchemaId },
    id: { ...identifierSchema, description: 'The name of the profile in data and in commands.' },
    title: {
      description: 'Who reads what is left.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    sensitivity: {
      description: 'What becomes of answers, by what the tool says that they tell about people.',
      ...closed,
      required: ['none', 'personal', 'special-category', 'unstated'],
      properties: {
        none: treatmentSchema,
        personal: treatmentSchema,
        'special-category': treatmentSchema,
        unstated: {
          ...treatmentSchema,
          description: 'Of answers of which the tool does not say.',
        },
      },
    },
    roles: {
      ...closed,
      description: 'What becomes of the answers to single questions, by their role in the tool.',
      properties: /* @__PURE__ */ Object.fromEntries(
        /* @__PURE__ */ Object.keys(rolesSchema.properties).map((role) => [role, treatmentSchema]),
      ) as { readonly [ROLE in keyof typeof rolesSchema.properties]: typeof treatmentSchema },
    },
    questions: {
      description: 'What becomes of the answers to single questions, by id. It goes before roles.',
      type: 'object',
      maxProperties: 5000,
      propertyNames: identifierSchema,
      additionalProperties: treatmentSchema,
    },
    reference: {
      ...passesSchema,
      description:
        "Whether the audit's id, its case reference and the moments of its making are kept.",
    },
    beside: {
      ...passesSchema,
      description:
        'Whether what is no answer is kept: what was set aside or retired, and extensions.',
    },
  },
} as const;
