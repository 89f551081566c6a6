import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../../../scripts/browsers.mjs';
import { serve } from '../../src/browser/serve.mjs';
import { fieldsOf, looksOf, policy } from './looks.mjs';
import { peerPage } from './page.mjs';
import { strictPages } from './strict-pages.mjs';

/**
 * Opens each form before it is measured: how many fields it comes to, for which its page then waits;
 * and once for each, when its data follows the typing, what a strict policy leaves of it, and what axe
 * finds.
 *
 * @param {readonly object[]} cells Each form in each size. They are told their fields.
 * @param {{ files: Record<string, string>, tell: (text: string) => void }} given The files of the pages,
 * where those of the peers are written anew, and what hears of the progress.
 * @returns {Promise<Record<string, object>>} What was seen of each form, by its id.
 */
export async function lookAt(cells, { files, tell }) {
  const server = await serve({ ...files, ...strictPages(files) }, (name) =>
    name.endsWith('.strict.html') ? { 'content-security-policy': policy } : {},
  );
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const seen = {};
  try {
    for (const cell of cells) {
      const url = `${server.address}/${cell.page}`;
      tell(`looking at ${cell.form} at ${cell.size}×`);
      const looks = cell.size === 1 && (await looksOf(browser, { url, question: cell.question }));
      if (looks) seen[cell.form] = looks;
      cell.fields = looks ? looks.fields : await fieldsOf(browser, { url });
      if (cell.peer) files[cell.page] = peerPage(cell.form, cell.peer, cell.fields);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return seen;
}
