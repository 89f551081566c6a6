import type { FastifyInstance, FastifyReply } from 'fastify';
import type { StoredAudit } from '../audits/audit-store.js';
import type { Audits } from '../audits/audits.js';
import { readIfMatch } from '../audits/etag.js';
import { Problem } from '../problem/problem.js';

interface ById {
  readonly Params: { readonly id: string };
}

interface Copied {
  readonly Params: { readonly id: string; readonly profile: string };
}

/** The routes under /api/audits. */
export function auditRoutes(app: FastifyInstance, audits: Audits): void {
  app.get('/api/audits', async () => await audits.list());

  app.post('/api/audits', async ({ body }, reply) => {
    const made = await audits.make(body);
    reply.code(201).header('location', `/api/audits/${made.audit.id}`);
    return send(reply, made);
  });

  app.get<ById>('/api/audits/:id', async ({ params }, reply) =>
    send(reply, await audits.find(params.id)),
  );

  app.get<Copied>('/api/audits/:id/copies/:profile', async ({ params: { id, profile } }, reply) => {
    const { audit } = await audits.copy(id, profile);
    reply.header('content-disposition', `attachment; filename="audit-${profile}.json"`);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(audit));
  });

  app.put<ById>('/api/audits/:id', async ({ params, body, headers }, reply) => {
    const { etag, audit } = await audits.save(params.id, ifMatch(headers['if-match']), body);
    return reply.code(200).header('etag', etag).send({ revision: audit.revision });
  });

  app.post<ById>('/api/audits/:id/submission', async ({ params, headers }, reply) =>
    send(reply, await audits.submit(params.id, ifMatch(headers['if-match']))),
  );

  app.post<ById>('/api/audits/:id/migration', async ({ params, headers }, reply) =>
    send(reply, await audits.migrate(params.id, ifMatch(headers['if-match']))),
  );
}

function send(reply: FastifyReply, { document, etag }: StoredAudit): FastifyReply {
  return reply.header('etag', etag).type('application/json; charset=utf-8').send(document);
}

function ifMatch(header: string | undefined): readonly string[] {
  if (header === undefined) {
    throw new Problem('if-match-missing', {
      detail: 'Send the ETag of the version that you change as If-Match.',
    });
  }
  const etags = readIfMatch(header);
  if (etags !== undefined) return etags;
  throw new Problem('bad-request', {
    detail: 'If-Match must be an ETag as it was given, or several with commas between them.',
  });
}
