import { randomBytes } from 'node:crypto';
import { embeddedClient } from '../embedded-provider/embedded-client.js';
import { StartError } from '../start-error.js';
import type { Variables } from './read-values.js';

/** How the portal asks a provider who somebody is. */
export interface SignInSettings {
  /** The provider; that of the portal itself is below the portal's address. */
  readonly issuer: string | ((address: string) => string);
  readonly isEmbedded: boolean;
  readonly clientId: string;
  /** Undefined for a client that has none: PKCE protects it alone. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** The claims of the ID token that give the role and the agency. */
  readonly roleClaim: string;
  readonly agencyClaim: string;
  /** Whether the provider is to ask even whom it knows. */
  readonly asksAlways: boolean;
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Reads which provider people sign in at. Without one it is that of the portal itself.
 *
 * @throws StartError for half a provider, or one that is reached without TLS.
 */
export function readSignIn(env: Variables): SignInSettings {
  const issuer = env['MAAT_OIDC_ISSUER'];
  const claims = {
    roleClaim: env['MAAT_OIDC_ROLE_CLAIM'] || 'maat_role',
    agencyClaim: env['MAAT_OIDC_AGENCY_CLAIM'] || 'maat_agency',
  };
  if (!issuer) return { ...embedded(), ...claims };
  const clientId = env['MAAT_OIDC_CLIENT_ID'];
  if (!clientId) {
    throw new StartError('MAAT_OIDC_ISSUER is set, and MAAT_OIDC_CLIENT_ID is not. Set both.');
  }
  refuseOpenWay(issuer);
  return {
    issuer,
    isEmbedded: false,
    clientId,
    clientSecret: env['MAAT_OIDC_CLIENT_SECRET'] || undefined,
    scope: env['MAAT_OIDC_SCOPE'] || 'openid',
    asksAlways: false,
    ...claims,
  };
}

function embedded(): Omit<SignInSettings, 'roleClaim' | 'agencyClaim'> {
  const { clientId, path, scope } = embeddedClient;
  return {
    issuer: (address) => `${address}${path}`,
    isEmbedded: true,
    clientId,
    clientSecret: randomBytes(32).toString('base64url'),
    scope,
    // So that somebody else can be chosen each time.
    asksAlways: true,
  };
}

function refuseOpenWay(issuer: string): void {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const isSafe = url?.protocol === 'https:' || (url && loopback.has(url.hostname));
  if (isSafe) return;
  throw new StartError(
    `MAAT_OIDC_ISSUER is ${issuer}. It must be an address with https:// (http:// on this computer alone).`,
  );
}
