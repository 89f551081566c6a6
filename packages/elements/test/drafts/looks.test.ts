import type { MaatAuditForm } from '@maat/elements';
import { type DraftFault, DraftStoreError, keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { serverDrafts } from '@maat/elements/drafts/server';
import { warnBeforeSubmit } from '@maat/elements/scan';
import { expect } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { get, has } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { openFrame } from '../support/frame.js';
import { retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

const answers = { story: { state: 'answered', value: 'She rang 0121 496 0123.' } } as const;
const audit = auditOf(smallTool, answers, ownId);

/** A form on a page as narrow as a telephone, whose drafts are kept, or fail. */
async function open(fault?: DraftFault): Promise<MaatAuditForm> {
  const store = memoryDrafts();
  const save = () => Promise.reject(new DraftStoreError(fault ?? 'failed'));
  const drafts = keepDrafts(fault === undefined ? store : { ...store, save });
  const form = await openForm({ tool: smallTool, audit, layout: 'page', drafts });
  form.style.display = 'block';
  form.style.inlineSize = '288px';
  retype(get(form, 'textbox', 'Theme'), 'Neglect');
  await drafts.flush();
  return form;
}

const states: Readonly<Record<string, () => Promise<MaatAuditForm>>> = {
  kept: () => open(),
  blocked: () => open('blocked'),
  full: () => open('full'),
  'without its key': () => open('key'),
  'removed from the device': () => open('purged'),
  async 'with what has changed'() {
    const form = await open();
    get(form, 'button', 'See what has changed').click();
    await eventually(() => rootOf(form).querySelector('[part=changes]') !== null);
    return form;
  },
  async 'open elsewhere as well'() {
    const first = await open();
    const form = await open();
    await eventually(() => has(form, 'button', 'Go on only here'));
    first.remove();
    return form;
  },
  async 'offered as a file that may tell who somebody is'() {
    const form = await open('failed');
    await eventually(() => rootOf(form).querySelector('#draft-file') !== null);
    rootOf(form).querySelector<HTMLElement>('#draft-file')?.click();
    return form;
  },
  async 'in two versions'() {
    const form = await open();
    const { audit: mine } = sessionOf(form);
    const theirs = { theme: { state: 'answered', value: 'Exploitation' } } as const;
    form.conflict = { ...mine, revision: mine.revision + 5, answers: { ...answers, ...theirs } };
    await form.updateComplete;
    expect(has(form, 'button', 'Go on with what I chose')).to.equal(true);
    return form;
  },
  async 'kept on a server that is out of order'() {
    const headers = () => ({ 'x-test-status': '503' });
    const drafts = keepDrafts(serverDrafts({ address: '/drafts-of/looks', headers }));
    const form = await openForm({ tool: smallTool, audit, layout: 'page', drafts });
    form.style.display = 'block';
    form.style.inlineSize = '288px';
    retype(get(form, 'textbox', 'Theme'), 'Typed without a server');
    await drafts.flush();
    expect(has(form, 'button', 'Save the draft as a file')).to.equal(true);
    return form;
  },
  async 'gone on with elsewhere'() {
    const form = await open();
    const second = await open();
    await eventually(() => has(second, 'button', 'Go on only here'));
    get(second, 'button', 'Go on only here').click();
    await eventually(() => form.disabled);
    second.remove();
    return form;
  },
  async 'warned of before it is submitted'() {
    const form = await open();
    warnBeforeSubmit(form);
    retype(get(form, 'textbox', 'Visits'), '2');
    form.submit();
    expect(rootOf(form).querySelector('#scan-title')).not.to.equal(null);
    return form;
  },
};

/** All that is said and offered of drafts. */
const said = [
  ':is([part=draft-status], [part=changes], .conflict, details[part=issues], [aria-labelledby=scan-title])',
]
  .flatMap((place) => [place, `${place} *`])
  .join();

for (const [name, make] of Object.entries(states)) {
  it(`a draft can be read and used on a narrow page, ${name}`, async () => {
    const form = await make();
    expect(await axeFaults(form)).to.deep.equal([]);
    const { right, left } = form.getBoundingClientRect();
    for (const element of rootOf(form).querySelectorAll<HTMLElement>(said)) {
      const box = element.getBoundingClientRect();
      if (element.matches('.question, [hidden]')) continue; // its own edges are for the ring of its focus
      expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
      expect(box.left, element.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
    }
    for (const link of rootOf(form).querySelectorAll('li > .link')) {
      // Or the mark of a list would stand beside the last of several lines.
      expect(getComputedStyle(link).verticalAlign).to.equal('top');
    }
    form.remove();
  });
}

it('tells of two versions in a window as low as one of 400 % without covering it', async () => {
  const body = await openFrame(320);
  const view = body.ownerDocument.defaultView;
  const form = body.ownerDocument.createElement('maat-audit-form') as MaatAuditForm;
  Object.assign(form, { tool: smallTool, audit, layout: 'page' });
  body.append(form);
  await form.updateComplete;
  form.conflict = { ...audit, revision: audit.revision + 5, answers: {} };
  await form.updateComplete;
  const positionOf = () => {
    const bar = form.renderRoot.querySelector('.bar');
    return bar && view?.getComputedStyle(bar).position;
  };
  expect(positionOf()).to.equal('sticky');
  view?.frameElement?.setAttribute('height', '180');
  await eventually(() => positionOf() === 'static');
});
