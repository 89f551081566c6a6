import { createHash } from 'node:crypto';

/** What every page of the site is held to: nothing from anywhere else, and no style inside the markup. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Gives a built page its content security policy. The two scripts that VitePress puts into the page
 * itself, so that it is dark before it is seen, are named by their hashes.
 *
 * @param {string} html The page.
 * @returns {string} The page with the policy, before anything that it concerns.
 */
export function withPolicy(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)];
  const hashes = inline.map(([, script]) => `'sha256-${hashOf(script)}'`);
  const content = [...policy, `script-src 'self' ${hashes.join(' ')}`.trim()].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  // VitePress sets this one again by script, which the policy lets it do.
  const unstyled = html.replaceAll(' style="--vp-vh:0px;"', '');
  return unstyled.replace('<meta charset="utf-8">', `$&\n    ${meta}`);
}

function hashOf(script) {
  return createHash('sha256').update(script).digest('base64');
}
