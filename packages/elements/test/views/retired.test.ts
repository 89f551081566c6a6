import type { MaatAuditForm } from '@maat/elements';
import type { Retired } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { retired } from '../fixtures/retired.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { auditOf } from '../support/audit.js';
import { all, get, has, textOf } from '../support/find.js';
import { openForm, type Properties, rootOf, sessionOf } from '../support/form.js';
import { readAnswers } from '../support/read.js';
import { click } from '../support/use.js';

const title = 'Answers to an earlier version of this form';
const page: Properties = { layout: 'page' };

async function open(
  properties: Properties = {},
  entries: readonly Retired[] = retired,
): Promise<MaatAuditForm> {
  return openForm({
    tool: small,
    audit: auditOf(small, complete, { retired: entries }),
    ...properties,
  });
}

/** What is shown beneath the heading. */
const shown = (form: MaatAuditForm) => readAnswers(get(form, 'region', title));

const everything = {
  '4b. What happened?': 'one two Dated evidence February 2026 · Letter A letter',
  'Known before?': 'Yes Since 2020',
  'Risks found': 'Physical harm',
  'When seen': '9 March 2026',
  Grade: 'Superb So.',
  Steps: 'Step taken Done Visit No',
  Plan: 'Not applicable (N/A) No plan',
  'A section that is gone': 'Completed',
};

const places: Readonly<Record<string, (form: MaatAuditForm) => unknown>> = {
  'on one page': () => undefined,
  'at the list of sections': () => undefined,
  'at the answers to be checked': (form) =>
    click(get(form, 'button', 'Check your answers and submit')),
  'to be read': () => undefined,
};
const properties: Readonly<Record<string, Properties>> = {
  'on one page': page,
  'to be read': { readOnly: true },
};

describe('answers to an earlier version', () => {
  for (const [place, go] of Object.entries(places)) {
    it(`are shown ${place}, in the words of their question and their codes`, async () => {
      const form = await open(properties[place]);
      go(form);
      expect(has(form, 'heading', title)).to.equal(true);
      expect(shown(form)).to.deep.equal(everything);
    });
  }

  it('are printed with the audit', async () => {
    const form = await open(page);
    window.dispatchEvent(new Event('beforeprint'));
    const printed = rootOf(form).querySelector('.print [part=retired]');
    expect(printed && readAnswers(printed)).to.deep.equal(everything);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('are shown as they were typed, with what was set aside and the tool that asked', async () => {
    const form = await open();
    const words = get(form, 'region', title).textContent;
    expect(words).to.contain('one\n  two').and.to.contain('Not at first');
    expect(words).to.contain('From version 0.9.0 of ‘all-kinds’');
  });

  it('can be reached by keyboard where they scroll, and not be changed', async () => {
    const form = await open(page);
    const region = get(form, 'region', title);
    expect(region.querySelectorAll('input, textarea, select, button, a')).to.have.lengthOf(0);
    const table = region.querySelector<HTMLElement>('.scroll');
    table?.focus();
    expect(rootOf(form).activeElement).to.equal(table);
  });

  it('are the same after every change, and when the audit is submitted', async () => {
    const form = await open(page);
    sessionOf(form).set('theme', 'Another');
    await form.updateComplete;
    expect(shown(form)).to.deep.equal(everything);
    let submitted: unknown;
    form.addEventListener('maat-submit', ({ detail }) => {
      submitted = detail.audit.retired;
    });
    click(get(form, 'button', 'Submit the audit'));
    expect(submitted).to.deep.equal(retired);
  });

  it('follow another version of the audit', async () => {
    const form = await open(page);
    sessionOf(form).load(smallAudit(complete));
    await form.updateComplete;
    expect(has(form, 'region', title)).to.equal(false);
  });

  it('have no place in the form where there are none', async () => {
    const form = await openForm({ tool: small, audit: smallAudit(complete), ...page });
    expect(all(form, 'heading').map(textOf)).not.to.include(title);
  });

  it('are told by a message that names them', async () => {
    const form = await open({
      ...page,
      issues: [{ code: 'answer.set-aside', severity: 'error', pointer: '/retired/1', params: {} }],
    });
    expect(textOf(get(form, 'group', 'There is a problem'))).to.contain(
      'The earlier answer to ‘Known before?’',
    );
  });

  const tool = { id: 'x', version: '1.0.0' };
  const hostile: Readonly<Record<string, Retired>> = {
    'without a kind': { label: 'L', tool, answer: { state: 'answered', value: 'said' } },
    'of another kind than it says': {
      label: 'L',
      kind: 'choices',
      tool,
      answer: { state: 'answered', value: 'said' },
    },
    'whose codes have no label': {
      label: 'L',
      kind: 'choice',
      tool,
      answer: { state: 'answered', value: 'said' },
    },
    'in markup': {
      label: '<b>L</b>',
      tool,
      answer: { state: 'answered', value: '<img src=x>said' },
    },
  };
  for (const [what, entry] of Object.entries(hostile)) {
    it(`are shown as text ${what}`, async () => {
      const form = await open(page, [entry]);
      expect(Object.values(shown(form))[0]).to.contain('said');
      expect(rootOf(form).querySelectorAll('img, b')).to.have.lengthOf(0);
    });
  }
});
