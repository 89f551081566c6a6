import { redactionProfiles } from '@maat/core';
import type { Audit } from '@maat/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Audits } from '../audits/audits.js';
import { fillInPage, printPage, viewPage } from '../pages/audit-pages.js';
import { copiesPage } from '../pages/copies-page.js';
import { formLanguage, inLanguage } from '../pages/form-language.js';
import type { Markup } from '../pages/html.js';
import { listPage } from '../pages/list-page.js';
import { movePage } from '../pages/move-page.js';
import { startPage } from '../pages/start-page.js';
import type { Tools } from '../tools/tools.js';

interface ById {
  readonly Params: { readonly id: string };
}

interface InLanguage extends ById {
  readonly Querystring: { readonly language?: unknown };
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

  app.get<InLanguage>('/audits/:id', async ({ params, query }, reply) => {
    const { audit } = await audits.find(params.id);
    const tool = await tools.of(audit);
    const language = formLanguage(tool, query.language);
    return send(reply, viewPage(tool, audit, await isBehind(audit), language));
  });

  app.get<InLanguage>('/audits/:id/fill-in', async ({ params, query }, reply) => {
    const { audit } = await audits.find(params.id);
    const tool = await tools.of(audit);
    const language = formLanguage(tool, query.language);
    if (audit.status === 'submitted') {
      return reply.redirect(`/audits/${audit.id}${inLanguage(language)}`, 303);
    }
    return send(reply, fillInPage(tool, audit, await isBehind(audit), language));
  });

  app.get<ById>('/audits/:id/move', async ({ params }, reply) => {
    const move = await audits.move(params.id);
    if (move === undefined) return reply.redirect(`/audits/${params.id}/fill-in`, 303);
    return send(reply, movePage(move));
  });

  app.get<ById>('/audits/:id/copies', async ({ params: { id } }, reply) => {
    const { audit } = await audits.find(id);
    const profiles = Object.values(redactionProfiles);
    const copies = profiles.map(async (profile) => ({
      profile,
      ...(await audits.copy(id, profile.id)),
    }));
    return send(reply, copiesPage(audit, await Promise.all(copies)));
  });

  app.get<InLanguage>('/audits/:id/print', async ({ params, query }, reply) => {
    const { audit } = await audits.find(params.id);
    const tool = await tools.of(audit);
    return send(reply, printPage(tool, audit, formLanguage(tool, query.language)));
  });
}

function send(reply: FastifyReply, page: Markup): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(String(page));
}
