import { createAudit, submitAudit } from '@maat/core';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { keptCopies } from '../audits/kept-copies.js';
import type { CasePlace, ExampleDocument } from '../audits/stored-audit.js';
import { summarise } from '../audits/summary.js';
import type { ExampleAnswers } from './example-answers.js';

/** Makes the documents that an empty portal starts with. */
export interface ExampleMaker {
  readonly newId: () => string;
  /** The moment so many days ago. */
  dayBefore(days: number): Date;
  /** An audit begun so many days ago, with its answers. */
  started(given: ExampleAudit): Audit;
  /** An audit in progress as it is kept, changed the day after it was begun. */
  filed(given: ExampleAudit): ExampleDocument;
  /** An audit submitted the day after it was begun, with the copies that are kept beside it. */
  submitted(given: ExampleAudit, place?: CasePlace): ExampleDocument;
}

/** What an example is made of. */
interface ExampleAudit {
  readonly caseReference: string;
  readonly agency: string;
  /** How many days ago it was begun: one at least. */
  readonly days: number;
  /** Its answers, given the day as 2026-05-01. */
  readonly answers: (today: string) => ExampleAnswers;
}

const day = 86_400_000;

/**
 * @param now The moment. What is made is dated before it.
 * @param newId Gives each its id.
 */
export function exampleMaker(now: Date, newId: () => string): ExampleMaker {
  const dayBefore = (days: number) => new Date(now.getTime() - days * day);
  const started = ({ caseReference, days, answers }: ExampleAudit): Audit => {
    const made = dayBefore(days);
    const empty = createAudit(westMidlands, { id: newId(), now: made, caseReference });
    const given = answers(dayOf(made));
    return { ...empty, revision: Object.keys(given).length, answers: given };
  };
  const kept = (audit: Audit, { agency, days }: ExampleAudit) => {
    const changed = dayBefore(days - 1);
    return { audit, agency, summary: summarise(westMidlands, audit, changed), now: changed };
  };
  return {
    ...{ newId, dayBefore, started },
    filed: (given) => kept(started(given), given),
    submitted: (given, place) => {
      const audit = submittedAt(started(given), dayBefore(given.days - 1));
      const copies = keptCopies({ tool: westMidlands, audit }, newId);
      return { ...kept(audit, given), copies, ...(place !== undefined && { place }) };
    },
  };
}

/** The day of a moment, as 2026-05-01. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function submittedAt(audit: Audit, now: Date): Audit {
  const submission = submitAudit(westMidlands, audit, { now });
  if (submission.ok) return submission.audit;
  throw new Error(`The example is not complete: ${submission.issues.map(({ code }) => code)}`);
}
