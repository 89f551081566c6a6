import { digestOf } from '@maat/core';
import type { FastifyInstance } from 'fastify';
import { settingsPage } from '../pages/settings-page.js';
import { Problem } from '../problem/problem.js';
import { personOf } from '../session/visits.js';
import { look } from '../tools/proposal.js';
import type { Tools } from '../tools/tools.js';
import { sendPage } from './send-page.js';

/** What the settings routes take from their surroundings. */
export interface SettingsParts {
  readonly tools: Tools;
  /** The folder that the partnership keeps its form in, if there is one. */
  readonly folder: string | undefined;
  readonly now: () => Date;
}

/** The page on which a changed tool is looked over, and what puts it to use. */
export function settingsRoutes(app: FastifyInstance, { tools, folder, now }: SettingsParts): void {
  app.get('/settings', async (request, reply) => {
    const [current] = await tools.forNewAudits();
    const proposed = folder === undefined ? undefined : await look(folder);
    return sendPage(request, reply, settingsPage({ current, proposed }));
  });

  app.post('/api/settings/use', async (request) => {
    const proposed = folder === undefined ? undefined : await look(folder);
    const proposal = proposed?.ok ? proposed.proposal : undefined;
    if (!proposal?.usable) {
      const detail = 'The settings page says what is to be mended first. Nothing was changed.';
      throw new Problem('not-usable', { detail });
    }
    const { tool, style } = proposal;
    // The files may have changed since the page was read: what was not looked over is not used.
    if (digestIn(request.body) !== digestOf(tool)) {
      const detail = 'The settings folder was changed since the page was loaded. Load it again.';
      throw new Problem('tool-changed', { detail });
    }
    const given = { tool, styleSheet: style?.styleSheet ?? '', now: now() };
    await tools.use(personOf(request), given);
    return { id: tool.id, version: tool.version };
  });

  app.get('/assets/style-theme.css', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-cache', 'content-type': 'text/css; charset=utf-8' });
    return await tools.styleSheet();
  });
}

function digestIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'digest' in body ? body.digest : undefined;
}
