import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { trusted } from '../support/trusted.js';

const names = ['before', 'actions', 'after'] as const;

/** What of the host's own content has a place in the form. */
function shown(form: MaatAuditForm): string[] {
  const slots = [...rootOf(form).querySelectorAll('slot')];
  return slots.flatMap((slot) => slot.assignedElements().map(({ id }) => id));
}

async function openWith(properties = {}): Promise<MaatAuditForm> {
  const form = await openForm({
    tool: small,
    audit: smallAudit(complete),
    layout: 'page',
    ...properties,
  });
  for (const name of names) {
    const content = document.createElement('div');
    Object.assign(content, { slot: name, id: `host-${name}` });
    form.append(content);
  }
  return form;
}

describe("the host's own content", () => {
  it('stands above the form, beside its button and below it', async () => {
    expect(shown(await openWith())).to.deep.equal(['host-before', 'host-actions', 'host-after']);
  });

  it('stands above and below what is read, too', async () => {
    expect(shown(await openWith({ readOnly: true }))).to.deep.equal(['host-before', 'host-after']);
  });

  it('does what the host has it do, whatever its attributes are', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-action="page#go" data-question="x"></div>`,
    );
    const form = await openForm({ tool: small, audit: smallAudit(complete) }, page);
    const content = document.createElement('div');
    content.slot = 'after';
    content.innerHTML = trusted('<input type="checkbox" data-at="value" data-complete="true" />');
    form.append(content);
    const told: string[] = [];
    for (const name of ['maat-input', 'maat-change'] as const)
      form.addEventListener(name, ({ type }) => told.push(type));
    const box = content.querySelector('input');
    box?.click();
    // A click that something has prevented does not tick a box.
    expect(box?.checked).to.equal(true);
    expect(told).to.deep.equal([]);
    expect(sessionOf(form).revision).to.equal(0);
  });
});
