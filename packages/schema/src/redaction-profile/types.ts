import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { redactionProfileSchema, treatmentSchema } from './redaction-profile.js';

/** What becomes of an answer on its way out. */
export type Treatment = FromSchema<typeof treatmentSchema>;

type ProfileMembers = Omit<ReadOnly<FromSchema<typeof redactionProfileSchema>>, 'questions'>;

/** What of an audit may be seen by one circle of readers. */
export interface RedactionProfile extends ProfileMembers {
  readonly questions?: { readonly [question: string]: Treatment };
}
