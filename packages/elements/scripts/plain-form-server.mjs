// A host's server that has an audit filled in without scripts, as docs/without-javascript.md asks of one, and
// keeps it in memory: /plain-form/<page>, and /sections/…, /check, /read and /audit below it.
import { readFile } from 'node:fs/promises';
import { check, pointerTokens } from '@maat/core';
import { fromFormData, renderCheckAnswers, renderHtml, renderTaskList } from '../dist/html.js';
import { requestBody } from './request-body.mjs';

const address = /^(\/plain-form\/[\w-]+)(\/[\w/-]*)?$/;
const sheet = '/plain-form.css';
const now = new Date('2026-03-09T10:00:00Z');
/** No script runs on these pages, whatever the browser is set to. */
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'";

/** Middleware of the test runner. PUT begins with a `{ tool, audit }`; what is answered by 303 leads on. */
export function plainFormServer() {
  const kept = new Map();
  return async function serve(context, next) {
    if (context.path === sheet) {
      context.type = 'css';
      context.body = await readFile(new URL('../dist/html.css', import.meta.url), 'utf8');
      return;
    }
    const [, base, place = ''] = address.exec(context.path) ?? [];
    if (base === undefined) return await next();
    const body = await requestBody(context.req);
    if (context.method === 'PUT') kept.set(base, { ...JSON.parse(body), base });
    answer(context, kept.get(base), place, body);
  };
}

function answer(context, host, place, body) {
  if (context.method === 'PUT') context.status = 204;
  else if (host === undefined) context.status = 404;
  else if (place === '/audit') context.body = host.audit;
  else if (context.method === 'POST') take(context, host, place, new URLSearchParams(body));
  else show(context, host, pageOf(host, place));
}

function show(context, { tool, base }, markup) {
  context.type = 'html';
  context.set('content-security-policy', policy);
  context.body = `<!doctype html><html lang="${tool.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${base}</title>
<link rel="stylesheet" href="${sheet}"></head><body><main>${markup}</main></body></html>`;
}

const optionsOf = ({ base }) => ({
  headingLevel: 1,
  now,
  sectionHref: (section) => `${base}/sections/${section}`,
});

function pageOf(host, place, more = {}) {
  const { tool, audit, base } = host;
  const options = { ...optionsOf(host), ...more };
  const section = sectionOf(place);
  if (section !== undefined)
    return renderHtml(tool, more.audit ?? audit, { ...options, section, action: base + place });
  const ways = { tasksHref: base, checkHref: `${base}/check`, action: `${base}/check` };
  if (place === '/check') return renderCheckAnswers(tool, audit, { ...options, ...ways });
  if (place === '/read') return renderHtml(tool, audit, { ...options, readOnly: true });
  return renderTaskList(tool, audit, { ...options, ...ways });
}

const sectionOf = (place) => /^\/sections\/(.+)$/.exec(place)?.[1];

/** Keeps what was posted, and shows it again where it was not taken, or leads on. */
function take(context, host, place, entries) {
  const { tool, audit, base } = host;
  const { ok, post } = fromFormData(tool, audit, entries, { now });
  if (!ok) {
    context.status = 409;
    return;
  }
  if (post.issues.length > 0) {
    show(
      context,
      host,
      pageOf(host, place, { audit: post.audit, issues: post.issues, kept: audit }),
    );
    return;
  }
  host.audit = post.audit;
  const issues = errorsIn(host, place);
  if (issues.length > 0) {
    show(context, host, pageOf(host, place, { issues }));
    return;
  }
  if (post.action.do === 'submit') host.audit = { ...host.audit, status: 'submitted' };
  context.status = 303;
  context.redirect(base + following(host, place, post.action.do));
}

/** What is wrong where a section is said to be complete, or the audit is submitted. */
function errorsIn({ tool, audit }, place) {
  const section = sectionOf(place);
  if (section !== undefined && !audit.completedSections?.includes(section)) return [];
  const errors = check(tool, audit, { now }).filter(({ severity }) => severity === 'error');
  if (section === undefined) return errors;
  const asked = tool.sections.find(({ id }) => id === section).questions.map(({ id }) => id);
  return errors.filter(({ pointer }) => asked.includes(pointerTokens(pointer)[1]));
}

/** Where a button leads: by any but these two, the page is shown again. */
function following({ tool }, place, action) {
  if (action === 'submit') return '/read';
  if (action !== 'continue') return place;
  const ids = tool.sections.map(({ id }) => id);
  const next = ids[ids.indexOf(sectionOf(place)) + 1];
  return next === undefined ? '/check' : `/sections/${next}`;
}
