import { cy as messages } from '@maat/core/messages/cy';
import type { MaatAuditForm } from '@maat/elements';
import { DraftStoreError, type KeepDraftsOptions, keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { cy } from '@maat/elements/locale/cy';
import { expect } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { descriptionOf, get, textOf } from '../support/find.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { click, retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

const story = { state: 'answered', value: 'She rang 0121 496 0123 from B4 7ET.' } as const;
const audit = auditOf(smallTool, { story }, ownId);

/** A form whose draft cannot be kept, until `room` says so. */
async function open(properties: Properties = {}, options: KeepDraftsOptions = {}) {
  const store = memoryDrafts();
  let isFull = true;
  const save: typeof store.save = (id, draft) =>
    isFull ? Promise.reject(new DraftStoreError('full')) : store.save(id, draft);
  const drafts = keepDrafts({ ...store, save }, options);
  const form = await openForm({ tool: smallTool, audit, layout: 'page', drafts, ...properties });
  retype(get(form, 'textbox', 'Theme'), 'Neglect');
  await drafts.flush();
  const room = async () => {
    isFull = false;
    await drafts.flush();
  };
  return { form, room };
}

const warnings = (form: MaatAuditForm) => rootOf(form).querySelector('details[part=issues]');
const places = (form: MaatAuditForm) =>
  [...(warnings(form)?.querySelectorAll('li') ?? [])].map(textOf);
const file = (form: MaatAuditForm) => get(form, 'button', 'Save the draft as a file');

it('tells beside the offer of a file what stands in it, and that it is not encrypted', async () => {
  const { form } = await open();
  await eventually(() => warnings(form) !== null);
  expect(textOf(form.renderRoot.querySelector('[part=draft-status]') as Element)).to.contain(
    'it holds the whole audit and is not encrypted',
  );
  expect(descriptionOf(file(form))).to.equal('2 places in the file may tell who somebody is');
  expect(places(form)).to.deep.equal([
    'Story holds what looks like a telephone number',
    'Story holds what looks like a postcode',
  ]);
  expect(warnings(form)?.textContent).not.to.contain('0121');
  expect(await axeFaults(form)).to.deep.equal([]);
  rootOf(form).querySelector('summary')?.click();
  click(get(form, 'button', 'Story holds what looks like a postcode'));
  expect(rootOf(form).activeElement === get(form, 'textbox', 'Story')).to.equal(true);
});

it('gives the file at the first press, as it is, whatever stands in it', async () => {
  const { form } = await open();
  await eventually(() => warnings(form) !== null);
  const { createObjectURL } = URL;
  const made: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return createObjectURL(blob);
  };
  const keepHere = (event: Event) => event.preventDefault();
  addEventListener('click', keepHere, { once: true });
  file(form).click();
  removeEventListener('click', keepHere);
  URL.createObjectURL = createObjectURL;
  const [saved] = await Promise.all(made.map((blob) => blob.text()));
  expect(JSON.parse(saved ?? '').answers.story).to.deep.equal(story);
});

it('goes by what is typed by now, and leaves when the draft is kept', async () => {
  const { form, room } = await open();
  await eventually(() => warnings(form) !== null);
  retype(get(form, 'textbox', 'Story'), 'She rang 0121 496 0123.');
  await eventually(() => places(form).length === 1);
  expect(descriptionOf(file(form))).to.equal('One place in the file may tell who somebody is');
  retype(get(form, 'textbox', 'Story'), 'She rang.');
  await eventually(() => places(form).length === 0);
  expect(warnings(form)?.checkVisibility()).to.equal(false);
  await room();
  await eventually(() => warnings(form) === null);
});

it('tells it in the language of the form', async () => {
  const { form } = await open({ locale: cy }, { messages });
  await eventually(() => warnings(form) !== null);
  expect((warnings(form) as HTMLElement).lang).to.equal('cy');
  expect(rootOf(form).querySelector('summary#draft-file')?.textContent).to.equal(
    'Gall 2 man yn y ffeil ddatgelu pwy yw rhywun',
  );
  expect(places(form)[0]).to.equal('Story: mae rhywbeth tebyg i rif ffôn yma');
});
