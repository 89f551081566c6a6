import { sValidator } from '@hono/standard-validator';
import { auditStandardSchema } from '@maat/core';
import type { AnswersOf, Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** An audit of the West Midlands tool: `audit.answers.dateOfAudit` is known to the compiler. */
export type WestMidlandsAudit = Audit<AnswersOf<typeof westMidlands>>;

/** What the server takes from its surroundings. */
export interface AppPorts {
  /** Keeps an audit. */
  readonly keep: (audit: WestMidlandsAudit) => Promise<void>;
  readonly now: () => Date;
}

const longestBody = 8 * 1024 * 1024;

/**
 * Takes audits: unfinished ones at /drafts, complete ones at /audits. What comes in is held to the tool
 * before a handler sees it.
 */
export function createApp({ keep, now }: AppPorts): Hono {
  const draft = auditStandardSchema(westMidlands);
  const complete = auditStandardSchema(westMidlands, { complete: () => ({ now: now() }) });
  const app = new Hono();
  app.use(bodyLimit({ maxSize: longestBody }));

  app.post('/drafts', sValidator('json', draft, refuse), async (context) => {
    const audit = context.req.valid('json');
    await keep(audit);
    return context.json({ id: audit.id, revision: audit.revision });
  });

  app.post('/audits', sValidator('json', complete, refuse), async (context) => {
    const audit = context.req.valid('json');
    await keep(audit);
    return context.json({ id: audit.id, dateOfAudit: audit.answers.dateOfAudit }, 201);
  });

  return app;
}

type Refusal =
  | { readonly success: true }
  | { readonly success: false; readonly error: readonly StandardSchemaV1.Issue[] };

/** Answers with places and messages. The middleware's own answer would send the audit back as well. */
function refuse(result: Refusal): Response | undefined {
  if (result.success) return undefined;
  const issues = result.error.map(({ message, path = [] }) => ({ path, message }));
  const problem = { title: 'The audit has faults', status: 422, issues };
  const headers = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify(problem), { status: 422, headers });
}
