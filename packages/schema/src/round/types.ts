import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { invitationSchema, roundCaseSchema, roundSchema } from './round.js';

/** One agency that is asked for a return on a case, or exempt from one. */
export interface Invitation extends ReadOnly<FromSchema<typeof invitationSchema>> {}

type CaseMembers = Omit<ReadOnly<FromSchema<typeof roundCaseSchema>>, 'invitations'>;

/** One case of a round: a child or an adult, known by a reference, and the agencies asked about it. */
export interface RoundCase extends CaseMembers {
  readonly invitations: readonly Invitation[];
}

type RoundMembers = Omit<ReadOnly<FromSchema<typeof roundSchema>>, 'cases'>;

/** A set of cases that agencies audit together on one theme. */
export interface Round extends RoundMembers {
  readonly cases: readonly RoundCase[];
}
