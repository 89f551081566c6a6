import type { FastifyInstance } from 'fastify';
import type { Audits } from '../audits/audits.js';
import { openApiDocument } from '../openapi/document.js';
import { PlainForm } from '../plain/plain-form.js';
import { assetRoutes } from './asset-routes.js';
import { auditRoutes } from './audit-routes.js';
import { offlineRoutes } from './offline-routes.js';
import { pageRoutes } from './page-routes.js';
import { plainRoutes } from './plain-routes.js';
import { type SettingsParts, settingsRoutes } from './settings-routes.js';
import { toolRoutes } from './tool-routes.js';

/** What the routes take from their surroundings. */
export interface RouteParts extends SettingsParts {
  readonly audits: Audits;
}

/** All routes of the portal. Those under /api are told in `openapi/operations`. */
export async function addRoutes(
  app: FastifyInstance,
  { audits, ...settings }: RouteParts,
): Promise<void> {
  await offlineRoutes(app, await assetRoutes(app));
  toolRoutes(app, settings.tools);
  auditRoutes(app, audits);
  pageRoutes(app, audits, settings.tools);
  settingsRoutes(app, settings);
  const plain = new PlainForm(audits, settings.tools, settings.now);
  app.register((scope, _options, done) => {
    plainRoutes(scope, { audits, tools: settings.tools, plain });
    done();
  });
  app.get('/api/openapi.json', () => openApiDocument);
}
