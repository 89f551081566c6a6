import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormBody } from '../http/form-body.js';
import { noteCodes } from '../http/request-log.js';
import { sendPage } from '../http/send-page.js';
import { resumePage } from '../pages/resume-page.js';
import { Problem } from '../problem/problem.js';
import type { SessionStore } from '../session/session-store.js';
import {
  type Cookies,
  clearCookie,
  endedFor,
  recogniseVisitor,
  sessionCookie,
  visitIn,
} from '../session/visits.js';
import type { SignInStore } from '../sign-in/sign-in-store.js';
import type { Tools } from '../tools/tools.js';
import type { Deed, TrailStore } from '../trail/trail-store.js';
import type { Access } from './access.js';
import { learnAgency } from './agency-in-request.js';
import { ownFields, refuseWithoutToken } from './form-token.js';
import { letResume } from './resume.js';
import { accessOf } from './route-access.js';

/** What the guard takes from its surroundings. */
export interface GuardParts {
  readonly sessions: SessionStore;
  readonly signIns: SignInStore;
  readonly trail: TrailStore;
  readonly cookies: Cookies;
  readonly tools: Tools;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const refused = 400;
const ownFault = 500;

/** Asks of every request who it is, and whether the table of routes lets them; notes it in the trail. */
export function guard(app: FastifyInstance, parts: GuardParts): void {
  app.addHook('onRequest', async (request, reply) => {
    const allowed = accessOf(request);
    if (allowed === undefined) return;
    if (!isAsset(request)) await recognise(request, reply, parts);
  });
  // Behind the limit of requests, which each route has of its own, and before a body is read.
  app.addHook('preParsing', async (request) => {
    const allowed = accessOf(request);
    if (allowed === undefined) return;
    // What a form posts after its session has ended is read first, so that it can be sent again.
    if (!isLateForm(request, allowed)) refuseUnlessAllowed(request, allowed);
  });
  app.addHook('preHandler', async (request, reply) => {
    const allowed = accessOf(request);
    if (allowed === undefined) return;
    if (isLateForm(request, allowed)) return keepLateForm(request, reply, parts.cookies);
    refuseWithoutToken(request, parts.cookies);
  });
  // Before the answer goes out: there is none that is not in the trail.
  app.addHook('onSend', async (request, { statusCode }) => {
    const deed = deedOf(request, statusCode);
    if (deed !== undefined) await parts.trail.note(visitIn(request)?.person.proof, deed);
  });
}

function isLateForm(request: FastifyRequest, { roles }: Access): boolean {
  const type = request.headers['content-type'] ?? '';
  if (roles === 'anyone') return false;
  return type.startsWith('application/x-www-form-urlencoded') && endedFor(request) !== undefined;
}

function keepLateForm(
  request: FastifyRequest,
  reply: FastifyReply,
  cookies: Cookies,
): FastifyReply {
  noteCodes(request, ['signed-out']);
  const fields = (request.body as FormBody).filter(([name]) => !ownFields.has(name));
  const resume = letResume(reply, cookies, endedFor(request) ?? '');
  return sendPage(request, reply, resumePage({ action: request.url, fields, resume }), 401);
}

function isAsset({ url }: FastifyRequest): boolean {
  return url.startsWith('/assets/');
}

async function recognise(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions, signIns, cookies, tools }: GuardParts,
): Promise<void> {
  // A page that only looks how long is left does nothing that would put the end off.
  const putsOff = request.routeOptions.url !== '/api/session';
  const claim = await recogniseVisitor(request, sessions, { cookies, putsOff });
  if (typeof claim === 'object') return await learnAgency(request, tools);
  if (claim === 'unknown') {
    await signIns.noteFailure(request.ip);
    clearCookie(reply, cookies, sessionCookie);
  }
  if (await signIns.isLocked(request.ip)) {
    const detail =
      'Too many attempts to sign in from your address have failed. Wait a quarter of an hour, or ask whoever runs the portal.';
    throw new Problem('locked-out', { detail, headers: { 'retry-after': '900' } });
  }
}

function refuseUnlessAllowed(request: FastifyRequest, { roles }: Access): void {
  if (roles === 'anyone') return;
  const visit = visitIn(request);
  if (visit === undefined) {
    throw new Problem('signed-out', { detail: 'Sign in first, or again: you are signed out.' });
  }
  if (roles.includes(visit.person.role)) return;
  throw new Problem('not-allowed', { detail: 'Your role does not go with this.' });
}

/** What the trail is told of a request; undefined where that is nothing. */
function deedOf(request: FastifyRequest, status: number): Deed | undefined {
  const allowed = accessOf(request);
  if (allowed === undefined || allowed.notes === 'nothing' || status >= ownFault) return undefined;
  const outcome = status >= refused ? 'refused' : 'allowed';
  if (outcome === 'allowed' && allowed.notes === 'refusals') return undefined;
  const { id } = request.params as { readonly id?: string };
  // What stands in an address may be anything that somebody typed there.
  const { verb, kind } = allowed;
  return { verb, kind, id: id !== undefined && uuid.test(id) ? id : undefined, outcome };
}
