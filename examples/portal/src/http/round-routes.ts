import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditsFor } from '../audits/audits.js';
import { newRoundPage } from '../pages/new-round-page.js';
import { roundPage } from '../pages/round-page.js';
import { roundsPage } from '../pages/rounds-page.js';
import type { PapersFor } from '../papers/papers.js';
import { Problem } from '../problem/problem.js';
import { faultsOf, typedRound } from '../rounds/new-round.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Person } from '../session/person.js';
import { personOf } from '../session/visits.js';
import type { Tools } from '../tools/tools.js';
import { type FormBody, readForm } from './form-body.js';
import type { ReviewsFor } from './review-routes.js';
import { sendPage } from './send-page.js';

interface OfRound {
  readonly Params: { readonly id: string };
  readonly Body: FormBody;
}

interface OfCase extends OfRound {
  readonly Params: { readonly id: string; readonly case: string };
}

/** What the routes of rounds take from their surroundings. */
export interface RoundParts {
  readonly rounds: (person: Person) => Rounds;
  readonly reviews: ReviewsFor;
  readonly papers: PapersFor;
  readonly audits: AuditsFor;
  readonly tools: Tools;
}

const mostReason = 1_000;

/** The pages on which a round is set up, chased and closed, and on which a return is started. */
export function roundRoutes(app: FastifyInstance, parts: RoundParts): void {
  const { rounds, reviews, papers, audits, tools } = parts;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, done) => readForm(body, done),
  );
  const own = (request: FastifyRequest) => rounds(personOf(request));

  app.get('/rounds', async (request, reply) =>
    sendPage(request, reply, roundsPage(await own(request).list(), personOf(request).role)),
  );

  app.get('/rounds/new', async (request, reply) =>
    sendPage(request, reply, await setUpPage(request, own(request), tools, [])),
  );

  app.post<OfRound>('/rounds/new', async (request, reply) => {
    if (faultsOf(typedRound(request.body)).length > 0) {
      return sendPage(
        request,
        reply,
        await setUpPage(request, own(request), tools, request.body),
        422,
      );
    }
    const { id } = await own(request).make(typedRound(request.body));
    return reply.redirect(`/rounds/${id}`, 303);
  });

  app.get<OfRound>('/rounds/:id', async (request, reply) => {
    const opened = await own(request).open(request.params.id);
    const [current] = await tools.forNewAudits();
    const { tool } = opened;
    const isBehind = tool.id !== current.id || tool.version !== current.version;
    const { role } = personOf(request);
    return sendPage(request, reply, roundPage({ ...opened, role, isBehind }));
  });

  /** A button on the page of a round. */
  function button(
    step: string,
    act: (own: Rounds, id: string, body: FormBody) => Promise<void>,
  ): void {
    app.post<OfRound>(`/rounds/:id/${step}`, async (request, reply) => {
      const { params, body } = request;
      await act(own(request), params.id, body);
      return backTo(reply, params.id);
    });
  }
  button('invite', (each, id) => each.invite(id));
  button('close', (each, id) => each.close(id));
  button('tool', (each, id) => each.useTool(id));
  button('exempt', async (each, id, body) => {
    const reason = field(body, 'reason').trim().slice(0, mostReason);
    if (reason === '') throw new Problem('bad-request', { detail: 'Say why it is not asked.' });
    await each.exempt(id, { caseId: field(body, 'case'), agency: field(body, 'agency') }, reason);
  });
  button('ask-after-all', (each, id, body) =>
    each.askAfterAll(id, { caseId: field(body, 'case'), agency: field(body, 'agency') }),
  );

  app.post<OfCase>('/rounds/:id/cases/:case/begin', async (request, reply) => {
    const { id, case: caseId } = request.params;
    await reviews(personOf(request)).begin(id, caseId);
    return reply.redirect(`/rounds/${id}/cases/${caseId}`, 303);
  });

  app.post<OfRound>('/rounds/:id/papers', async (request, reply) => {
    const { id } = request.params;
    await papers(personOf(request)).sendOut(id);
    return reply.redirect(`/rounds/${id}/report`, 303);
  });

  app.post<OfRound>('/invitations/:id/start', async (request, reply) => {
    const asked = await own(request).askedOn(request.params.id);
    const { id } = asked.audit ?? (await audits(personOf(request)).makeReturn(asked));
    return reply.redirect(`/audits/${id}/fill-in`, 303);
  });
}

function backTo(reply: FastifyReply, id: string): FastifyReply {
  return reply.redirect(`/rounds/${id}`, 303);
}

function field(body: FormBody, name: string): string {
  return body.find(([each]) => each === name)?.[1] ?? '';
}

async function setUpPage(
  request: FastifyRequest,
  rounds: Rounds,
  tools: Tools,
  body: FormBody,
): Promise<ReturnType<typeof newRoundPage>> {
  const typed = typedRound(body);
  return newRoundPage({
    tools: await tools.forNewAudits(),
    earlier: await rounds.list(),
    typed,
    faults: request.method === 'POST' ? faultsOf(typed) : [],
  });
}
