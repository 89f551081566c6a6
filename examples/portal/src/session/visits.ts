import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from './person.js';
import { isSecret, tokenOf } from './secret.js';
import type { EndedVisit, SessionStore, Visit } from './session-store.js';

/** A request of somebody who is signed in. */
export interface SignedIn extends Visit {
  /** What forms and scripts of the session send along with changes. */
  readonly token: string;
}

/** What a cookie says: a session that is open, one that is over, one that never was, or nothing. */
export type Claim = SignedIn | EndedVisit | 'unknown' | undefined;

const claims = new WeakMap<FastifyRequest, Claim>();

/** How cookies are called and set here. */
export interface Cookies {
  /** Whether browsers reach the portal by https. Then cookies are for it alone (`__Host-`). */
  readonly secure: boolean;
}

/** The name of a cookie. */
export function cookieName(name: string, { secure }: Cookies): string {
  return secure ? `__Host-${name}` : name;
}

/** Sets a cookie that no script reads and no other site's form sends. */
export function setCookie(
  reply: FastifyReply,
  cookies: Cookies,
  {
    name,
    value,
    maxAge,
  }: { readonly name: string; readonly value: string; readonly maxAge: number },
): void {
  const { secure } = cookies;
  reply.setCookie(cookieName(name, cookies), value, {
    ...{ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge },
  });
}

/** Takes a cookie away. */
export function clearCookie(reply: FastifyReply, cookies: Cookies, name: string): void {
  setCookie(reply, cookies, { name, value: '', maxAge: 0 });
}

/** The name of the cookie of a session. */
export const sessionCookie = 'maat';

/** The secret in the cookie of a request, if it looks like one. */
export function secretIn({ cookies: sent }: FastifyRequest, cookies: Cookies): string | undefined {
  const value = sent[cookieName(sessionCookie, cookies)];
  return isSecret(value) ? value : undefined;
}

/** Finds out whose request it is, and remembers it. */
export async function recogniseVisitor(
  request: FastifyRequest,
  sessions: SessionStore,
  { cookies, putsOff }: { readonly cookies: Cookies; readonly putsOff: boolean },
): Promise<Claim> {
  const claim = await claimOf(request, sessions, cookies, putsOff);
  claims.set(request, claim);
  return claim;
}

async function claimOf(
  request: FastifyRequest,
  sessions: SessionStore,
  cookies: Cookies,
  putsOff: boolean,
): Promise<Claim> {
  const secret = secretIn(request, cookies);
  if (secret === undefined) {
    return request.cookies[cookieName(sessionCookie, cookies)] ? 'unknown' : undefined;
  }
  const visit = await sessions.visit(secret, putsOff);
  if (visit === undefined) return 'unknown';
  return 'person' in visit ? { ...visit, token: tokenOf(secret) } : visit;
}

/** Whose session the cookie of a request is from, if it is over. */
export function endedFor(request: FastifyRequest): string | undefined {
  const claim = claims.get(request);
  return typeof claim === 'object' && 'endedFor' in claim ? claim.endedFor : undefined;
}

/** Who is signed in, if anybody is. */
export function visitIn(request: FastifyRequest): SignedIn | undefined {
  const claim = claims.get(request);
  return typeof claim === 'object' && 'person' in claim ? claim : undefined;
}

/** Says that the visitor of a request has left: its page is made in no session. */
export function forgetVisitor(request: FastifyRequest): void {
  claims.delete(request);
}

/** Who is signed in. Routes that anyone may ask for have no use for it. */
export function personOf(request: FastifyRequest): Person {
  const visit = visitIn(request);
  if (visit === undefined) throw new Error('Nobody is signed in where somebody must be');
  return visit.person;
}
