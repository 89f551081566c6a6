import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Audits } from '../audits/audits.js';
import type { Markup } from '../pages/html.js';
import { startPage } from '../pages/start-page.js';
import type { PlainAnswer, PlainForm } from '../plain/plain-form.js';
import { Problem } from '../problem/problem.js';
import type { Tools } from '../tools/tools.js';
import { type FormBody, readForm } from './form-body.js';

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
  readonly audits: Audits;
  readonly tools: Tools;
  readonly plain: PlainForm;
}

/** The pages without scripts. Only here are forms taken: the API takes JSON alone. */
export function plainRoutes(app: FastifyInstance, parts: PlainParts): void {
  const { plain } = parts;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, done) => readForm(body, done),
  );

  app.post<OfAudit>('/audits/new', async ({ body }, reply) => await start(parts, body, reply));

  app.get<OfAudit>('/audits/:id/plain', async ({ params, query }, reply) =>
    answer(reply, await plain.tasks(params.id, query.language)),
  );

  app.get<OfSection>('/audits/:id/plain/sections/:section', async ({ params, query }, reply) =>
    answer(reply, await plain.section(params, query)),
  );

  app.post<OfSection>(
    '/audits/:id/plain/sections/:section',
    async ({ params, query, body }, reply) =>
      answer(reply, await plain.save(params, query.language, body)),
  );

  app.get<OfAudit>('/audits/:id/plain/check', async ({ params, query }, reply) =>
    answer(reply, await plain.check(params.id, query.language)),
  );

  app.post<OfAudit>('/audits/:id/plain/check', async ({ params, query, body }, reply) =>
    answer(reply, await plain.submit(params.id, query.language, body)),
  );

  app.get<OfAudit>('/audits/:id/plain/read', async ({ params, query }, reply) =>
    answer(reply, await plain.read(params.id, query.language)),
  );
}

/** Starts an audit; where what was typed will not do, it is asked for again, with what was typed in it. */
async function start(
  { audits, tools }: PlainParts,
  body: FormBody,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const given = new Map(body);
  const [caseReference, tool] = [given.get('caseReference'), given.get('tool')];
  try {
    const request = { ...(caseReference && { caseReference }), ...(tool && { tool }) };
    const { audit } = await audits.make(request);
    return reply.redirect(`/audits/${audit.id}/plain`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'not-valid') throw error;
    const messages = (error.details.issues ?? []).map(({ message }) => message);
    return page(
      reply,
      error.status,
      startPage(await tools.forNewAudits(), { caseReference, messages }),
    );
  }
}

function answer(reply: FastifyReply, answered: PlainAnswer): FastifyReply {
  if ('to' in answered) return reply.redirect(answered.to, 303);
  return page(reply, answered.status ?? 200, answered.page);
}

function page(reply: FastifyReply, status: number, markup: Markup): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(String(markup));
}
