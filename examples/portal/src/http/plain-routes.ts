import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditsFor } from '../audits/audits.js';
import { startPage } from '../pages/start-page.js';
import { type PlainAnswer, PlainForm } from '../plain/plain-form.js';
import { Problem } from '../problem/problem.js';
import { personOf } from '../session/visits.js';
import type { Tools } from '../tools/tools.js';
import { type FormBody, readForm } from './form-body.js';
import { sendPage } from './send-page.js';

interface OfAudit {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly language?: unknown; readonly show?: unknown };
  readonly Body: FormBody;
}

interface OfSection extends OfAudit {
  readonly Params: { readonly id: string; readonly section: string };
}

/** What the routes for pages without scripts take from their surroundings. */
export interface PlainParts {
  readonly audits: AuditsFor;
  readonly tools: Tools;
  readonly now: () => Date;
}

/** The pages without scripts. Only here are forms taken: the API takes JSON alone. */
export function plainRoutes(app: FastifyInstance, parts: PlainParts): void {
  const plain = (request: FastifyRequest) =>
    new PlainForm(parts.audits(personOf(request)), parts.tools, parts.now);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, done) => readForm(body, done),
  );

  app.post<OfAudit>('/audits/new', async (request, reply) => await start(parts, request, reply));

  app.get<OfAudit>('/audits/:id/plain', async (request, reply) =>
    answer(request, reply, await plain(request).tasks(request.params.id, request.query.language)),
  );

  app.get<OfSection>('/audits/:id/plain/sections/:section', async (request, reply) =>
    answer(request, reply, await plain(request).section(request.params, request.query)),
  );

  app.post<OfSection>('/audits/:id/plain/sections/:section', async (request, reply) => {
    const { params, query, body } = request;
    return answer(request, reply, await plain(request).save(params, query.language, body));
  });

  app.get<OfAudit>('/audits/:id/plain/check', async (request, reply) =>
    answer(request, reply, await plain(request).check(request.params.id, request.query)),
  );

  app.post<OfAudit>('/audits/:id/plain/check', async (request, reply) => {
    const { params, query, body } = request;
    return answer(request, reply, await plain(request).submit(params.id, query.language, body));
  });

  app.get<OfAudit>('/audits/:id/plain/read', async (request, reply) =>
    answer(request, reply, await plain(request).read(request.params.id, request.query.language)),
  );
}

/** Starts an audit; where what was typed will not do, it is asked for again, with what was typed in it. */
async function start(
  { audits, tools }: PlainParts,
  request: FastifyRequest<OfAudit>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const given = new Map(request.body);
  const [caseReference, tool] = [given.get('caseReference'), given.get('tool')];
  try {
    const asked = { ...(caseReference && { caseReference }), ...(tool && { tool }) };
    const { audit } = await audits(personOf(request)).make(asked);
    return reply.redirect(`/audits/${audit.id}/plain`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'not-valid') throw error;
    const messages = (error.details.issues ?? []).map(({ message }) => message);
    const page = startPage(await tools.forNewAudits(), { caseReference, messages });
    return sendPage(request, reply, page, error.status);
  }
}

function answer(request: FastifyRequest, reply: FastifyReply, answered: PlainAnswer): FastifyReply {
  if ('to' in answered) return reply.redirect(answered.to, 303);
  return sendPage(request, reply, answered.page, answered.status);
}
