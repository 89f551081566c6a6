import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { all, announced, get, nameOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { clickAt } from '../support/real-input.js';

const invalid = (form: MaatAuditForm) =>
  all(form, 'textbox')
    .filter((box) => box.matches('[aria-invalid=true]'))
    .map(nameOf);

/** Presses the pointer on something, as far as a script can: what comes of it is told in between. */
function press(element: HTMLElement, ...rest: string[]): void {
  for (const type of ['pointerdown', 'mousedown']) fire(element, type);
  element.focus();
  for (const type of rest) fire(element, type);
}

function fire(element: HTMLElement, type: string): void {
  const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
  element.dispatchEvent(new Kind(type, { bubbles: true, composed: true }));
}

const told = (form: MaatAuditForm) =>
  new Promise<void>((resolve) => {
    const status = rootOf(form).querySelector('.unseen[role=status]');
    if (status === null) throw new Error('There is no status.');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });

describe('a click into another section', () => {
  it('reaches what it was meant for, and then the errors of the section show', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    const note = get(form, 'textbox', 'Note (optional)');
    get(form, 'textbox', 'Theme').focus({ preventScroll: true });
    const shown = told(form);
    await clickAt(note);
    await shown;
    expect(rootOf(form).activeElement === note).to.equal(true);
    expect(invalid(form)).to.deep.equal(['Theme']);
  });

  it('ticks what it was meant for', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    const [, , box] = all(form, 'checkbox');
    if (box === undefined) throw new Error('There is no box.');
    get(form, 'textbox', 'Theme').focus({ preventScroll: true });
    const shown = told(form);
    await clickAt(box);
    await shown;
    expect(box.checked).to.equal(true);
    expect(announced(form)).to.equal('2 problems in First section.');
    expect(sessionOf(form).answer('dateOfAudit')?.state).to.equal('not-applicable');
  });

  it('shows nothing while the pointer is down', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    get(form, 'textbox', 'Theme').focus();
    const shown = told(form);
    press(get(form, 'textbox', 'Note (optional)'));
    expect(invalid(form)).to.deep.equal([]);
    press(get(form, 'textbox', 'Note (optional)'), 'pointerup', 'mouseup');
    await shown;
    expect(invalid(form)).to.deep.equal(['Theme']);
  });

  it('waits for a pointer that goes down outside of the form, too', async () => {
    const place = await fixture<HTMLElement>(html`<div><button>Save</button></div>`);
    const form = await openForm({ tool: small, layout: 'page' }, place);
    const [save] = place.getElementsByTagName('button');
    if (save === undefined) throw new Error('There is no button.');
    get(form, 'textbox', 'Theme').focus();
    const shown = told(form);
    press(save);
    expect(invalid(form)).to.deep.equal([]);
    fire(save, 'pointerup');
    await shown;
    expect(invalid(form)).to.deep.equal(['Theme']);
  });

  it('is not waited for any more when the pointer goes up outside of the form', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    const theme = get(form, 'textbox', 'Theme');
    press(theme);
    fire(document.body, 'pointerup');
    const shown = told(form);
    get(form, 'textbox', 'Note (optional)').focus();
    await shown;
    expect(invalid(form)).to.deep.equal(['Theme']);
  });

  it('by touch, which focuses after the finger is up, is waited for as well', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    get(form, 'textbox', 'Theme').focus();
    const note = get(form, 'textbox', 'Note (optional)');
    fire(note, 'pointerdown');
    fire(note, 'pointerup');
    const shown = told(form);
    fire(note, 'mousedown');
    note.focus();
    expect(invalid(form)).to.deep.equal([]);
    fire(note, 'mouseup');
    await shown;
    expect(invalid(form)).to.deep.equal(['Theme']);
  });
});
