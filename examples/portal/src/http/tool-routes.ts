import type { FastifyInstance } from 'fastify';
import { findTool } from '../audits/tools.js';
import { Problem } from '../problem/problem.js';

interface ByVersion {
  readonly Params: { readonly id: string; readonly version: string };
}

/** The tools, as the form needs them. */
export function toolRoutes(app: FastifyInstance): void {
  app.get<ByVersion>('/api/tools/:id/:version', async ({ params }) => {
    const tool = findTool(params.id, params.version);
    if (tool === undefined) throw new Problem('not-found', { detail: 'There is no such tool.' });
    return tool;
  });
}
