import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { ApiClient } from '../setup/api-client.js';
import type { KilledBrowser } from './killed-browser.js';

/** A key, and when the page had taken it. */
interface Key {
  readonly text: string;
  readonly at: number;
}

/** What was typed before a kill, which keys of it the page had taken, and when it was killed. */
export interface TypedKeys {
  readonly text: string;
  readonly keys: readonly Key[];
  readonly at: number;
}

/** The most that may be missing after the browser was killed, in milliseconds of typing. */
export const mostLost = 300;
const letters = 'abcdefghijklmnopqrstuvwxyz ,.';

/** A page of somebody's, from which no save under an address reaches the portal. */
export async function openWithoutSaves(
  browser: Browser,
  address: string,
  api: ApiClient,
  saves: string,
): Promise<Page> {
  const [context] = browser.contexts();
  const [name = '', value = ''] = (api.session?.cookie ?? '').split('=');
  await context?.addCookies([{ name, value, url: new URL(address).origin }]);
  const page = await context?.newPage();
  if (page === undefined) throw new Error('The browser has no window.');
  await page.route(saves, (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await page.goto(address);
  return page;
}

/** Types by real keys at the end of what has the focus until the browser is killed, at a moment of chance. */
export async function typeUntilKilled(
  page: Page,
  killed: KilledBrowser,
  before: string,
): Promise<TypedKeys> {
  await page.keyboard.press('Control+End');
  const keys: Key[] = [];
  let text = before;
  let isOver = false;
  const killing = setTimeout(400 + Math.random() * 800).then(async () => {
    isOver = true;
    const at = performance.now();
    await killed.kill();
    return at;
  });
  while (!isOver) {
    const key = letters[Math.floor(Math.random() * letters.length)] ?? 'x';
    text += key;
    const isTaken = await page.keyboard.press(key).then(
      () => true,
      () => false,
    );
    if (isTaken && !isOver) keys.push({ text: key, at: performance.now() });
  }
  return { text, keys, at: await killing };
}

/** What of the typing before a kill is missing in what came back. */
export interface Loss {
  /** How long before the kill the first of it was typed. */
  readonly milliseconds: number;
  readonly characters: number;
}

/** Compares what came back with what was there before and what was typed then. */
export function missingOf({ keys, at }: TypedKeys, before: string, kept: string): Loss {
  const missing = keys.filter((_, index) => before.length + index >= kept.length);
  const [first] = missing;
  const milliseconds = first === undefined ? 0 : Math.round(at - first.at);
  return { milliseconds, characters: missing.length };
}
