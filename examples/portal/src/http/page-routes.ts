import type { Audit } from '@maat/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Audits } from '../audits/audits.js';
import { fillInPage, printPage, viewPage } from '../pages/audit-pages.js';
import type { Markup } from '../pages/html.js';
import { listPage } from '../pages/list-page.js';
import { movePage } from '../pages/move-page.js';
import { startPage } from '../pages/start-page.js';
import type { Tools } from '../tools/tools.js';

interface ById {
  readonly Params: { readonly id: string };
}

/** The pages. */
export function pageRoutes(app: FastifyInstance, audits: Audits, tools: Tools): void {
  /** Whether an audit was begun with another tool than new ones are. */
  async function isBehind({ tool, status }: Audit): Promise<boolean> {
    const [current] = await tools.forNewAudits();
    return status === 'in-progress' && (tool.id !== current.id || tool.version !== current.version);
  }

  app.get('/', async (_request, reply) => send(reply, listPage(await audits.list())));

  app.get('/audits/new', async (_request, reply) =>
    send(reply, startPage(await tools.forNewAudits())),
  );

  app.get<ById>('/audits/:id', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    return send(reply, viewPage(await tools.of(audit), audit, await isBehind(audit)));
  });

  app.get<ById>('/audits/:id/fill-in', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    if (audit.status === 'submitted') return reply.redirect(`/audits/${audit.id}`, 303);
    return send(reply, fillInPage(await tools.of(audit), audit, await isBehind(audit)));
  });

  app.get<ById>('/audits/:id/move', async ({ params }, reply) => {
    const move = await audits.move(params.id);
    if (move === undefined) return reply.redirect(`/audits/${params.id}/fill-in`, 303);
    return send(reply, movePage(move));
  });

  app.get<ById>('/audits/:id/print', async ({ params }, reply) => {
    const { audit } = await audits.find(params.id);
    return send(reply, printPage(await tools.of(audit), audit));
  });
}

function send(reply: FastifyReply, page: Markup): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(String(page));
}
