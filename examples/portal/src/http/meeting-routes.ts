import type { FastifyInstance } from 'fastify';
import { actionsPage } from '../pages/actions-page.js';
import { briefingPage } from '../pages/briefing-page.js';
import { casePage } from '../pages/case-page.js';
import { reportPage } from '../pages/report-page.js';
import type { PapersFor } from '../papers/papers.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Person } from '../session/person.js';
import { personOf } from '../session/visits.js';
import type { ReviewsFor } from './review-routes.js';
import { sendPage } from './send-page.js';

interface OfRound {
  readonly Params: { readonly id: string };
}

interface OfCase {
  readonly Params: { readonly id: string; readonly case: string };
}

/** What the pages of a meeting take from their surroundings. */
export interface MeetingParts {
  readonly rounds: (person: Person) => Rounds;
  readonly reviews: ReviewsFor;
  readonly papers: PapersFor;
}

/** The pages on which cases are discussed, actions followed, and what came of them is read. */
export function meetingRoutes(
  app: FastifyInstance,
  { rounds, reviews, papers }: MeetingParts,
): void {
  app.get<OfCase>('/rounds/:id/cases/:case', async (request, reply) => {
    const { id, case: caseId } = request.params;
    const person = personOf(request);
    const discussion = await reviews(person).discussion(id, caseId);
    return sendPage(request, reply, casePage(discussion, person.role));
  });

  app.get<OfRound>('/rounds/:id/actions', async (request, reply) => {
    const person = personOf(request);
    const { round } = await rounds(person).find(request.params.id);
    return sendPage(request, reply, actionsPage(round, person.role));
  });

  app.get<OfRound>('/rounds/:id/report', async (request, reply) => {
    const person = personOf(request);
    const { title } = await papers(person).report(request.params.id);
    return sendPage(request, reply, reportPage({ id: request.params.id, title }, person.role));
  });

  app.get<OfRound>('/rounds/:id/briefing', async (request, reply) => {
    const briefing = await papers(personOf(request)).briefing(request.params.id);
    return sendPage(request, reply, briefingPage(briefing));
  });

  app.get<OfRound>('/api/rounds/:id/report', async (request) =>
    papers(personOf(request)).report(request.params.id),
  );
}
