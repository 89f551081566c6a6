import type { FastifyInstance } from 'fastify';
import { trailPage } from '../pages/trail-page.js';
import { personOf } from '../session/visits.js';
import type { TrailStore } from '../trail/trail-store.js';
import { sendPage } from './send-page.js';

interface Before {
  readonly Querystring: { readonly before?: unknown };
}

/** The page with the trail of who did what. */
export function trailRoutes(app: FastifyInstance, trail: TrailStore): void {
  app.get<Before>('/trail', async (request, reply) => {
    const { before } = request.query;
    const asked =
      typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
    return sendPage(request, reply, trailPage(await trail.read(personOf(request), asked)));
  });
}
