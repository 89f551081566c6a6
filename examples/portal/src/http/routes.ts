import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import { denyByDefault } from '../access/route-access.js';
import type { AuditsFor } from '../audits/audits.js';
import { providerRoutes } from '../embedded-provider/provider-routes.js';
import { openApiDocument } from '../openapi/document.js';
import type { PapersFor } from '../papers/papers.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Person } from '../session/person.js';
import { type SignInParts, signInRoutes } from '../sign-in/sign-in-routes.js';
import { assetRoutes } from './asset-routes.js';
import { auditRoutes } from './audit-routes.js';
import { meetingRoutes } from './meeting-routes.js';
import { offlineRoutes } from './offline-routes.js';
import { pageRoutes } from './page-routes.js';
import { plainRoutes } from './plain-routes.js';
import { type ReviewsFor, reviewRoutes } from './review-routes.js';
import { roundRoutes } from './round-routes.js';
import { sessionRoutes } from './session-routes.js';
import { type SettingsParts, settingsRoutes } from './settings-routes.js';
import { toolRoutes } from './tool-routes.js';
import { trailRoutes } from './trail-routes.js';

/** What the routes take from their surroundings. */
export interface RouteParts extends SettingsParts {
  readonly audits: AuditsFor;
  readonly rounds: (person: Person) => Rounds;
  readonly reviews: ReviewsFor;
  readonly papers: PapersFor;
  readonly signIn: SignInParts;
  /** The provider that is part of the portal, where no other was set. */
  readonly embedded: (() => Promise<Provider>) | undefined;
}

/** All routes of the portal. Those under /api are told in `openapi/operations`. */
export async function addRoutes(
  app: FastifyInstance,
  { audits, rounds, reviews, papers, signIn, embedded, ...settings }: RouteParts,
): Promise<void> {
  denyByDefault(app);
  await offlineRoutes(app, await assetRoutes(app));
  toolRoutes(app, settings.tools);
  auditRoutes(app, audits);
  pageRoutes(app, { audits, rounds, papers, tools: settings.tools, now: settings.now });
  reviewRoutes(app, reviews);
  meetingRoutes(app, { rounds, reviews, papers });
  settingsRoutes(app, settings);
  app.register((scope, _options, done) => {
    plainRoutes(scope, { audits, tools: settings.tools, now: settings.now });
    roundRoutes(scope, { rounds, reviews, papers, audits, tools: settings.tools });
    signInRoutes(scope, signIn);
    done();
  });
  if (embedded !== undefined) providerRoutes(app, embedded);
  trailRoutes(app, signIn.trail);
  sessionRoutes(app);
  app.get('/api/openapi.json', () => openApiDocument);
}
