import type { FastifyRequest } from 'fastify';
import type { FormBody } from '../http/form-body.js';
import { Problem } from '../problem/problem.js';
import { isSame } from '../session/secret.js';
import { type Cookies, visitIn } from '../session/visits.js';
import { isResumed, resumeField } from './resume.js';

/** The field of forms and the header of scripts that have the token. */
export const tokenField = 'form-token';
const tokenHeader = 'x-form-token';

/** The fields that forms have for the guard, and nobody behind has a use for. */
export const ownFields: ReadonlySet<string> = new Set([tokenField, resumeField]);

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that does not come with the token of its session. What the browser says of where a
 * request comes from is looked at before (`own-site-only`): each alone would do.
 *
 * Takes the token out of what a form posted: nobody behind has a use for it.
 */
export function refuseWithoutToken(request: FastifyRequest, cookies: Cookies): void {
  const visit = visitIn(request);
  if (changesNothing.has(request.method) || visit === undefined) return;
  const header = request.headers[tokenHeader];
  const fields = takeOut(request);
  const given = typeof header === 'string' ? header : fields.get(tokenField);
  if (given !== undefined && isSame(given, visit.token)) return;
  if (
    isResumed(request, cookies, { given: fields.get(resumeField), subject: visit.person.subject })
  )
    return;
  throw new Problem('form-token', {
    detail:
      'This page was made before you signed in last. Go back, load it again, and do it once more.',
  });
}

function takeOut(request: FastifyRequest): ReadonlyMap<string, string> {
  // A list that came as JSON is no form, and may hold anything.
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (isForm !== true || !Array.isArray(request.body)) return new Map();
  const body: FormBody = request.body;
  request.body = body.filter(([name]) => !ownFields.has(name));
  return new Map(body.filter(([name]) => ownFields.has(name)));
}
