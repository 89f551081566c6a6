import type { FastifyInstance, FastifyReply } from 'fastify';
import { type AuditsFor, maskedIn } from '../audits/audits.js';
import type { StoredAudit } from '../audits/stored-audit.js';
import { toldIssues } from '../problem/told-issues.js';
import { personOf } from '../session/visits.js';
import { ifMatch } from './if-match.js';

interface ById {
  readonly Params: { readonly id: string };
}

interface Copied {
  readonly Params: { readonly id: string; readonly profile: string };
}

/** The routes under /api/audits. */
export function auditRoutes(app: FastifyInstance, audits: AuditsFor): void {
  app.get('/api/audits', async (request) => await audits(personOf(request)).list());

  app.post('/api/audits', async (request, reply) => {
    const made = await audits(personOf(request)).make(request.body);
    reply.code(201).header('location', `/api/audits/${made.audit.id}`);
    return send(reply, made);
  });

  app.get<ById>('/api/audits/:id', async (request, reply) =>
    send(reply, await audits(personOf(request)).find(request.params.id)),
  );

  app.get<ById>('/api/audits/:id/copies', async (request) =>
    (await audits(personOf(request)).copies(request.params.id)).map(({ tool, ...copy }) => ({
      profile: copy.profile.id,
      withheld: copy.withheld.length,
      masked: maskedIn(copy),
      issues: toldIssues(copy.issues, tool),
    })),
  );

  app.get<Copied>('/api/audits/:id/copies/:profile', async (request, reply) => {
    const { id, profile } = request.params;
    const copy = await audits(personOf(request)).copyText(id, profile);
    reply.header('content-disposition', `attachment; filename="audit-${profile}.json"`);
    return reply.type('application/json; charset=utf-8').send(copy);
  });

  app.put<ById>('/api/audits/:id', async (request, reply) => {
    const { params, body, headers } = request;
    const own = audits(personOf(request));
    const { etag, audit } = await own.save(params.id, ifMatch(headers['if-match']), body);
    return reply.code(200).header('etag', etag).send({ revision: audit.revision });
  });

  app.post<ById>('/api/audits/:id/submission', async (request, reply) => {
    const etags = ifMatch(request.headers['if-match']);
    return send(reply, await audits(personOf(request)).submit(request.params.id, etags));
  });

  app.post<ById>('/api/audits/:id/migration', async (request, reply) => {
    const etags = ifMatch(request.headers['if-match']);
    return send(reply, await audits(personOf(request)).migrate(request.params.id, etags));
  });
}

function send(reply: FastifyReply, { document, etag }: StoredAudit): FastifyReply {
  return reply.header('etag', etag).type('application/json; charset=utf-8').send(document);
}
