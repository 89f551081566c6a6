import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.js';
import type { Tools } from '../tools/tools.js';

interface ByVersion {
  readonly Params: { readonly id: string; readonly version: string };
}

/** The tools, as the form needs them. */
export function toolRoutes(app: FastifyInstance, tools: Tools): void {
  app.get<ByVersion>('/api/tools/:id/:version', async ({ params }) => {
    const tool = await tools.find(params.id, params.version);
    if (tool === undefined) throw new Problem('not-found', { detail: 'There is no such tool.' });
    return tool;
  });
}
