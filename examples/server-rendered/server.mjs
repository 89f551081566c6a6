// A server that renders its pages, and changes parts of them by htmx. PORT says where it listens.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = sirv(here('public'), { dev: true });
const modules = sirv(here('node_modules'), { dev: true });

/** The audits of this server: it forgets them when it ends. */
const audits = new Map();

const page = (main) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false}'>
<title>Audit of a case</title>
<link rel="icon" href="/icon.svg">
<script src="/node_modules/htmx.org/dist/htmx.min.js" defer></script>
<script type="module" src="/form.js"></script>
</head>
<body>
<main id="main">${main}</main>
</body>
</html>`;

const start = `<h1>Audits</h1>
<button type="button" hx-get="/audits/EX-0001" hx-target="#main" hx-push-url="true">Open EX-0001</button>`;

const audit = (reference) => `<h1>Audit of case ${reference}</h1>
<audit-page data-save="/audits/${reference}"><maat-audit-form></maat-audit-form><p role="status" id="status"></p></audit-page>`;

const server = createServer(async (request, response) => {
  const send = (status, type, body) =>
    response
      .writeHead(status, { 'content-type': type, 'content-security-policy': "default-src 'self'" })
      .end(body);
  const html = (main) =>
    send(200, 'text/html; charset=utf-8', request.headers['hx-request'] ? main : page(main));
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, reference] = /^\/audits\/([A-Z0-9-]{1,40})$/.exec(pathname) ?? [];
  if (pathname === '/') return html(start);
  if (reference !== undefined && request.method === 'PUT') {
    audits.set(reference, await textOf(request));
    return send(200, 'application/json', '{}');
  }
  if (reference !== undefined && request.headers.accept === 'application/json') {
    return send(200, 'application/json', audits.get(reference) ?? 'null');
  }
  if (reference !== undefined) return html(audit(reference));
  if (!pathname.startsWith('/node_modules/')) return files(request, response);
  request.url = request.url.replace('/node_modules', '');
  return modules(request, response);
});

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

server.listen(Number(process.env.PORT ?? 4208), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});
