import type { Database } from '../database/database.js';
import { SessionStore } from '../session/session-store.js';
import type { Settings } from '../settings.js';
import { TrailStore } from '../trail/trail-store.js';
import { ProviderClient } from './provider-client.js';
import type { SignInParts } from './sign-in-routes.js';
import { SignInStore } from './sign-in-store.js';

/** How long browsers keep the cookie of a session that is over: its form can still be sent again. */
const aDay = 86_400;

/** What signing in is made of. */
export function signInParts(
  { signIn, sessionIdle, sessionLongest, address: publicAddress }: Settings,
  database: Database,
  address: () => string,
): SignInParts {
  return {
    provider: new ProviderClient(signIn, address),
    sessions: new SessionStore(database, { idle: sessionIdle, longest: sessionLongest }),
    signIns: new SignInStore(database),
    trail: new TrailStore(database),
    cookies: { secure: publicAddress !== undefined },
    address,
    keepsCookie: sessionLongest + aDay,
  };
}
