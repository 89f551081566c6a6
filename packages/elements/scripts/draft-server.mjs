// A host's server that keeps drafts in memory, as docs/how-to/save-drafts.md asks of one: /drafts-of/<page>/<id>.
import { randomUUID } from 'node:crypto';
import { requestBody } from './request-body.mjs';

const address = /^(\/drafts-of\/[\w-]+)(?:\/([\w%-]+))?$/;

/** Middleware of the test runner. A `x-test-status` header has it refuse by that status. */
export function draftServer() {
  const kept = new Map();
  return async function serve(context, next) {
    const [, folder, id] = address.exec(context.path) ?? [];
    if (folder === undefined) return await next();
    const refused = Number(context.get('x-test-status'));
    if (refused > 0) {
      context.status = refused;
      context.body = 'Refused';
      return;
    }
    if (id === undefined) {
      const own = [...kept.keys()].filter((path) => path.startsWith(`${folder}/`));
      context.body = own.map((path) => path.slice(folder.length + 1));
      return;
    }
    await answer(context, kept);
  };
}

async function answer(context, kept) {
  const { path, method } = context;
  const draft = kept.get(path);
  if (method === 'PUT') {
    const isCurrent = draft
      ? context.get('if-match') === draft.etag
      : context.get('if-none-match') === '*';
    if (!isCurrent) {
      context.status = 412;
      return;
    }
    kept.set(path, { etag: `"${randomUUID()}"`, body: await requestBody(context.req) });
    context.status = 204;
  } else if (method === 'DELETE') {
    kept.delete(path);
    context.status = 204;
  } else if (draft) {
    context.type = 'application/json';
    context.body = draft.body;
  } else context.status = 404;
  const { etag } = kept.get(path) ?? {};
  if (etag) context.set('etag', etag);
}
