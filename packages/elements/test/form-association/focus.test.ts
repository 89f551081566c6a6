import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { get, nameOf } from '../support/find.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { clickAt } from '../support/real-input.js';

const onPage = { tool: small, layout: 'page' } as const;

/** The name of what has the focus in the form. */
function focused(form: MaatAuditForm): string | undefined {
  const { activeElement } = rootOf(form);
  return activeElement ? nameOf(activeElement) : undefined;
}

/** A form with a label, another control before it, and which of them has the focus. */
async function labelled(properties: Properties): Promise<[MaatAuditForm, HTMLElement]> {
  const place = await fixture<HTMLElement>(html`<main>
    <label for="audit">The audit</label> <input aria-label="Another" />
  </main>`);
  const form = await openForm(properties, place);
  form.id = 'audit';
  place.querySelector('input')?.focus();
  return [form, place.querySelector('label') as HTMLElement];
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

describe('focus()', () => {
  it('leads to the first control', async () => {
    const form = await openForm(onPage);
    form.focus();
    expect(document.activeElement).to.equal(form);
    expect(focused(form)).to.equal('Theme');
  });

  it('leads to the summary of errors while one is shown', async () => {
    const form = await openForm(onPage);
    form.showErrors();
    get(form, 'textbox', 'Theme').focus();
    form.focus();
    expect(focused(form)).to.equal('There is a problem');
  });

  it('leads to the first section in the list of them, and to the heading of what is read', async () => {
    const list = await openForm({ tool: small });
    list.focus();
    expect(focused(list)).to.equal('First section');
    const read = await openForm({ tool: small, audit: smallAudit(complete), readOnly: true });
    read.focus();
    expect(rootOf(read).activeElement?.matches('.reading [part=heading]')).to.equal(true);
  });

  it('waits for the form to be shown', async () => {
    const form = document.createElement('maat-audit-form');
    Object.assign(form, onPage);
    (await fixture<HTMLElement>(html`<main></main>`)).append(form);
    form.focus();
    await form.updateComplete;
    expect(focused(form)).to.equal('Theme');
  });

  it('scrolls there, or not where the host asks for that', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    place.style.paddingBlock = '300vh';
    const form = await openForm({ ...onPage, tool: allKinds }, place);
    await frames(3);
    window.scrollTo(0, 0);
    form.focus({ preventScroll: true });
    await frames(3);
    expect(rootOf(form).activeElement?.matches('[type=radio]')).to.equal(true);
    expect(window.scrollY).to.equal(0);
    (rootOf(form).activeElement as HTMLElement).blur();
    form.focus();
    await frames(3);
    expect(window.scrollY).to.be.greaterThan(0);
  });

  it('does nothing where the form is disabled', async () => {
    const [form] = await labelled({ ...onPage, disabled: true });
    form.focus();
    expect(nameOf(document.activeElement ?? form)).to.equal('');
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('Another');
  });
});

describe('a label for the form', () => {
  it('leads into it by a click', async () => {
    const [form, label] = await labelled(onPage);
    await clickAt(label);
    expect(focused(form)).to.equal('Theme');
  });

  it('does not make of every click on a blank place of the form one on the label', async () => {
    const [form] = await labelled(onPage);
    const note = get(form, 'textbox', 'Note (optional)');
    note.focus({ preventScroll: true });
    const { x, y } = form.getBoundingClientRect();
    form.dispatchEvent(new MouseEvent('click', { clientX: x + 1, clientY: y + 1 }));
    expect(rootOf(form).activeElement).to.equal(note);
  });
});
