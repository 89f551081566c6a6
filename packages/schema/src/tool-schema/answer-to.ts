import {
  answeredSchema,
  evidenceSchema,
  isState,
  noEvidenceSchema,
  notApplicableSchema,
} from '../audit/answer.js';
import type { Question } from '../tool/types.js';
import type { Codes } from './codes.js';
import { valueTo } from './value-to.js';
import { saidOf } from './words.js';

/** The states without a value, each with the name of its definition. */
export const sharedStates: readonly (readonly [schema: object, name: string])[] = [
  [notApplicableSchema, 'states.not-applicable'],
  [noEvidenceSchema, 'states.no-evidence'],
];

/**
 * The schema of the answer to a question, in the states that it takes.
 *
 * @param question The question.
 * @param codes The closed lists of its tool.
 * @param evidence The schema of one piece of dated evidence (`evidenceWith`).
 */
export function answerTo(question: Question, codes: Codes, evidence: object): object {
  const states = {
    answered: answeredTo(question, codes, evidence),
    ...((question.notApplicable ?? true) && { 'not-applicable': notApplicableSchema }),
    ...(question.noEvidence && { 'no-evidence': noEvidenceSchema }),
  };
  return {
    ...saidOf(question),
    type: 'object',
    required: ['state'],
    properties: { state: { enum: Object.keys(states) } },
    allOf: Object.entries(states).map(([state, then]) => ({ if: isState(state), then })),
  };
}

function answeredTo(question: Question, codes: Codes, evidence: object): object {
  const { state, evidence: list } = answeredSchema.properties;
  return {
    ...answeredSchema,
    properties: {
      state,
      value: valueTo(question, codes),
      ...(question.evidence && { evidence: { ...list, items: evidence } }),
    },
  };
}

/** The schema of one piece of dated evidence. Without a list of types it names none. */
export function evidenceWith({ contactTypes }: Codes): object {
  const { contactType: _, ...others } = evidenceSchema.properties;
  return {
    ...evidenceSchema,
    properties: { ...others, ...(contactTypes && { contactType: contactTypes }) },
  };
}
