import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Audits } from '../audits/audits.js';
import { toolOf, tools } from '../audits/tools.js';
import { fillInPage, printPage, viewPage } from '../pages/audit-pages.js';
import type { Markup } from '../pages/html.js';
import { listPage } from '../pages/list-page.js';
import { startPage } from '../pages/start-page.js';

interface ById {
  readonly Params: { readonly id: string };
}

/** The pages. */
export function pageRoutes(app: FastifyInstance, audits: Audits): void {
  app.get('/', async (_request, reply) => send(reply, listPage(await audits.list())));

  app.get('/audits/new', (_request, reply) => send(reply, startPage(tools)));

  app.get<ById>('/audits/:id', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    return send(reply, viewPage(toolOf(audit), audit));
  });

  app.get<ById>('/audits/:id/fill-in', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    if (audit.status === 'submitted') return reply.redirect(`/audits/${audit.id}`, 303);
    return send(reply, fillInPage(toolOf(audit), audit));
  });

  app.get<ById>('/audits/:id/print', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    return send(reply, printPage(toolOf(audit), audit));
  });
}

function send(reply: FastifyReply, page: Markup): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(String(page));
}
