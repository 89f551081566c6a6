import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, access } from './access.js';

/**
 * What is told of a route.
 *
 * @param method HEAD counts as GET, which it is the headers of.
 */
function accessTo(method: string, url: string): Access | undefined {
  const name = `${method === 'HEAD' ? 'GET' : method} ${url}`;
  return Object.hasOwn(access, name) ? access[name] : undefined;
}

/** What is told of the route of a request; undefined where there is no route. */
export function accessOf({ method, routeOptions }: FastifyRequest): Access | undefined {
  return routeOptions.url === undefined ? undefined : accessTo(method, routeOptions.url);
}

/**
 * Refuses to add a route of which nobody has said who may ask for it. To be called before any is added.
 */
export function denyByDefault(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      if (accessTo(each, url) === undefined) {
        throw new Error(`access/access.ts does not say who may ask for ${each} ${url}`);
      }
    }
  });
}
