import type { MaatAuditForm } from '@maat/elements';
import { enGB } from '@maat/elements';
import type { Audit, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { filled } from '../accessibility/answers.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { all } from '../support/find.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { click } from '../support/use.js';

const markup = '<img src=x onerror="window.harmed = true"><b>bold</b>&amp;';

/** What of a tool is words to be shown. The rest is ids, kinds and numbers. */
const words = new Set(
  ['title', 'shortTitle', 'label', 'hint', 'text', 'child', 'adult', 'both', 'rowName', 'unit']
    .concat(['publisher', 'document', 'paragraph', 'edition', 'note', 'points'])
    .concat(['value', 'explanation', 'rationale', 'what', 'reason', 'words', 'action']),
);

/** Data in which each text has markup in it. */
function poisoned<DATA>(data: DATA): DATA {
  const poison = (name: string, value: unknown): unknown =>
    typeof value === 'string' && words.has(name) ? markup + value : value;
  const list = (name: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map((each) => poison(name, each)) : poison(name, value);
  return JSON.parse(JSON.stringify(data, list));
}

const tool: Tool = poisoned(allKinds);
const { subject, risks, agency, dateOfAudit, ...others } = filled;
const answers = { ...poisoned(others), subject, risks, agency, dateOfAudit } as Audit['answers'];
const labels = poisoned(
  Object.fromEntries(Object.entries(enGB).filter(([, label]) => typeof label === 'string')),
);

async function open(properties: Properties = {}): Promise<MaatAuditForm> {
  const audit = auditOf(tool, answers);
  return openForm({ tool, audit, labels, showSources: true, ...properties });
}

/** Whether a root has nothing in it that only markup could have made, but shows markup as text. */
function expectText(form: MaatAuditForm): void {
  const root = rootOf(form);
  expect(root.querySelectorAll('img, b, script, iframe, object')).to.have.lengthOf(0);
  expect(root.textContent).to.contain(markup);
  expect(window).not.to.have.property('harmed');
}

describe('markup in the words of a tool and in answers is text', () => {
  it('on one page, with its errors', async () => {
    const form = await open({ layout: 'page' });
    form.showErrors();
    expectText(form);
    const boxes = all(form, 'textbox').filter(({ value }) => value.includes(markup));
    expect(boxes.length).to.be.greaterThan(5);
  });

  it('in the list of sections, in a section, and in the answers to be checked', async () => {
    const form = await open();
    expectText(form);
    const [section] = all(form, 'button');
    if (section) click(section);
    expectText(form);
    form.submit();
    expectText(form);
  });

  it('in what is read and printed', async () => {
    const form = await open({ readOnly: true });
    expectText(form);
  });

  it('in two versions', async () => {
    const conflict = auditOf(tool, { ...answers, name: { state: 'answered', value: markup } });
    expectText(await open({ layout: 'page', conflict: { ...conflict, revision: 9 } }));
  });

  it('in what cannot be opened', async () => {
    const broken = { ...auditOf(tool, answers), [markup]: markup } as Audit;
    const form = await open({ audit: broken });
    expect(rootOf(form).querySelectorAll('img, b')).to.have.lengthOf(0);
    expect(rootOf(form).querySelectorAll('[role=alert] code')).not.to.have.lengthOf(0);
  });
});
