// In a page of its own, in which nothing gives the form its parts.
import { westMidlands } from '@maat/schema/west-midlands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { MaatAuditForm } from '../../src/audit-form/audit-form.js';

it('says that part of a form is missing whose class was defined by other means than define()', async () => {
  customElements.define('bare-form', class extends MaatAuditForm {});
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const form = document.createElement('bare-form') as MaatAuditForm;
  form.tool = westMidlands;
  place.append(form);
  const notice = () => form.renderRoot.querySelector('[part=missing]')?.textContent ?? '';
  await waitUntil(() => notice().includes('Part of this form could not be loaded.'));
  expect(form.session?.isJudged).to.equal(false);
});
