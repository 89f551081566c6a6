import { createAudit, submitAudit } from '@maat/core';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { keptCopies } from '../audits/kept-copies.js';
import type { ExampleDocument } from '../audits/stored-audit.js';
import { summarise } from '../audits/summary.js';
import { adultComplete } from './adult-complete.js';
import { childHalfFilled } from './child-half-filled.js';
import { childStarted } from './child-started.js';
import type { ExampleAnswers } from './example-answers.js';

const day = 86_400_000;

/**
 * The made-up audits that an empty portal starts with. Nobody in them exists.
 *
 * @param now The moment. They are dated a few days before it.
 * @param newId Gives each its id.
 */
export function examples(now: Date, newId: () => string): readonly ExampleDocument[] {
  const dayBefore = (days: number) => new Date(now.getTime() - days * day);
  const make = (
    caseReference: string,
    days: number,
    answers: (today: string) => ExampleAnswers,
  ) => {
    const made = dayBefore(days);
    const started = createAudit(westMidlands, { id: newId(), now: made, caseReference });
    const given = answers(made.toISOString().slice(0, 10));
    return { ...started, revision: Object.keys(given).length, answers: given };
  };
  const [first, second, third, fourth] = [
    make('EXAMPLE-001', 6, childHalfFilled),
    make('EXAMPLE-002', 4, childStarted),
    submitted(make('EXAMPLE-003', 3, adultComplete), dayBefore(2)),
    make('EXAMPLE-004', 2, adultComplete),
  ];
  return [
    { ...filed(first, dayBefore(5)), agency: 'social-services' },
    { ...filed(second, dayBefore(4)), agency: 'police' },
    {
      ...filed(third, dayBefore(2)),
      agency: 'housing-associations',
      copies: keptCopies(westMidlands, third, newId),
    },
    { ...filed(fourth, dayBefore(1)), agency: 'housing-associations' },
  ];
}

function filed(audit: Audit, now: Date) {
  return { audit, summary: summarise(westMidlands, audit, now), now };
}

function submitted(audit: Audit, now: Date): Audit {
  const submission = submitAudit(westMidlands, audit, { now });
  if (submission.ok) return submission.audit;
  throw new Error(`The example is not complete: ${submission.issues.map(({ code }) => code)}`);
}
