import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const { resolve } = createRequire(import.meta.url);

/** Files that browsers ask for: what to send for each name. Nothing else is sent, by any name. */
const assets = [
  ['portal.css', 'text/css; charset=utf-8', '#portal/assets/portal.css'],
  ['html.css', 'text/css; charset=utf-8', '@maat/elements/html.css'],
  ['icon.svg', 'image/svg+xml', '#portal/assets/icon.svg'],
  ['portal.js', 'text/javascript; charset=utf-8', '#portal/dist/client/portal.js'],
  ['meeting.js', 'text/javascript; charset=utf-8', '#portal/dist/client/meeting.js'],
  ['locale-cy.js', 'text/javascript; charset=utf-8', '#portal/dist/client/locale-cy.js'],
  [
    'maat-audit-form.min.js',
    'text/javascript; charset=utf-8',
    '@maat/elements/maat-audit-form.min.js',
  ],
] as const;

/** A file that browsers ask for, and the tag of its version. */
export interface Asset {
  readonly address: string;
  readonly etag: string;
}

/** Serves the style sheet, the scripts and the icon. They are read once, when the portal starts. */
export async function assetRoutes(app: FastifyInstance): Promise<readonly Asset[]> {
  const served: Asset[] = [];
  for (const [name, type, file] of assets) {
    const content = await readFile(resolve(file));
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const address = `/assets/${name}`;
    served.push({ address, etag });
    app.get(address, ({ headers }, reply) => {
      // Browsers keep it and ask each time whether it is still the same.
      reply.headers({ etag, 'cache-control': 'no-cache', 'content-type': type });
      return headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(content);
    });
  }
  return served;
}
