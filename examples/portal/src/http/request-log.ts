import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../log.js';

const codesOf = new WeakMap<FastifyRequest, readonly string[]>();
const mostCodes = 10;

/** Notes what the log should tell of a request beside its outcome: codes of a closed list. */
export function noteCodes(request: FastifyRequest, codes: readonly string[]): void {
  codesOf.set(request, [...new Set(codes)].slice(0, mostCodes));
}

/** Logs each request by its route, not by its address. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', (request, reply, done) => {
    log.request({
      method: request.method,
      route: request.routeOptions.url ?? '(no route)',
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
      codes: codesOf.get(request) ?? [],
    });
    done();
  });
}
