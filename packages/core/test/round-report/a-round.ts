import type { Action, Audit, Finding, Review, ReviewJudgement, Round, Tool } from '@maat/schema';
import { reviewSchemaId, roundSchemaId } from '@maat/schema';
import { returnOf, tool } from '../collate/a-case.js';

const at = '2026-11-10T09:00:00.000Z';
const by = { role: 'chair' } as const;
export const today = '2026-11-20';

/** A round of so many cases, about each of which these agencies are asked. */
export function roundOf(cases: number, ...agencies: readonly string[]): Round {
  return {
    schema: roundSchemaId,
    id: 'round-1',
    title: 'A round',
    tool: { id: tool.id, version: tool.version },
    status: 'open',
    revision: 1,
    madeAt: at,
    changedAt: at,
    due: '2026-11-02',
    cases: Array.from({ length: cases }, (_, index) => ({
      id: `case-${index}`,
      reference: `MV-${index}`,
      invitations: agencies.map((agency) => ({ agency })),
    })),
  };
}

/** A return on one of the cases. */
export function returnOn(
  of: number,
  agency: string,
  answers: Record<string, unknown> = {},
  more: Partial<Audit> = {},
  by_: Tool = tool,
): { readonly audit: Audit } {
  const audit = returnOf(
    agency,
    answers,
    { id: `${agency.toLowerCase()}-${of}`, caseReference: `MV-${of}`, ...more },
    by_,
  );
  return { audit };
}

/** The agreed review of one of the cases. */
export function reviewOn(of: number, more: Partial<Review> = {}): Review {
  return {
    schema: reviewSchemaId,
    id: `review-${of}`,
    round: 'round-1',
    case: `case-${of}`,
    caseReference: `MV-${of}`,
    tool: { id: tool.id, version: tool.version },
    status: 'agreed',
    revision: 1,
    madeAt: at,
    changedAt: at,
    agreedAt: at,
    returns: [],
    ...more,
  };
}

/** A moderated grade of the practice of the police: of their plans, or overall. */
export function moderated(grade: string, section?: string): ReviewJudgement {
  return {
    id: `j-${section ?? 'overall'}`,
    target: 'own-practice',
    agency: 'police',
    ...(section !== undefined && { section }),
    stage: 'moderated',
    grade,
    reason: 'So it was.',
    by,
    at,
  };
}

export function findingOf(
  kind: Finding['kind'],
  text: string,
  more: Partial<Finding> = {},
): Finding {
  return { id: `f-${text.length}`, kind, text, by, at, ...more };
}

export function actionOf(
  status: Action['steps'][number]['status'],
  more: Partial<Action> = {},
): Action {
  return {
    id: 'a1',
    text: 'Train.',
    agency: 'police',
    steps: [{ id: 's1', status, by, at }],
    by,
    at,
    ...more,
  };
}
