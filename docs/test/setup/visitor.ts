import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArguments, findBrowser } from '../../../scripts/browsers.mjs';

/** The folder of the built site. */
export const siteFolder: string = fileURLToPath(new URL('../../dist/site', import.meta.url));

const chromiumPath = findBrowser('chromium');

/** Starts Chromium. */
export async function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('No Chromium was found; MAAT_CHROMIUM can name one');
  }
  return await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
}

/** A folder that is served on this machine. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/** Serves the built site. */
export async function serveSite(): Promise<Served> {
  const files = sirv(siteFolder, { dev: false });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** What a page complains of: violations of its policy, errors, and what it asks of another server. */
export function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`Asked for ${url}`);
  });
  return complaints;
}
