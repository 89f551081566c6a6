import { AuthorizationResponseError, ClientError } from 'openid-client';

const firstServerFault = 500;
/** What a provider that is out of order sends the browser back with (RFC 6749, 4.1.2.1). */
const outOfOrder: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);

/**
 * Whether something failed because the provider did not answer, or answered that it is out of order:
 * nobody's attempt to get in. What it refuses, and what is wrong with what it says, is none.
 *
 * @param error What the library threw.
 */
export function isOutage(error: unknown): boolean {
  // As fetch has it, where there is no connection. Those of the library itself carry a code.
  if (error instanceof TypeError) return !('code' in error);
  if (error instanceof AuthorizationResponseError) return outOfOrder.has(error.error);
  if (!(error instanceof ClientError)) return false;
  if (error.code === 'OAUTH_TIMEOUT') return true;
  return error.cause instanceof Response && error.cause.status >= firstServerFault;
}
