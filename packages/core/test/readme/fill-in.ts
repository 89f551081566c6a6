import { AuditSession, createAudit, messageFor } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';

const now = () => new Date('2026-11-23T10:00:00Z');
const audit = createAudit(westMidlands, { id: 'audit-1', now: now() });

export const session = new AuditSession(westMidlands, audit, { now });

session.set('dateOfAudit', '2026-11-03');
session.set('assessmentQuality', { choice: 'no' });
session.notApplicable('disagreements', 'There were none.');

export const messages = session
  .issuesOf('assessmentQuality')
  .map((issue) => messageFor(issue, { tool: westMidlands }));
// ['Question 7: explain the answer (‘Please explain.’)']
