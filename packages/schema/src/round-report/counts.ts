import { identifierSchema } from '../tool/identifiers.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** How many. Of what is done and not of what was found, so that it is never held back. */
export const plainCountSchema = {
  type: 'integer',
  minimum: 0,
  maximum: 9007199254740991,
} as const;

/** How many grades were given, and which. */
export const gradeRowSchema = {
  ...closed,
  required: ['graded', 'grades'],
  properties: {
    graded: { ...plainCountSchema, description: 'How many were graded.' },
    grades: {
      description: 'By the id of the grade, best first. Null where a number is held back.',
      type: 'object',
      maxProperties: 20,
      propertyNames: identifierSchema,
      additionalProperties: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991 },
    },
  },
} as const;

const actionCounts = {
  total: { ...plainCountSchema, description: 'All actions.' },
  open: { ...plainCountSchema, description: 'Set, and not begun.' },
  inProgress: { ...plainCountSchema, description: 'Under way.' },
  done: { ...plainCountSchema, description: 'Done.' },
  dropped: { ...plainCountSchema, description: 'Given up.' },
  overdue: {
    ...plainCountSchema,
    description: 'Open or under way, and due before the day of the report.',
  },
  undated: {
    ...plainCountSchema,
    description: 'Open or under way, and without a day by which it is due.',
  },
  withImpact: {
    ...plainCountSchema,
    description: 'Done, with evidence that it changed practice.',
  },
} as const;

const countNames = [
  ...(['total', 'open', 'inProgress', 'done'] as const),
  ...(['dropped', 'overdue', 'undated', 'withImpact'] as const),
] as const;

/** Actions by where they stand. */
export const actionCountsSchema = {
  ...closed,
  required: countNames,
  properties: actionCounts,
} as const;

/** The actions of a round by where they stand, and the same by the agency that owns them. */
export const roundActionsSchema = {
  ...closed,
  required: [...countNames, 'byAgency'],
  properties: {
    ...actionCounts,
    byAgency: {
      description: "By the agency that owns them: a code of the tool's list `agencies`.",
      type: 'object',
      maxProperties: 500,
      propertyNames: identifierSchema,
      additionalProperties: actionCountsSchema,
    },
  },
} as const;
