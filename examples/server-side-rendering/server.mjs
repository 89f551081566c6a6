// A server that renders the form itself: it is all there before any script. PORT says where it listens.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAudit } from '@maat/core';
import { auditFormStyles, renderAuditForm } from '@maat/elements/ssr';
import { westMidlands } from '@maat/schema/west-midlands';
import sirv from 'sirv';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = sirv(here('public'), { dev: true });
const modules = sirv(here('node_modules'), { dev: true });

/** As strict as a policy can be: nothing inline, and no markup from strings. */
const policy = "default-src 'self'; require-trusted-types-for 'script'";

/** A portal reads it from its database. */
const audit = {
  ...createAudit(westMidlands, { id: 'EX-0001', caseReference: 'EX-0001', now: new Date() }),
  answers: { theme: { state: 'answered', value: 'Neglect' } },
};

/** The same for the server and the browser: what both render the form with. */
const properties = { audit, layout: 'page' };

const page = () => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit of a case</title>
<link rel="icon" href="/icon.svg">
<link rel="preload" as="style" href="/maat-audit-form.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<main>
<h1>Audit of case EX-0001</h1>
${renderAuditForm({ ...properties, tool: westMidlands }, { styles: { href: '/maat-audit-form.css' } })}
<p role="status" id="status"></p>
</main>
<script type="application/json" id="properties">${inScript(properties)}</script>
</body>
</html>`;

/** JSON in which nothing ends the element that it stands in. */
const inScript = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

const server = createServer((request, response) => {
  const send = (type, body) =>
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return send('text/html; charset=utf-8', page());
  if (pathname === '/maat-audit-form.css') return send('text/css; charset=utf-8', auditFormStyles);
  if (!pathname.startsWith('/node_modules/')) return files(request, response);
  request.url = request.url.replace('/node_modules', '');
  return modules(request, response);
});

server.listen(Number(process.env.PORT ?? 4210), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});
