import type { FastifyInstance, FastifyRequest } from 'fastify';
import { visitIn } from '../session/visits.js';

/** What pages ask of the session that they are in. */
export function sessionRoutes(app: FastifyInstance): void {
  app.get('/api/session', (request) => sessionOf(request));
  // To have asked puts the end off.
  app.post('/api/session/extension', (request) => sessionOf(request));
}

function sessionOf(request: FastifyRequest): object | undefined {
  const visit = visitIn(request);
  if (visit === undefined) return undefined;
  const { person, token, idleUntil, endsAt } = visit;
  const { subject, role, agency } = person;
  const secondsLeft = Math.max(0, Math.round((idleUntil.getTime() - Date.now()) / 1000));
  return { subject, role, agency, token, secondsLeft, canExtend: idleUntil < endsAt };
}
