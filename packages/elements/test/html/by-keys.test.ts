import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { ringFaults } from '../keyboard/tab-stops.js';
import { eventually } from '../support/eventually.js';
import { nameOf } from '../support/find.js';
import { keyIn, press } from '../support/real-input.js';
import { PlainPage } from './plain-page.js';

/** What is wrong with a stop that has come into view: its ring, and its size. */
async function stopFaults(stop: HTMLElement): Promise<string[]> {
  await eventually(() => isInView(stop), `${nameOf(stop)} is out of sight.`);
  const { width, height } = stop.getBoundingClientRect();
  return [
    ...ringFaults(stop),
    ...(Math.min(width, height) < 24 ? [`too small: ${nameOf(stop)}`] : []),
  ];
}

function isInView(stop: HTMLElement): boolean {
  const { top, bottom } = stop.getBoundingClientRect();
  return bottom > 0 && top < stop.ownerDocument.documentElement.clientHeight;
}

/** WebKit gives no caret to what a link leads to on another page: it has one when Tab comes to it. */
async function giveCaret(page: PlainPage): Promise<void> {
  const box = page.focused as HTMLInputElement;
  if (box.selectionStart === box.value.length) return;
  await press('Shift+Tab');
  await press('Tab');
  expect(page.focused).to.equal(box);
  await press('End');
}

describe('a form without scripts, by keys alone', () => {
  it('is filled in, mended, submitted and read', async () => {
    const page = await PlainPage.open(small, smallAudit(), 320);
    const faults: string[] = [];
    const look = async (stop: HTMLElement) => {
      faults.push(...(await stopFaults(stop)));
    };
    const to = (name: string) => page.tabTo(name, look);

    await to('First section');
    await page.leave('Enter');
    expect(page.place).to.equal('/sections/first');
    await to('Theme');
    await keyIn('Neglect ');
    await to('Yes');
    await press(' ');
    await press('ArrowDown');
    expect(nameOf(page.focused)).to.equal('No');
    await to('Yes, I have completed this section');
    await press(' ');
    await to('Continue');
    await page.leave('Enter');

    expect(page.place).to.equal('/sections/second');
    await to('Day');
    await keyIn('30');
    await to('Month');
    await keyIn('Feb');
    await to('Year');
    await keyIn('2026');
    await to('Note (optional)');
    await keyIn('one');
    await press('Enter');
    await keyIn('two');
    await to('Continue');
    await page.leave('Enter');

    expect(page.place).to.equal('/check');
    await to('Submit the audit');
    await page.leave('Enter');
    expect((await page.kept()).status).to.equal('in-progress');
    const summary = page.document.querySelector<HTMLElement>('.error-summary');
    expect(summary?.autofocus).to.equal(true);
    await to('Date of audit must be a real date');
    await page.leave('Enter');
    expect(page.place).to.equal('/sections/second');
    expect(nameOf(page.focused)).to.equal('Day');
    await press('End');
    await giveCaret(page);
    await press('Backspace');
    await press('Backspace');
    await keyIn('28');
    await to('Continue');
    await page.leave('Enter');
    await to('Submit the audit');
    await page.leave('Enter');

    expect(page.place).to.equal('/read');
    expect(page.document.querySelectorAll('input, textarea, script')).to.have.lengthOf(0);
    const { status, answers, completedSections } = await page.kept();
    expect(status).to.equal('submitted');
    expect(completedSections).to.deep.equal(['first']);
    expect(answers).to.deep.equal({
      theme: { state: 'answered', value: 'Neglect ' },
      known: { state: 'answered', value: { choice: 'no' } },
      dateOfAudit: { state: 'answered', value: '2026-02-28' },
      note: { state: 'answered', value: 'one\ntwo' },
    });
    expect(faults.join('; ')).to.equal('');
  }).timeout(60_000);
});
