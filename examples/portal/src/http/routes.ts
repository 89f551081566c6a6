import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import { denyByDefault } from '../access/route-access.js';
import type { AuditsFor } from '../audits/audits.js';
import { providerRoutes } from '../embedded-provider/provider-routes.js';
import { openApiDocument } from '../openapi/document.js';
import { type SignInParts, signInRoutes } from '../sign-in/sign-in-routes.js';
import { assetRoutes } from './asset-routes.js';
import { auditRoutes } from './audit-routes.js';
import { offlineRoutes } from './offline-routes.js';
import { pageRoutes } from './page-routes.js';
import { plainRoutes } from './plain-routes.js';
import { sessionRoutes } from './session-routes.js';
import { type SettingsParts, settingsRoutes } from './settings-routes.js';
import { toolRoutes } from './tool-routes.js';
import { trailRoutes } from './trail-routes.js';

/** What the routes take from their surroundings. */
export interface RouteParts extends SettingsParts {
  readonly audits: AuditsFor;
  readonly signIn: SignInParts;
  /** The provider that is part of the portal, where no other was set. */
  readonly embedded: (() => Promise<Provider>) | undefined;
}

/** All routes of the portal. Those under /api are told in `openapi/operations`. */
export async function addRoutes(
  app: FastifyInstance,
  { audits, signIn, embedded, ...settings }: RouteParts,
): Promise<void> {
  denyByDefault(app);
  await offlineRoutes(app, await assetRoutes(app));
  toolRoutes(app, settings.tools);
  auditRoutes(app, audits);
  pageRoutes(app, audits, settings.tools);
  settingsRoutes(app, settings);
  app.register((scope, _options, done) => {
    plainRoutes(scope, { audits, tools: settings.tools, now: settings.now });
    signInRoutes(scope, signIn);
    done();
  });
  if (embedded !== undefined) providerRoutes(app, embedded);
  trailRoutes(app, signIn.trail);
  sessionRoutes(app);
  app.get('/api/openapi.json', () => openApiDocument);
}
