// Long because a round is one story: from being set up to what the board reads.
import type { Audit } from '@maat/schema';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered } from '../setup/audits.js';
import { everybody, type People } from '../setup/people.js';
import { casesOf, giveReturn, post, startReturn } from '../setup/round.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { axeFaults } from './axe-faults.js';
import { chromiumPath, startChromium } from './chromium.js';
import { go, savedOn, say } from './meeting-page.js';

/** Names of people who do not exist: none of them may reach the board. */
const names = ['Zebedee', 'Quillfeather', 'Example Adult B'];
const practitioner = { state: 'answered', value: 'Zebedee Quillfeather' } as const;

describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))('a whole round', (kind) => {
  let portal: TestPortal;
  let browser: Browser;
  let people: People;
  const complaints: string[] = [];

  beforeAll(async () => {
    portal = await startTestPortal(kind, {
      settingsFolder: new URL('../../../custom-tool/', import.meta.url).pathname,
    });
    browser = await startChromium();
    people = await everybody(portal.address);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.remove();
  });

  /** Opens the first page in a window of somebody's own. */
  async function as(person: string): Promise<Auditor> {
    const auditor = await Auditor.in(browser, portal.address, `example-${person}`);
    await auditor.page.goto(portal.address);
    return auditor;
  }

  /** Leaves a window; what the browser complained of in it is remembered. */
  async function leave(auditor: Auditor): Promise<void> {
    complaints.push(...auditor.complaints);
    await auditor.close();
  }

  test('from the first reference of a case to what the board reads, in which nobody is named', async () => {
    // The coordinator sets it up, and asks four agencies about two cases.
    const coordinator = await as('coordinator');
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Rounds' }).click();
    await page.getByRole('link', { name: 'Set up a round' }).click();
    await page.getByLabel('What the round is called').fill('Neglect, spring');
    await page.getByLabel('Returns are due').fill('2026-04-30');
    await page.getByLabel('Cases').fill('CASE-ONE\nCASE-TWO');
    await chooseAgencies(page, ['Social Services', 'Police', 'Health', 'School']);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set up the round' }).click();
    await page.getByRole('button', { name: 'Ask the agencies' }).click();
    await page.getByText('0 of 8 are in.').waitFor();
    const round = page.url().split('/').at(-1) ?? '';
    const [one = '', two = ''] = await casesOf(people.coordinator, round);

    // The police begin with the form as it is; then another version of it is put to use.
    const early = await startReturn(people.police, one);
    await people.coordinator.putFormToUse();
    await page.reload();
    await page.getByRole('button', { name: 'Use the present form' }).click();
    expect((await startReturn(people.social, one)).audit.tool.id).not.toBe(early.audit.tool.id);

    // Three return in time; they do not agree on whom the case is about. One is late.
    const named = (audit: Audit) => answered(audit, { practitioner });
    await giveReturn(people.police, one, named);
    await giveReturn(people.social, one, named);
    await giveReturn(people.health, one, (audit) =>
      answered(audit, { subject: { state: 'answered', value: 'child' } }),
    );
    await Promise.all(
      [people.police, people.social, people.school].map((who) => giveReturn(who, two)),
    );
    await post(people.coordinator, `/rounds/${round}/exempt`, [
      ...([
        ['case', two],
        ['agency', 'health'],
      ] as const),
      ['reason', 'Not known to any service'],
    ]);
    await page.reload();
    await page.getByText('6 of 7 are in. 1 is late.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await leave(coordinator);

    // The chair begins on the three that are in; the late one comes, and is taken up.
    const chair = await as('chair');
    const meeting = chair.page;
    await meeting.goto(`${portal.address}/rounds/${round}/cases/${one}`);
    await meeting.getByRole('button', { name: 'Begin the discussion' }).click();
    await meeting.locator('maat-case-review h2').first().waitFor();
    await giveReturn(people.school, one);
    await meeting.reload();
    await meeting.getByRole('button', { name: 'Take it up' }).click();
    await meeting.getByText('Returned late').first().waitFor();
    await meeting.locator('.point').first().waitFor();
    // What in the returns may tell who somebody is is told before the pack is printed, and not on paper.
    const leaving = meeting.locator('details.leaving');
    await chair.tabTo(({ text }) => text.startsWith('Before you print the pack'));
    await chair.press('Enter');
    expect(await leaving.getByText('Police', { exact: true }).isVisible()).toBe(true);
    expect(await axeFaults(meeting)).toEqual([]);
    await meeting.emulateMedia({ media: 'print' });
    expect(await leaving.isVisible()).toBe(false);
    await meeting.emulateMedia({ media: 'screen' });

    // A finding, an action for it in two keys, a moderated grade, a dissent, the agreed grade.
    await go(meeting, 'Learning and actions');
    await meeting.getByRole('button', { name: 'Add a finding' }).click();
    await say(meeting, {
      ...{ kind: 'improvement', text: 'The school heard of it from the family' },
      ...{ agency: 'school', attribution: 'not-told' },
    });
    await savedOn(meeting);
    await meeting.locator('li[part~="finding"]').first().focus();
    await meeting.keyboard.press('a');
    await meeting.keyboard.press('Enter');
    await meeting.locator('[part~="action"]').first().waitFor();
    await savedOn(meeting);
    await go(meeting, 'The grade of the case');
    await meeting.getByRole('button', { name: 'Show the grades without' }).click();
    await meeting.getByRole('button', { name: 'Record the agreed grade' }).click();
    await say(meeting, { grade: 'met', reason: 'Three of four returns show it' });
    await meeting.getByRole('button', { name: 'Record a dissent' }).click();
    await say(meeting, { agency: 'school', reason: 'We were not told in time' });
    await savedOn(meeting);
    await meeting.getByRole('button', { name: 'Agree this review' }).click();
    await meeting.getByText('This review is agreed').first().waitFor();

    // The action is closed with its impact, and the papers go out.
    await meeting.goto(`${portal.address}/rounds/${round}/actions`);
    await meeting.locator('maat-action-log [part~="action"]').first().waitFor();
    expect(await axeFaults(meeting)).toEqual([]);
    await meeting.getByRole('button', { name: 'Add a step' }).first().click();
    await say(meeting, { status: 'done', note: 'A list of contacts is kept' });
    await savedOn(meeting);
    await meeting.goto(`${portal.address}/rounds/${round}/report`);
    await meeting.locator('maat-round-report h2').first().waitFor();
    expect(await axeFaults(meeting)).toEqual([]);
    await meeting.getByRole('button', { name: 'Send the report and the briefing out' }).click();
    await leave(chair);

    // The board reads them. No name, no case and no audit is in them.
    const board = await as('board-member');
    await board.page.getByRole('link', { name: /^Report: Neglect/ }).click();
    await board.page.locator('maat-round-report h2').first().waitFor();
    const report = await people.board.send('GET', `/api/rounds/${round}/report`);
    const shown = await board.page
      .locator('maat-round-report')
      .evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    expect(shown).toContain('actions');
    await board.page.goto(`${portal.address}/rounds/${round}/briefing`);
    await board.page.getByText('The school heard of it from the family').first().waitFor();
    expect(await axeFaults(board.page)).toEqual([]);
    const read = [shown, report.text, await board.page.content()].join(' ');
    const secrets = [...names, 'CASE-ONE', 'CASE-TWO', early.audit.id];
    expect(secrets.filter((secret) => read.includes(secret))).toEqual([]);
    await leave(board);

    await post(people.coordinator, `/rounds/${round}/close`);
    const closed = await people.coordinator.send('GET', `/rounds/${round}`);
    expect(closed.text).toContain('Closed');
    expect(complaints).toEqual([]);
  });
});

/** Ticks the agencies that are asked. */
async function chooseAgencies(page: Page, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) await page.getByLabel(agency, { exact: true }).check();
}
