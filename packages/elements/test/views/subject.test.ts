import type { MaatAuditForm } from '@maat/elements';
import type { Answers, Audit, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { threeFormsAnswers, threeFormsTool } from '../fixtures/three-forms.js';
import { auditOf } from '../support/audit.js';
import { all, announced, get, nameOf } from '../support/find.js';
import { openForm, type Properties, rootOf, sessionOf } from '../support/form.js';
import { click, insert } from '../support/use.js';

const tool = threeFormsTool;
const forms = [undefined, 'child', 'adult'] as const;
type Subject = (typeof forms)[number];

function audit(subject: Subject, more: Answers = {}, of: Partial<Audit> = {}): Audit {
  const about = subject && { subject: { state: 'answered', value: subject } as const };
  return auditOf(tool, { ...threeFormsAnswers, ...about, ...more }, of);
}

/** The forms of texts that are anywhere in the form: in its words, or in its attributes. */
function formsIn(form: MaatAuditForm): string[] {
  const marks = [...rootOf(form).innerHTML.matchAll(/\[(child|adult|both)\]/g)];
  return [...new Set(marks.map(([, name]) => name ?? ''))];
}

/** The words of the texts that are anywhere in the form, without which form they have. */
function wordsIn(form: MaatAuditForm): string[] {
  const texts = document.createTreeWalker(rootOf(form), NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
  return words;
}

const printed = () => window.dispatchEvent(new Event('beforeprint'));
const sectionPage = (index: number) => async (form: MaatAuditForm) => {
  const { id } = tool.sections[index] ?? {};
  rootOf(form).querySelector<HTMLElement>(`[data-to="${id}"]`)?.click();
  await form.updateComplete;
};
const check = (form: MaatAuditForm) => click(get(form, 'button', 'Check your answers and submit'));

/** Another version of an audit, in which all answers differ. */
const other = (subject: Subject) =>
  audit(
    subject,
    { name: { state: 'answered', value: 'B' }, actions: { state: 'not-applicable' } },
    { revision: 9 },
  );

interface View {
  readonly properties?: Properties;
  readonly act?: (form: MaatAuditForm, subject: Subject) => unknown;
}

/** Everything that shows a text of the tool. */
const views: Readonly<Record<string, View>> = {
  'the task list': {},
  ...Object.fromEntries(
    tool.sections.map(({ id }, index) => [`the section ${id}`, { act: sectionPage(index) }]),
  ),
  'the answers to be checked': { act: check },
  'the whole form, its errors and their summary': {
    properties: { layout: 'page', showSources: true },
    act: (form) => form.showErrors(),
  },
  'a row that was removed': {
    properties: { layout: 'page' },
    act: (form) => {
      for (const button of all(form, 'button')) if (/^Remove/.test(nameOf(button))) button.click();
    },
  },
  'a theme that was chosen': {
    properties: { layout: 'page' },
    act: (form) => {
      sessionOf(form).clear('theme');
      rootOf(form).querySelector<HTMLElement>('[value=neglect][type=radio]')?.click();
    },
  },
  'the page to be read': { properties: { readOnly: true } },
  'what is printed': { act: printed },
  'two versions': { act: (form, subject) => Object.assign(form, { conflict: other(subject) }) },
  'a version that cannot be read': {
    act: (form, subject) => {
      const broken = { ...other(subject), answers: { name: { state: 'answered', value: 5 } } };
      Object.assign(form, { conflict: broken });
    },
  },
};

async function openView({ properties, act }: View, subject: Subject): Promise<MaatAuditForm> {
  const form = await openForm({ tool, audit: audit(subject), ...properties });
  await act?.(form, subject);
  await form.updateComplete;
  return form;
}

describe('the texts for a child, for an adult and for both', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  for (const [name, view] of Object.entries(views)) {
    it(`are of one form alone: ${name}`, async () => {
      for (const subject of forms) {
        // A section that is for a child only has nothing to show of an adult.
        if (name === 'the section child' && subject !== 'child') continue;
        const form = await openView(view, subject);
        expect(formsIn(form), subject ?? 'both').to.deep.equal([subject ?? 'both']);
        form.remove();
        window.dispatchEvent(new Event('afterprint'));
      }
    });
  }

  it('are all of them shown somewhere', async () => {
    const shown = new Set<string>();
    for (const view of Object.values(views)) {
      const form = await openView(view, 'child');
      for (const words of wordsIn(form)) shown.add(words);
      form.remove();
    }
    const text = [...shown].join('\n');
    const wanted = [...JSON.stringify(tool).matchAll(/"child":"((?:[^"\\]|\\.)*)"/g)];
    const missing = wanted
      .map(([, json]) => JSON.parse(`"${json}"`) as string)
      .filter((words) => !text.includes(words));
    expect(missing).to.deep.equal([]);
  });
});

describe('choosing the subject', () => {
  const layouts: readonly Properties[] = [{ layout: 'page', showSources: true }, {}];

  // Without the section that is for a child only: what is shown changes by its words alone.
  const sections = tool.sections.filter(({ id }) => id !== 'child');

  async function openAll(properties: Properties): Promise<MaatAuditForm> {
    const form = await openForm({
      tool: { ...tool, sections },
      audit: audit(undefined),
      ...properties,
    });
    if (properties.layout === 'page') form.showErrors();
    else await sectionPage(0)(form);
    form.conflict = other(undefined);
    printed();
    await form.updateComplete;
    return form;
  }

  const radio = (form: MaatAuditForm, code: string) =>
    rootOf(form).querySelector<HTMLInputElement>(`#q-subject-value-${code}, [value=${code}]`);

  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  for (const properties of layouts) {
    const name = properties.layout ?? 'sections';
    it(`settles it everywhere, and again when it is another: ${name}`, async () => {
      const form = await openAll(properties);
      expect(formsIn(form)).to.deep.equal(['both']);
      for (const code of ['child', 'adult', 'child']) {
        radio(form, code)?.click();
        await form.updateComplete;
        expect(formsIn(form)).to.deep.equal([code]);
      }
      sessionOf(form).clear('subject');
      await form.updateComplete;
      expect(formsIn(form)).to.deep.equal(['both']);
    });
  }

  it('takes back what was said in the words for another', async () => {
    const form = await openForm({ tool, audit: audit('child'), layout: 'page' });
    for (const button of all(form, 'button')) if (/^Remove/.test(nameOf(button))) button.click();
    expect(announced(form)).to.contain('[child]');
    sessionOf(form).set('subject', 'adult');
    await form.updateComplete;
    expect(announced(form)).to.equal('');
    expect(formsIn(form)).to.deep.equal(['adult']);
  });

  it('leaves what is typed and where the auditor is', async () => {
    const form = await openForm({ tool, audit: audit('child'), layout: 'page' });
    const box = get(form, 'textbox', '2a. Name [child]');
    insert(box, 'typed');
    sessionOf(form).set('subject', 'adult');
    await form.updateComplete;
    const now = all(form, 'textbox').find((each) => nameOf(each).includes('[adult]'));
    expect(now === undefined).to.equal(false);
    expect(box.isConnected).to.equal(true);
    expect(box.value).to.equal('Atyped');
    expect(rootOf(form).activeElement === box).to.equal(true);
  });

  it('falls back to both in a tool whose subjects have other codes', async () => {
    const renamed = JSON.parse(
      JSON.stringify(tool).replaceAll('"code":"child"', '"code":"young"'),
    ) as Tool;
    const answers: Answers = { subject: { state: 'answered', value: 'young' } };
    const form = await openForm({
      tool: renamed,
      audit: auditOf(renamed, answers),
      layout: 'page',
    });
    expect(formsIn(form)).to.deep.equal(['both']);
  });
});
