import { isIP } from 'node:net';
import { StartError } from '../start-error.js';
import type { Variables } from './read-values.js';
import { readSignIn, type SignInSettings } from './sign-in.js';

/** Where the portal listens, how it is reached and where people sign in. */
export interface Site {
  readonly host: string;
  /** The address that browsers know it by; undefined for where it listens. */
  readonly address: string | undefined;
  /** The proxies that may pass requests on, as addresses. */
  readonly proxies: readonly string[];
  readonly signIn: SignInSettings;
}

const loopback = new Set(['127.0.0.1', '::1']);

/**
 * Reads where the portal is. Beyond this computer it is reached only through a proxy that it knows, and
 * only by people whom a provider of the partnership's knows.
 *
 * @throws StartError that says what is missing.
 */
export function readSite(env: Variables): Site {
  const signIn = readSignIn(env);
  const address = readAddress(env['MAAT_ADDRESS']);
  const proxies = readProxies(env['MAAT_TRUSTED_PROXY']);
  // The name is not looked up: what it leads to is no business of another file.
  const host = !env['HOST'] || env['HOST'] === 'localhost' ? '127.0.0.1' : env['HOST'];
  const isBeyond = !loopback.has(host) || address !== undefined || proxies.length > 0;
  const missing = [
    ...(signIn.isEmbedded ? ['a provider that knows who people are (MAAT_OIDC_ISSUER)'] : []),
    ...(address === undefined ? ['its public address (MAAT_ADDRESS=https://…)'] : []),
    ...(proxies.length === 0 ? ['the proxy in front of it (MAAT_TRUSTED_PROXY)'] : []),
  ];
  if (!isBeyond || missing.length === 0) return { host, address, proxies, signIn };
  const asked = loopback.has(host)
    ? 'To be reached from elsewhere'
    : `HOST is ${host}. To listen there`;
  throw new StartError(
    `${asked}, the portal still needs ${missing.join(' and ')}. Without any of HOST, MAAT_ADDRESS and MAAT_TRUSTED_PROXY it listens on this computer only.`,
  );
}

function readAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' && url.href === `${url.origin}/`) return url.origin;
  throw new StartError(
    `MAAT_ADDRESS is ${given}. It must be an address with https:// and no path, as https://audits.example.org.`,
  );
}

function readProxies(given: string | undefined): readonly string[] {
  const addresses = (given ?? '').split(',').map((each) => each.trim());
  const named = addresses.filter(Boolean);
  if (named.every((each) => isIP(each) !== 0)) return named;
  throw new StartError(
    `MAAT_TRUSTED_PROXY is ${given}. It must be IP addresses, with commas between them.`,
  );
}
