import type { MaatAuditForm } from '@maat/elements';
import { type DraftFault, DraftStoreError, keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { warnBeforeSubmit } from '@maat/elements/scan';
import { expect } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { get, has } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';
import { retype } from '../support/use.js';
import { smallTool } from './small-tool.js';

const answers = { story: { state: 'answered', value: 'She rang 0121 496 0123.' } } as const;
const audit = auditOf(smallTool, answers);

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
const said = [':is([part=draft-status], [part=changes], [aria-labelledby=scan-title])']
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
    form.remove();
  });
}
