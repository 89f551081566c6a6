import { createAudit, digestOf } from '@maat/core';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';

/** What no output may hold. */
export const secret = 'Mrs Example of 1 Sample Street';

/** An audit of the West Midlands tool with something in it. */
export function audit(id = 'audit-1', changes: Readonly<Record<string, unknown>> = {}): Audit {
  const empty = createAudit(westMidlands, {
    id,
    now: new Date('2026-11-20T10:00:00Z'),
    toolDigest: digestOf(westMidlands),
  });
  const answers = {
    theme: { state: 'answered', value: secret },
    dateOfAudit: { state: 'answered', value: '2026-11-13' },
    subject: { state: 'answered', value: 'child' },
  };
  return { ...empty, answers, ...changes } as Audit;
}

/** One in which the status is none, and a question there is not. */
export function faulty(id = 'audit-2'): Audit {
  return audit(id, {
    answers: { theme: { state: 'answered', value: 7 }, shoeSize: { state: 'no-evidence' } },
  });
}

/** Audits as NDJSON. */
export function lines(audits: readonly unknown[]): string {
  return audits.map((each) => `${JSON.stringify(each)}\n`).join('');
}
