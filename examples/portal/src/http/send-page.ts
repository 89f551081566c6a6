import type { FastifyReply, FastifyRequest } from 'fastify';
import { agencyIn } from '../access/agency-in-request.js';
import { layout, type Page } from '../pages/layout.js';
import { visitIn } from '../session/visits.js';

/** Sends a page, with what its forms need of the session that it is sent to. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status = 200,
): FastifyReply {
  const text = layout(page, visitIn(request), agencyIn(request));
  return reply.code(status).type('text/html; charset=utf-8').send(String(text));
}
