import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { guard } from './access/guard.js';
import { answerError, answerProblems } from './http/answer-problems.js';
import { longestBody, readJson } from './http/json-body.js';
import { logRequests } from './http/request-log.js';
import { addRoutes, type RouteParts } from './http/routes.js';
import type { Log } from './log.js';
import { secureHeaders, sendSecureHeaders } from './security/headers.js';
import { limitRequests } from './security/limits.js';
import { type OwnSite, ownSiteOnly } from './security/own-site-only.js';

/** What the server is made of. */
export interface ServerParts extends RouteParts {
  readonly log: Log;
  readonly site: OwnSite;
  /** How many requests somebody may send in a minute. */
  readonly requestsPerMinute: number;
}

const longestRequest = 60_000;

/** Makes the server. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { log, site, requestsPerMinute, ...routes } = parts;
  const app = Fastify({
    // Its own log would hold addresses and what errors say.
    logger: false,
    bodyLimit: longestBody,
    requestTimeout: longestRequest,
    trustProxy: site.proxies.length > 0 && [...site.proxies],
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
  await app.register(cookie);
  logRequests(app, log);
  sendSecureHeaders(app);
  ownSiteOnly(app, site);
  guard(app, { ...routes.signIn, tools: routes.tools });
  await limitRequests(app, requestsPerMinute);
  answerProblems(app, log);
  await addRoutes(app, routes);
  return app;
}
