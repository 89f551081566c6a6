import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForWantOfRoom } from '../database/no-room.js';
import type { Log } from '../log.js';
import { problemPage } from '../pages/problem-page.js';
import { Problem } from '../problem/problem.js';
import { tooLarge } from './json-body.js';
import { noteCodes } from './request-log.js';
import { sendPage } from './send-page.js';

/** Answers whatever is refused or goes wrong: pages with a page, everything else with a problem. */
export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) =>
    answerError(error, request, reply, log),
  );
  app.setNotFoundHandler((request, reply) =>
    answer(
      new Problem('not-found', { detail: 'There is nothing at this address.' }),
      request,
      reply,
    ),
  );
}

/** Answers one error. */
export function answerError(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): FastifyReply {
  return answer(asProblem(error, log), request, reply);
}

function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const codes = problem.details.issues?.map(({ code }) => code) ?? [];
  noteCodes(request, [problem.kind, ...codes]);
  reply.code(problem.status).headers(problem.details.headers ?? {});
  if (isForPage(request)) return answerPage(problem, request, reply);
  // Written out here, as the framework would call any other type of text a mistake.
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** Who is not signed in is led there, and from there to the page that was asked for. */
function answerPage(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.kind === 'signed-out' && request.method === 'GET') {
    return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`, 303);
  }
  return sendPage(request, reply, problemPage(problem), problem.status);
}

function isForPage({ url, headers }: FastifyRequest): boolean {
  const wantsPage = headers.accept?.includes('text/html') ?? false;
  return !url.startsWith('/api/') && wantsPage;
}

/** The problem that an error amounts to. What is not one of ours tells the client nothing. */
function asProblem(error: FastifyError | Problem, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge();
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem('not-json-type', { detail: 'Send the body as application/json.' });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new Problem('bad-request', { detail: 'The request does not hold to HTTP.' });
  }
  log.fault(error);
  if (isForWantOfRoom(error)) {
    return new Problem('no-room', {
      detail:
        'The portal has no room left to keep anything. Nothing was changed, and nothing is lost of what it kept before. Try again; if it goes on, tell whoever runs the portal.',
    });
  }
  return new Problem('unexpected', {
    detail: 'Nothing was changed. Try again; if it goes on, tell whoever runs the portal.',
  });
}
