import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendPage } from '../http/send-page.js';
import { signedOutPage, signingOutPage } from '../pages/signed-out-page.js';
import { Problem } from '../problem/problem.js';
import { isSecret, newSecret, proofOf } from '../session/secret.js';
import type { SessionStore } from '../session/session-store.js';
import {
  type Cookies,
  clearCookie,
  cookieName,
  forgetVisitor,
  secretIn,
  sessionCookie,
  setCookie,
} from '../session/visits.js';
import type { TrailStore } from '../trail/trail-store.js';
import type { ProviderClient } from './provider-client.js';
import { isOutage } from './provider-outage.js';
import type { SignInStore } from './sign-in-store.js';

/** What signing in takes from its surroundings. */
export interface SignInParts {
  readonly provider: ProviderClient;
  readonly sessions: SessionStore;
  readonly signIns: SignInStore;
  readonly trail: TrailStore;
  readonly cookies: Cookies;
  /** The address of the portal, as http://127.0.0.1:4180. */
  readonly address: () => string;
  /** How long a browser keeps the cookie of a session, in seconds. */
  readonly keepsCookie: number;
}

interface Going {
  readonly Querystring: { readonly to?: unknown };
}

const name = 'maat-sign-in';
const aQuarter = 900;

/** Signing in and out. */
export function signInRoutes(app: FastifyInstance, parts: SignInParts): void {
  const { provider, sessions, signIns, cookies, address } = parts;

  app.get<Going>('/sign-in', async (request, reply) => {
    const goesTo = ownPath(request.query.to);
    // The provider leads back to one address, and cookies stay at the name that set them.
    if (request.host !== new URL(address()).host) {
      return reply.redirect(`${address()}/sign-in?to=${encodeURIComponent(goesTo)}`, 303);
    }
    const { to, pending } = await provider.begin().catch((error: unknown) => {
      throw isOutage(error) ? silent() : error;
    });
    const secret = newSecret();
    await signIns.add(secret, { ...pending, goesTo });
    setCookie(reply, cookies, { name, value: secret, maxAge: aQuarter });
    return reply.redirect(to.href, 303);
  });

  app.get('/signed-in', async (request, reply) => {
    const secret = request.cookies[cookieName(name, cookies)];
    clearCookie(reply, cookies, name);
    const { goesTo, session } = await finish(request, secret, parts);
    // A session of before is over: who signs in gets a new one, never one that was handed to them.
    const earlier = secretIn(request, cookies);
    if (earlier !== undefined) await sessions.end(earlier);
    setCookie(reply, cookies, { name: sessionCookie, value: session, maxAge: parts.keepsCookie });
    return reply.redirect(goesTo, 303);
  });

  app.post('/sign-out', async (request, reply) => {
    const secret = secretIn(request, cookies);
    if (secret !== undefined) {
      const deed = {
        verb: 'sign-out',
        kind: 'session',
        id: undefined,
        outcome: 'allowed',
      } as const;
      await parts.trail.note(proofOf(secret), deed);
      await sessions.end(secret);
      forgetVisitor(request);
    }
    clearCookie(reply, cookies, sessionCookie);
    // A provider that does not answer keeps nobody signed in here.
    const to = await provider.signOutAt().catch(() => undefined);
    if (to === undefined) return reply.redirect('/signed-out', 303);
    return sendPage(request, reply, signingOutPage(to.href));
  });

  app.get('/signed-out', (request, reply) => sendPage(request, reply, signedOutPage()));
}

interface Finished {
  readonly goesTo: string;
  /** The secret of the new session. */
  readonly session: string;
}

const deed = { verb: 'sign-in', kind: 'session', id: undefined } as const;

/** What the browser brought back from the provider, as a session. */
async function finish(
  request: FastifyRequest,
  secret: string | undefined,
  parts: SignInParts,
): Promise<Finished> {
  const { signIns, trail } = parts;
  return await begun(request, secret, parts).catch(async (error: unknown) => {
    const isNobodysFault = isOutage(error);
    if (!isNobodysFault) await signIns.noteFailure(request.ip);
    await trail.note(undefined, { ...deed, outcome: 'refused' });
    if (isNobodysFault) throw silent();
    // What the library says of it may quote a token.
    throw new Problem('sign-in-failed', { detail: whyNot(error) });
  });
}

async function begun(
  { url }: FastifyRequest,
  secret: string | undefined,
  { provider, sessions, signIns, trail }: SignInParts,
): Promise<Finished> {
  const pending = isSecret(secret) ? await signIns.take(secret) : undefined;
  if (pending === undefined) throw new Error('No sign-in is under way');
  const query = new URL(url, 'http://portal.invalid').search;
  const session = await sessions.begin(await provider.finish(query, pending));
  await trail.note(proofOf(session), { ...deed, outcome: 'allowed' });
  return { goesTo: pending.goesTo, session };
}

function silent(): Problem {
  return new Problem('provider-silent', {
    detail:
      'Nothing is wrong with your account, and whoever is signed in goes on. Try again in a few minutes.',
  });
}

function whyNot(error: unknown): string {
  return error instanceof Error && error.name === 'NoRoleError'
    ? 'You have an account, but no role or no agency here. Ask whoever looks after the accounts.'
    : 'The sign-in was not finished, or took too long. Start again from the first page.';
}

/** A path of the portal's own; anything else leads to the first page. */
function ownPath(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])[!-~]*$/.test(asked) && !asked.includes('\\')
    ? asked
    : '/';
}
