// In a page of its own: it holds parts of the form back.
import type { MaatAuditForm } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { judged, judgedGood } from '../fixtures/judged.js';
import { auditOf } from '../support/audit.js';
import { all, get, has, textOf } from '../support/find.js';
import { answerTo, type Properties, rootOf, sessionOf } from '../support/form.js';
import { keyIn, press } from '../support/real-input.js';
import { trusted } from '../support/trusted.js';
import { click, insert } from '../support/use.js';

const long = { timeout: 15_000 };

/** Engines run at the same time: each has its own pages at the server. */
const run = crypto.randomUUID();
const pathOf = (page: string) => `/held-back/${page}-${run}`;

/** A page on which the form is there, and its parts are held back. */
async function openHeld(page: string, properties: Properties): Promise<MaatAuditForm> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  frame.srcdoc = trusted(`<!doctype html><html lang="en"><script
    type="module" src="${location.origin}${pathOf(page)}/maat-audit-form.js"></script></html>`);
  const isDefined = () => frame.contentWindow?.customElements.get('maat-audit-form');
  await waitUntil(isDefined, 'The element was not defined.', long);
  const form = frame.contentDocument?.createElement('maat-audit-form');
  if (!form) throw new Error('The frame has no page.');
  Object.assign(form, properties);
  frame.contentDocument?.body.append(form);
  await form.updateComplete;
  return form;
}

/** Lets the parts come, and waits until what hangs on them is there. */
async function give(page: string, isThere: () => boolean): Promise<void> {
  await fetch(`${pathOf(page)}/give`);
  await waitUntil(isThere, 'The parts did not come.', long);
}

/** What is said of code that could not be loaded; '' where there is nothing to say. */
function missing(form: MaatAuditForm): string {
  const notice = rootOf(form).querySelector('[part=missing]');
  return notice === null ? '' : textOf(notice);
}

/** The words of what has the focus in the form. */
function focused(form: MaatAuditForm): string {
  const { activeElement } = rootOf(form);
  return activeElement === null ? '' : textOf(activeElement);
}

const title = 'West Midlands Regional Multi-Agency Audit Tool';
const back = 'Back to the sections of the audit';
const cannotLoad = 'Part of this form could not be loaded.';

describe('a part of the form that cannot be loaded', () => {
  it('keeps nobody from filling in the form, and is there as soon as it can be had', async () => {
    const form = await openHeld('new', { tool: westMidlands });
    const session = sessionOf(form);
    await waitUntil(() => missing(form).includes(cannotLoad), 'It is not told.', long);
    click(get(form, 'button', 'About this audit'));
    await waitUntil(() => all(form, 'textbox').length > 0, 'No question came.', long);
    insert(get(form, 'textbox', 'Theme'), 'Neglect');
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'Neglect' });
    expect(session.isJudged).to.equal(false);
    expect(form.submit(), 'submitted unseen').to.equal(false);
    expect(session.status).to.equal('in-progress');

    await give('new', () => missing(form) === '');
    await waitUntil(() => session.isJudged, 'It is not judged.', long);
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'Neglect' });
    expect(form.submit()).to.equal(false);
    await form.updateComplete;
    expect(textOf(get(form, 'group', 'There is a problem'))).to.contain('Answer question 1');
    click(get(form, 'button', 'Back to the sections of the audit'));
    click(get(form, 'button', 'Check your answers and submit'));
    expect(textOf(rootOf(form))).to.contain('Read the audit through before you submit it.');
  });

  it('has what the browser gives back shown beside what somebody else saved', async () => {
    const version = (value: string, revision: number) =>
      auditOf(westMidlands, { theme: { state: 'answered', value } }, { revision });
    const audit = version('theirs', 5);
    const form = await openHeld('kept', { tool: westMidlands, audit, name: 'audit' });
    form.formStateRestoreCallback(`2 ${JSON.stringify(version('mine', 9))}`);
    const title = 'This audit was changed in another place';
    const isShown = () => form.session !== undefined && has(form, 'group', title);
    await give('kept', isShown);
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'mine' });
  });

  it('has the questions come to where the auditor has gone, with the focus', async () => {
    const form = await openHeld('empty', { tool: westMidlands });
    await waitUntil(() => missing(form).includes(cannotLoad), 'It is not told.', long);
    click(get(form, 'button', 'About this audit'));
    expect(all(form, 'textbox')).to.deep.equal([]);
    await form.updateComplete;
    expect(focused(form), 'until then the heading stands there').to.equal(title);
    expect(get(form, 'button', 'Back to the sections of the audit').checkVisibility()).to.equal(
      true,
    );
    await give('empty', () => all(form, 'textbox').length > 0);
    await waitUntil(() => focused(form) === title, 'The heading has no focus.', long);
    insert(get(form, 'textbox', 'Theme'), 'Neglect');
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'Neglect' });
  });

  it('leads a host to a control that has not come yet', async () => {
    const form = await openHeld('empty-focus', { tool: westMidlands });
    expect(form.focusField('/answers/nobody')).to.equal(false);
    expect(form.focusField('/answers/theme')).to.equal(true);
    await give('empty-focus', () => rootOf(form).activeElement !== null);
    expect(rootOf(form).activeElement).to.equal(get(form, 'textbox', 'Theme'));
  });

  it('leads to what was asked for last, of several that have not come', async () => {
    const form = await openHeld('empty-twice', { tool: westMidlands });
    expect(form.focusField('/answers/theme')).to.equal(true);
    expect(form.focusField('/answers/overallGrade')).to.equal(true);
    await give('empty-twice', () => rootOf(form).activeElement !== null);
    expect(rootOf(form).activeElement?.id).to.contain('overallGrade');
  });

  it('leads back to nothing from another section that was opened meanwhile', async () => {
    const form = await openHeld('empty-other', { tool: westMidlands });
    expect(form.focusField('/answers/theme')).to.equal(true);
    await form.updateComplete;
    click(get(form, 'button', back));
    await form.updateComplete;
    click(get(form, 'button', 'Assessment'));
    await form.updateComplete;
    const heading = focused(form);
    await give('empty-other', () => all(form, 'textbox').length > 0);
    await form.updateComplete;
    expect(focused(form)).to.equal(heading);
  });

  it('takes the focus from nobody who has walked on by keys meanwhile', async () => {
    const form = await openHeld('empty-keys', { tool: westMidlands });
    const walked: string[] = [];
    const walk = async (...keys: readonly string[]) => {
      for (const key of keys) {
        await press(key);
        await form.updateComplete;
        walked.push(`${key}: ${focused(form)}`);
      }
    };
    form.focus();
    await walk('Enter', 'Shift+Tab');
    expect(walked.splice(0)).to.deep.equal([`Enter: ${title}`, `Shift+Tab: ${back}`]);

    await give('empty-keys', () => all(form, 'textbox').length > 0);
    await waitUntil(() => missing(form) === '', 'Parts are missing.', long);
    expect(focused(form)).to.equal(back);
    await walk('Tab');
    expect(rootOf(form).activeElement).to.equal(all(form, 'textbox')[0]);
    await keyIn('31');
    const day = { state: 'answered', value: { day: '31' } };
    expect(answerTo(form, 'date')).to.deep.equal(day);
    await walk('Shift+Tab');
    expect(focused(form)).to.equal(back);
  });

  it('takes the focus from nothing else on the page when it comes', async () => {
    const form = await openHeld('empty-elsewhere', { tool: westMidlands });
    const other = form.ownerDocument.createElement('input');
    form.before(other);
    expect(form.focusField('/answers/theme')).to.equal(true);
    other.focus();
    await give('empty-elsewhere', () => all(form, 'textbox').length > 0);
    await form.updateComplete;
    expect(form.ownerDocument.activeElement).to.equal(other);
  });

  it('keeps an audit from being opened unseen: it is shown whole or not at all', async () => {
    const form = await openHeld('given', {
      tool: judged,
      audit: auditOf(judged, judgedGood),
      layout: 'page',
    });
    expect(form.session).to.equal(undefined);
    expect(missing(form)).to.contain(cannotLoad);
    expect(all(form, 'textbox')).to.deep.equal([]);
    await give('given', () => form.session !== undefined && missing(form) === '');
    await form.updateComplete;
    click(get(get(form, 'group', 'Overall grade'), 'radio', 'Good'));
    await form.updateComplete;
    expect(textOf(rootOf(form))).to.contain('The rules expect the grade that you chose: Good.');
  });

  it('keeps a form from being shown without what is asked because of an answer', async () => {
    const form = await openHeld('conditions', { tool: allKinds });
    expect(form.session).to.equal(undefined);
    expect(missing(form)).to.contain(cannotLoad);
    await give('conditions', () => form.session !== undefined && missing(form) === '');
    const session = sessionOf(form);
    expect(session.isAsked('otherRisk')).to.equal(false);
    session.apply({ type: 'set', question: 'risks', value: ['other'] });
    expect(session.isAsked('otherRisk')).to.equal(true);
  });

  it('keeps to the tool that is shown until another’s conditions can be weighed', async () => {
    const form = await openHeld('other-tool', { tool: westMidlands });
    form.tool = allKinds;
    await form.updateComplete;
    expect(sessionOf(form).tool.id).to.equal(westMidlands.id);
    await give('other-tool', () => form.session?.tool.id === allKinds.id);
    expect(sessionOf(form).isJudged).to.equal(true);
  });

  it('takes up an audit that is given while a translation is loaded', async () => {
    await fetch(`${pathOf('meanwhile')}/give`);
    const form = await openHeld('meanwhile', {});
    Object.assign(form, { tool: judged, locale: cy });
    await Promise.resolve();
    form.audit = auditOf(judged, judgedGood);
    await waitUntil(() => form.session !== undefined, 'It was not opened.', long);
    expect(sessionOf(form).audit.answers).to.deep.equal(judgedGood);
  });
});
