// In a page of its own: it defines elements of two versions.
import { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import type * as SelfContained from '../../src/bundle.js';
import { small, smallAudit } from '../fixtures/small.js';
import { get, has } from '../support/find.js';
import { openForm, valueAt } from '../support/form.js';
import { insert } from '../support/use.js';
import { warnings } from '../support/warnings.js';

const bundle = new URL('../../dist/maat-audit-form.min.js', import.meta.url).href;

/** The self-contained file as another version would have been published, with all that it brings. */
async function otherVersion(version: string): Promise<typeof SelfContained> {
  const built = await (await fetch(bundle)).text();
  const changed = built.replace(/(static version ?= ?)"[^"]+"/, `$1"${version}"`);
  return await import(URL.createObjectURL(new Blob([changed], { type: 'text/javascript' })));
}

describe('two versions on one page', () => {
  let other: typeof SelfContained;
  let told: string[];

  before(async () => {
    await openForm({ tool: small }); // ours was here first
    told = await warnings(async () => {
      other = await otherVersion('9.9.9');
    });
  });

  it('of one name: the first stays, and both are named to who looks into the console', () => {
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('maat-audit-form');
    expect(told[0]).to.contain(`version ${MaatAuditForm.version};`);
    expect(told[0]).to.contain('version 9.9.9 ');
    expect(document.createElement('maat-audit-form')).to.be.instanceOf(MaatAuditForm);
  });

  it('of two names: each fills in its own audit beside the other', async () => {
    other.define({ prefix: 'next' });
    const place = await fixture<HTMLElement>(html`<form></form>`);
    const mine = await openForm({ tool: small, layout: 'page', name: 'mine' }, place);
    const next = document.createElement('next-audit-form') as MaatAuditForm;
    expect(next).not.to.be.instanceOf(MaatAuditForm);
    Object.assign(next, { tool: small, audit: smallAudit(), layout: 'page', name: 'next' });
    place.append(next);
    await next.updateComplete;
    insert(get(mine, 'textbox', 'Theme'), 'mine');
    insert(get(next, 'textbox', 'Theme'), 'next');
    expect([mine, next].map((form) => valueAt(form, 'theme'))).to.deep.equal(['mine', 'next']);
    next.showErrors();
    expect([mine, next].map((form) => has(form, 'group', 'There is a problem'))).to.deep.equal([
      false,
      true,
    ]);
    const data = new FormData(place as HTMLFormElement);
    expect(['mine', 'next'].map((name) => data.get(name))).to.deep.equal([mine.value, next.value]);
  });

  it("warns of a session of the other's core, whose changes the form cannot follow", async () => {
    const { AuditSession, createAudit } = other;
    const audit = createAudit(small, { id: 'a1', now: new Date() });
    const session = new AuditSession(small, audit, { now: () => new Date() });
    const ofSession = await warnings(async () => {
      await openForm({ session, layout: 'page' });
    });
    expect(ofSession).to.have.length(1);
    expect(ofSession[0]).to.contain('another copy of @maat/core');
  });
});
