import type { Answers, Audit } from '@maat/schema';
import { adultComplete } from '../../src/examples/adult-complete.js';

/** The audit after one more change, with these answers beside the others. */
export function answered(audit: Audit, answers: Answers): Audit {
  return {
    ...audit,
    revision: audit.revision + 1,
    answers: { ...audit.answers, ...answers },
  };
}

/** The audit with one answer in words. */
export function withTheme(audit: Audit, value: string): Audit {
  return answered(audit, { theme: { state: 'answered', value } });
}

/** The audit with every question answered. */
export function complete(audit: Audit): Audit {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return answered(audit, adultComplete(yesterday));
}
