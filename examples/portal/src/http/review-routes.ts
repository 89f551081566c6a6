import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StoredReview } from '../reviews/review-store.js';
import type { Reviews } from '../reviews/reviews.js';
import type { Person } from '../session/person.js';
import { personOf } from '../session/visits.js';
import { ifMatch } from './if-match.js';

interface ById {
  readonly Params: { readonly id: string };
}

interface OfCase {
  readonly Params: { readonly id: string; readonly case: string };
}

/** What one person can do with reviews. */
export type ReviewsFor = (person: Person) => Reviews;

/** The routes of the API for what the agencies make of a case together. */
export function reviewRoutes(app: FastifyInstance, reviews: ReviewsFor): void {
  const own = (request: FastifyRequest) => reviews(personOf(request));

  app.get<OfCase>('/api/rounds/:id/cases/:case', async (request) => {
    const { id, case: caseId } = request.params;
    const { round, roundCase, tool, returns } = await own(request).discussion(id, caseId);
    const read = returns.map(({ audit, agency, tool: made }) => ({ audit, agency, tool: made }));
    return { round, case: roundCase, tool, returns: read };
  });

  app.get<ById>('/api/rounds/:id/reviews', async (request) => ({
    reviews: await own(request).ofRound(request.params.id),
  }));

  app.get<ById>('/api/reviews/:id', async (request, reply) =>
    send(reply, await own(request).find(request.params.id)),
  );

  app.put<ById>('/api/reviews/:id', async (request, reply) => {
    const { params, body, headers } = request;
    const { etag, review } = await own(request).save(params.id, ifMatch(headers['if-match']), body);
    return reply.code(200).header('etag', etag).send({ revision: review.revision });
  });

  app.post<ById>('/api/reviews/:id/returns', async (request, reply) =>
    send(reply, await own(request).takeUpReturns(request.params.id)),
  );

  app.post<ById>('/api/reviews/:id/agreement', async (request, reply) => {
    const etags = ifMatch(request.headers['if-match']);
    return send(reply, await own(request).agree(request.params.id, etags));
  });
}

function send(reply: FastifyReply, { document, etag }: StoredReview): FastifyReply {
  return reply.header('etag', etag).type('application/json; charset=utf-8').send(document);
}
