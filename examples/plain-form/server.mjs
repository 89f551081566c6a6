// A server that knows nothing of audits: it takes an ordinary form and shows what came. PORT says where
// it listens.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = sirv(here('public'), { dev: true });
const modules = sirv(here('node_modules'), { dev: true });

const escaped = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

const server = createServer(async (request, response) => {
  if (request.method === 'POST') {
    const fields = new URLSearchParams(await textOf(request));
    const list = [...fields].map(
      ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
    );
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
    });
    return response.end(
      `<!doctype html><html lang="en-GB"><title>What came</title><link rel="icon" href="/icon.svg"><h1>What came</h1><dl>${list.join('')}</dl></html>`,
    );
  }
  if (!request.url.startsWith('/node_modules/')) return files(request, response);
  request.url = request.url.replace('/node_modules', '');
  return modules(request, response);
});

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

server.listen(Number(process.env.PORT ?? 4209), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});
