import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { offlinePage } from '../pages/offline-page.js';
import type { Asset } from './asset-routes.js';

const { resolve } = createRequire(import.meta.url);
const page = '/assets/offline.html';

/** Serves what lets pages come back without the portal: the page that stands in, and what keeps it. */
export async function offlineRoutes(app: FastifyInstance, assets: readonly Asset[]): Promise<void> {
  const shown = String(offlinePage());
  const script = await readFile(resolve('#portal/dist/client/service-worker.js'), 'utf8');
  const version = createHash('sha256').update(shown).update(script);
  for (const { etag } of assets) version.update(etag);
  const shell = {
    version: version.digest('base64url'),
    files: [...assets.map(({ address }) => address), '/assets/style-theme.css'],
    page,
  };
  const worker = `self.maatShell = ${JSON.stringify(shell)};\n${script}`;

  app.get(page, (_request, reply) =>
    reply
      .headers({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
      .send(shown),
  );
  app.get('/service-worker.js', (_request, reply) =>
    reply
      .headers({ 'cache-control': 'no-cache', 'content-type': 'text/javascript; charset=utf-8' })
      .send(worker),
  );
}
