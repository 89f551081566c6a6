import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine, if it has one. MAAT_CHROMIUM names another than the first found. */
export const chromiumPath: string | undefined = findChromium();

if (chromiumPath === undefined && process.env['MAAT_REQUIRE'] === 'all') {
  throw new Error('No Chromium was found; MAAT_CHROMIUM can name one');
}

/** Starts it. Nothing of it calls home. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** A page, and all that the browser complains of while it is open. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens a page of one's own. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

function findChromium(): string | undefined {
  const named = process.env['MAAT_CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (named ? [named] : found).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
