import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { type FormBody, readForm } from '../http/form-body.js';
import { sendPage } from '../http/send-page.js';
import { Problem } from '../problem/problem.js';
import { secureHeaders } from '../security/headers.js';
import { embeddedClient } from './embedded-client.js';
import { madeUpPeople } from './made-up-people.js';
import { choosePage } from './provider-pages.js';

interface Interaction {
  readonly Params: { readonly uid: string };
  readonly Body: FormBody;
}

/**
 * The embedded provider's addresses: below the portal's own, so that its pages are under the same policy.
 *
 * @param provider Gives the provider, which is made once the portal listens and its address is known.
 */
export function providerRoutes(app: FastifyInstance, provider: () => Promise<Provider>): void {
  const { path } = embeddedClient;

  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer' },
      (_request, body, read) => readForm(body, read),
    );
    const address = `${path}/interaction/:uid`;
    scope.get<Interaction>(address, async (request, reply) => {
      const { uid } = await detailsOf(await provider(), request, reply);
      return sendPage(request, reply, choosePage(uid));
    });
    scope.post<Interaction>(address, async (request, reply) => {
      const details = await detailsOf(await provider(), request, reply);
      const accountId = new Map(request.body).get('person');
      if (!madeUpPeople.some(({ id }) => id === accountId) || accountId === undefined) {
        throw new Problem('bad-request', { detail: 'There is nobody of that name here.' });
      }
      await forgetOther(await provider(), details, accountId);
      const to = await (await provider()).interactionResult(request.raw, reply.raw, {
        login: { accountId, remember: false },
      });
      return reply.redirect(to, 303);
    });
    done();
  });

  app.register((scope, _options, done) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, read) => read(null));
    scope.route({
      method: ['GET', 'POST'],
      url: `${path}/*`,
      handler: async ({ raw: request }, reply) => {
        const answer = (await provider()).callback();
        reply.hijack();
        for (const [name, value] of Object.entries(secureHeaders)) reply.raw.setHeader(name, value);
        // Where it stands it finds out from the two of them.
        Object.assign(request, { originalUrl: request.url });
        request.url = request.url?.replace(path, '') ?? '/';
        await answer(request, reply.raw);
      },
    });
    done();
  });
}

type Details = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Who was there before is signed out first. The provider's own page for that needs a script in it. */
async function forgetOther(provider: Provider, details: Details, accountId: string): Promise<void> {
  const { session } = details;
  if (session === undefined || session.accountId === accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete details.session;
  await details.save(details.exp - Math.floor(Date.now() / 1000));
}

async function detailsOf(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  return await provider.interactionDetails(request.raw, reply.raw).catch(() => {
    const detail = 'This sign-in is over. Start again from the first page.';
    throw new Problem('sign-in-failed', { detail });
  });
}
