import { plainCountSchema } from './counts.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** So many of so many. */
export const countOfSchema = {
  ...closed,
  required: ['count', 'of'],
  properties: { count: plainCountSchema, of: plainCountSchema },
} as const;

/** A coefficient with its interval. */
export const estimateSchema = {
  ...closed,
  properties: {
    value: {
      description:
        '1 is full agreement. Left out where all grades are one and nothing can be told.',
      type: 'number',
    },
    interval: {
      ...closed,
      description: 'The ends of the interval, and of how many of the draws it was found.',
      required: ['low', 'high', 'draws'],
      properties: {
        low: { type: 'number' },
        high: { type: 'number' },
        draws: plainCountSchema,
      },
    },
  },
} as const;

/** How far self-grades and moderated ones agree. */
export const agreementToldSchema = {
  ...closed,
  required: ['units', 'unpaired', 'exact', 'withinOne', 'shift', 'matrix'],
  properties: {
    units: { ...plainCountSchema, description: 'How many things both graded.' },
    unpaired: { ...plainCountSchema, description: 'How many one alone graded.' },
    exact: { ...countOfSchema, description: 'Those that both graded alike.' },
    withinOne: { ...countOfSchema, description: 'Those whose grades are at most a step apart.' },
    shift: {
      ...closed,
      description: 'Those that the agency itself graded better than the moderator, alike, worse.',
      required: ['better', 'same', 'worse'],
      properties: { better: plainCountSchema, same: plainCountSchema, worse: plainCountSchema },
    },
    matrix: {
      description: 'How often a self-grade (row) met a moderated one (column), both best first.',
      type: 'array',
      maxItems: 20,
      items: { type: 'array', maxItems: 20, items: plainCountSchema },
    },
    coefficients: {
      ...closed,
      description: 'Left out where there are too few for them.',
      required: ['ordinalAlpha', 'gwetAc2'],
      properties: {
        weightedKappa: estimateSchema,
        ordinalAlpha: estimateSchema,
        gwetAc2: estimateSchema,
      },
    },
  },
} as const;
