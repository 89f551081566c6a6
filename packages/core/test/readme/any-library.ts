import { type AuditStandardSchema, auditStandardSchema } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';

/** An audit in progress: anything may be missing. */
export const draft: AuditStandardSchema<typeof westMidlands> = auditStandardSchema(westMidlands);

/** One that can be submitted. */
export const complete: AuditStandardSchema<typeof westMidlands> = auditStandardSchema(
  westMidlands,
  { complete: () => ({ now: new Date() }) },
);
