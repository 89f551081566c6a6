import { daySchema, hostIdSchema } from '../audit/marks.js';
import { toolReferenceSchema } from '../audit/tool-reference.js';
import { gradeCountsSchema, summarySchema } from '../summary/summary.js';
import { identifierSchema } from '../tool/identifiers.js';
import { agreementToldSchema } from './agreement.js';
import { gradeRowSchema, plainCountSchema, roundActionsSchema } from './counts.js';
import { movementSchema, sectionProfileSchema } from './profile.js';
import { roundReportSchemaId } from './schema-id.js';
import { reportTextsSchema } from './texts.js';

const closed = { type: 'object', additionalProperties: false } as const;
const toldOrNot = { anyOf: [agreementToldSchema, { type: 'null' }] } as const;

/** What is not known of a round, and how much of it. */
export const unknownSchema = {
  ...closed,
  required: ['code', 'count'],
  properties: {
    code: {
      enum: [
        'returns-missing',
        'returns-in-progress',
        'returns-unread',
        'returns-of-no-case',
        'agencies-unknown',
        'returns-not-moderated',
        'cases-not-agreed',
        'answers-without-place',
        'questions-not-told',
      ],
    },
    count: plainCountSchema,
  },
} as const;

/** What a round came to, for those who answer for the practice. It names nobody. */
export const roundReportSchema = {
  ...closed,
  required: [
    ...(['schema', 'round', 'tool', 'today', 'fewest', 'cases', 'returns'] as const),
    ...(['sections', 'agreement', 'findings', 'actions', 'unknown'] as const),
  ],
  properties: {
    schema: { description: 'The shape that it has.', const: roundReportSchemaId },
    round: { ...hostIdSchema, description: 'The id of the round.' },
    tool: { ...toolReferenceSchema, description: 'The tool of the round.' },
    scale: {
      ...closed,
      description: 'The scale, by which grades of two rounds can be held together.',
      required: ['id', 'grades'],
      properties: {
        id: identifierSchema,
        grades: { type: 'array', maxItems: 20, items: identifierSchema },
      },
    },
    today: { ...daySchema, description: 'The day on which it was made.' },
    fewest: summarySchema.properties.fewest,
    cases: {
      ...closed,
      description: 'How many cases there are, and of how many the review was agreed.',
      required: ['total', 'agreed'],
      properties: { total: plainCountSchema, agreed: plainCountSchema },
    },
    returns: {
      ...closed,
      description: 'Invitations by what became of them, and the returns that were counted.',
      required: ['asked', 'exempt', 'returned', 'late', 'counted'],
      properties: {
        asked: plainCountSchema,
        exempt: plainCountSchema,
        returned: plainCountSchema,
        late: plainCountSchema,
        counted: plainCountSchema,
      },
    },
    sections: {
      description: 'The sections of the tool, in its order.',
      type: 'array',
      maxItems: 100,
      items: sectionProfileSchema,
    },
    overall: {
      ...gradeCountsSchema,
      description: 'The overall grades that agencies gave themselves.',
    },
    moderated: {
      ...gradeRowSchema,
      description: "The overall grades of agencies' own practice that were moderated.",
    },
    agreed: { ...gradeRowSchema, description: 'The grades that were agreed of cases.' },
    agreement: {
      ...closed,
      description:
        'How far self-grades and moderated ones agree, overall and of sections. Null where it is held back.',
      required: ['overall', 'sections'],
      properties: { overall: toldOrNot, sections: toldOrNot },
    },
    findings: {
      ...closed,
      description: 'What was learned, counted.',
      required: ['strengths', 'improvements', 'bestPractice', 'notTold'],
      properties: {
        strengths: plainCountSchema,
        improvements: plainCountSchema,
        bestPractice: plainCountSchema,
        notTold: {
          ...plainCountSchema,
          description: 'Improvements of which an agency says that it was not told.',
        },
      },
    },
    actions: { ...roundActionsSchema, description: 'What is to be done, counted.' },
    unknown: {
      description: 'What is not known. Each code at most once.',
      type: 'array',
      maxItems: 9,
      items: unknownSchema,
    },
    movement: { ...movementSchema, description: 'What moved since the earlier round.' },
    texts: {
      ...reportTextsSchema,
      description: 'What was typed, masked. Only where it was asked for.',
    },
  },
} as const;
