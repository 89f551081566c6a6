import type { FastifyReply, FastifyRequest } from 'fastify';
import { digestOf, isSame, newSecret } from '../session/secret.js';
import { type Cookies, cookieName, setCookie } from '../session/visits.js';

/** The field of a form that is sent again after signing in again. */
export const resumeField = 'resume';

const name = 'maat-resume';
const anHour = 3_600;

/**
 * Gives a form that came after its session had ended what lets it be sent again: a secret in a cookie,
 * and the same in a field. It cannot have the token of a session that is still to begin.
 */
export function letResume(reply: FastifyReply, cookies: Cookies, subject: string): string {
  const secret = newSecret();
  setCookie(reply, cookies, { name, value: secret, maxAge: anHour });
  return digestOf(`${secret} ${subject}`);
}

/** Whether a form is sent again from the browser in which its session had ended, by the same person. */
export function isResumed(
  request: FastifyRequest,
  cookies: Cookies,
  { given, subject }: { readonly given: string | undefined; readonly subject: string },
): boolean {
  const secret = request.cookies[cookieName(name, cookies)];
  if (given === undefined || !secret) return false;
  return isSame(given, digestOf(`${secret} ${subject}`));
}
