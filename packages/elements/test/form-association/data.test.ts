import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { openForm, sessionOf } from '../support/form.js';

describe('the data of a <form>', () => {
  it('has the audit under the name of the element', async () => {
    const around = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = await openForm({ tool: small, audit: smallAudit(), name: 'audit' }, around);
    const audit: unknown = JSON.parse(String(new FormData(around).get('audit')));
    expect(audit).to.deep.equal(sessionOf(form).audit);
  });
});
