// The policy under which the tests' pages run: the one that docs/how-to/use-a-strict-csp.md tells hosts
// to serve, with as little more as the runner and the tests cannot do without. What breaks it is
// thrown in the page, and so fails the test that runs, or the file.
import { randomBytes } from 'node:crypto';

const listener = `addEventListener('securitypolicyviolation', (event) => {
  throw new Error('Content security policy: ' +
    [event.effectiveDirective, event.blockedURI, event.sample, event.sourceFile].join(' '));
});`;

function policy(nonce) {
  return [
    "default-src 'self'",
    // The runner's own page sets up its scripts in itself.
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    // Its line to the server.
    "connect-src 'self' ws://localhost:*",
    "require-trusted-types-for 'script'",
    // Lit is here twice, in the modules and in the bundles; the tests' own markup has a policy of its own.
    "trusted-types lit-html maat-tests 'allow-duplicates'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Serves each page of the tests under the policy. */
export async function strictPages(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  // The runner's page around the frames of WebKit has a style of its own, and nothing of ours.
  if (context.URL.searchParams.get('mode') === 'iframe') return;
  const nonce = randomBytes(16).toString('base64');
  context.set('content-security-policy', policy(nonce));
  // Not before the doctype: that would have the page laid out as in the last century.
  context.body = context.body
    .replace('<head>', `$&<script>${listener}</script>`)
    .replaceAll('<script', `<script nonce="${nonce}"`);
}
