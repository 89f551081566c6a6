import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { chromiumPath, startChromium } from './chromium.js';
import { fillInSection } from './fill-in-by-keyboard.js';
import { expectedAnswer, pasted, typed } from './typed-audit.js';

describe.skipIf(chromiumPath === undefined).each(databases)('the whole form on %s', (kind) => {
  let portal: TestPortal;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startTestPortal(kind);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    portal?.storage.remove();
  });

  test('is filled in by keyboard, reloaded midway, submitted, and kept as it was typed', async () => {
    const auditor = await Auditor.in(browser, portal.address);
    const { page } = auditor;
    await page.goto(portal.address);
    await auditor.tabTo(({ text }) => text === 'Start an audit');
    await auditor.press('Enter');
    await page.waitForURL('**/audits/new');
    await auditor.tabTo(({ tag }) => tag === 'input');
    await auditor.type('Case 7 👧');
    await auditor.press('Enter');
    await page.waitForURL('**/fill-in');
    await page.locator('maat-audit-form h1').first().waitFor();

    const titles = westMidlands.sections.map((section) =>
      'shortTitle' in section ? section.shortTitle : section.title,
    );
    const midway = 5;
    await auditor.tabTo(({ text }) => text === titles[0]);
    await auditor.press('Enter');
    for (let section = 0; section < midway; section += 1) await fillInSection(auditor);
    await auditor.saved();
    await page.reload();
    await page.locator('maat-audit-form h1').first().waitFor();
    await auditor.tabTo(({ text }) => text === titles[midway]);
    await auditor.press('Enter');
    for (let section = midway; section < titles.length; section += 1) await fillInSection(auditor);

    await auditor.submit();
    await page.locator('maat-audit-form [aria-labelledby=scan-title]').waitFor();
    await auditor.submit();
    await page.waitForURL(/\/audits\/[^/]+$/);
    await page.locator('maat-audit-form').waitFor();
    expect(await page.locator('.notice').textContent()).toMatch(/^Submitted on /);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(auditor.complaints).toEqual([]);
    await auditor.close();
    await portal.stop();

    const audit = await read(portal, id);
    expect(audit).toMatchObject({ status: 'submitted', caseReference: 'Case 7 👧' });
    expect(Object.keys(audit.answers).sort()).toEqual([...typed.keys()].sort());
    for (const question of typed.keys()) {
      const kept = JSON.stringify(audit.answers[question], withoutRowIds);
      const bytes = Buffer.from(sorted(JSON.parse(kept)));
      expect(
        bytes.equals(Buffer.from(sorted(expectedAnswer(question)))),
        `${question}: ${kept.slice(0, 200)}`,
      ).toBe(true);
    }
    expect(Buffer.byteLength(pasted)).toBeGreaterThan(50_000);
  });
});

/** The audit as it is in the database, past all that the portal does. */
async function read({ storage }: TestPortal, id: string): Promise<Audit> {
  const database = await openDatabase(storage);
  const [row] = await database.query<{ document: string }>(
    'SELECT document FROM audits WHERE id = $1',
    [id],
  );
  await database.close();
  return JSON.parse(row?.document ?? '') as Audit;
}

function withoutRowIds(key: string, value: unknown): unknown {
  return key === 'id' ? 'a row' : value;
}

/** JSON with the members of each object in one order, as theirs says nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
