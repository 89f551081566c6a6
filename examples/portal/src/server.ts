import Fastify, { type FastifyInstance } from 'fastify';
import type { Audits } from './audits/audits.js';
import { answerError, answerProblems } from './http/answer-problems.js';
import { assetRoutes } from './http/asset-routes.js';
import { auditRoutes } from './http/audit-routes.js';
import { longestBody, readJson } from './http/json-body.js';
import { pageRoutes } from './http/page-routes.js';
import { logRequests } from './http/request-log.js';
import { type SettingsParts, settingsRoutes } from './http/settings-routes.js';
import { toolRoutes } from './http/tool-routes.js';
import type { Log } from './log.js';
import { secureHeaders, sendSecureHeaders } from './security/headers.js';
import { ownSiteOnly } from './security/own-site-only.js';

/** What the server is made of. */
export interface ServerParts extends SettingsParts {
  readonly audits: Audits;
  readonly log: Log;
}

const longestRequest = 60_000;

/** Makes the server. It does not listen yet. */
export async function createServer({
  audits,
  log,
  ...settings
}: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    // Its own log would hold addresses and what errors say.
    logger: false,
    bodyLimit: longestBody,
    requestTimeout: longestRequest,
    routerOptions: { maxParamLength: 100 },
    // Addresses that cannot be read come past the hooks.
    frameworkErrors: (error, request, reply) => {
      reply.headers(secureHeaders);
      answerError(error, request, reply, log);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    readJson(body, done),
  );
  logRequests(app, log);
  sendSecureHeaders(app);
  ownSiteOnly(app);
  answerProblems(app, log);
  await assetRoutes(app);
  toolRoutes(app, settings.tools);
  auditRoutes(app, audits);
  pageRoutes(app, audits, settings.tools);
  settingsRoutes(app, settings);
  return app;
}
