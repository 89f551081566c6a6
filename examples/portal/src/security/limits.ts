import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.js';
import { visitIn } from '../session/visits.js';

/**
 * Limits how much somebody may send: each session for itself, and each address for all who are not
 * signed in there. An office with one address to the outside thus does not stand in its own way.
 */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => visitIn(request)?.person.proof ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many', {
        detail: 'You have sent too much in too short a time. Wait a minute.',
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  });
}
