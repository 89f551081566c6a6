import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, JWK, Provider } from 'oidc-provider';
import { embeddedClient } from './embedded-client.js';
import { madeUpPeople } from './made-up-people.js';
import { memoryAdapter } from './memory-adapter.js';
import { leavePage } from './provider-pages.js';

/**
 * Makes a real OpenID Connect provider with made-up people, who sign in without a password. It is for
 * trying the portal on one's own computer; the settings see to it that it runs nowhere else. Its keys are
 * new at each start, and what it remembers goes with the process.
 *
 * @param address The address of the portal.
 * @param clientSecret The portal's secret with it.
 */
export async function makeEmbeddedProvider(
  address: string,
  clientSecret: string,
): Promise<Provider> {
  const { clientId, path, scope } = embeddedClient;
  const configuration: Configuration = {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${address}/signed-in`],
        post_logout_redirect_uris: [`${address}/signed-out`],
      },
    ],
    jwks: { keys: [newKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub'], maat: ['maat_role', 'maat_agency'] },
    // The claims come in the ID token.
    conformIdTokenClaims: false,
    scopes: scope.split(' '),
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: leavePage },
    },
    interactions: { url: (_context, { uid }) => `${path}/interaction/${uid}` },
    findAccount: (_context, id) => accountOf(id),
    // Nobody has to say that the portal may know their role: it is what they sign in for.
    loadExistingGrant: async ({ oidc }) => {
      const { Grant } = oidc.provider;
      const grant = new Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope(scope);
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 60, IdToken: 60 },
  };
  // Loaded here, as a portal with a provider of the partnership's has no use for it.
  const library = await import('oidc-provider');
  const provider = new library.Provider(`${address}${path}`, configuration);
  provider.use(async (context, next) => {
    await next();
    const { oidc } = context;
    // Nobody is signed in here any more. The page that would go on by itself needs a script in it.
    const isLeaving = oidc?.route === 'end_session' && oidc.session?.accountId === undefined;
    if (isLeaving && context.status === 200) context.redirect(`${address}/signed-out`);
  });
  return provider;
}

function newKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: 'RS256' };
}

function accountOf(id: string) {
  const person = madeUpPeople.find((each) => each.id === id);
  if (person === undefined) return undefined;
  const claims = { sub: id, maat_role: person.role, maat_agency: person.agency };
  return { accountId: id, claims: () => claims };
}
