import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { all } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';

const audit = (answers: unknown) => ({ ...smallAudit(), answers }) as Audit;
let deep: unknown = 'x';
for (let level = 0; level < 10_000; level += 1) deep = [deep];
const circle: Record<string, unknown> = {};
circle['circle'] = circle;

/** What is no audit of the tool, and the code that says why. */
const cases: Record<string, readonly [unknown, string]> = {
  'a number': [5, 'structure.type'],
  'an empty object': [{}, 'structure.missing'],
  'answers that are a list': [audit([]), 'structure.type'],
  'a member called __proto__': [
    audit(JSON.parse('{"__proto__":{"state":"answered","value":"x"}}')),
    'structure.',
  ],
  'an unknown question': [
    audit({ nobody: { state: 'answered', value: 'x' } }),
    'answer.unknown-question',
  ],
  'a text where a date belongs': [
    audit({ dateOfAudit: { state: 'answered', value: 'soon' } }),
    'answer.wrong-kind',
  ],
  'an option that there is not': [
    audit({ known: { state: 'answered', value: { choice: 'maybe' } } }),
    'answer.unknown-option',
  ],
  'ten thousand levels': [audit({ theme: { state: 'answered', value: deep } }), 'structure.'],
  'a circle': [circle, 'structure.'],
  'an audit of another tool': [
    { ...smallAudit(), tool: { id: 'other', version: '1.0.0' } },
    'tool.other-tool',
  ],
  'an audit of another version': [
    { ...smallAudit(), tool: { id: 'small', version: '2.0.0' } },
    'tool.other-version',
  ],
};

describe('what is no audit of the tool', () => {
  for (const [name, [given, code]] of Object.entries(cases)) {
    it(`is not opened, and is told by its code: ${name}`, async () => {
      const form = await openForm({ tool: small, audit: given as Audit });
      const [alert] = rootOf(form).querySelectorAll('[role=alert]');
      const codes = [...(alert?.querySelectorAll('code') ?? [])].map(
        ({ textContent }) => textContent,
      );
      expect(codes.some((told) => told?.startsWith(code))).to.equal(true);
      expect(all(form, 'textbox')).to.have.lengthOf(0);
      expect(form.session).to.equal(undefined);
      expect(form.audit === given).to.equal(true);
      expect(form.submit()).to.equal(false);
      expect(form.value).to.equal('');
    });
  }

  it('says nothing of what was answered', async () => {
    const answers = { nobody: { state: 'answered', value: 'Confidential' } };
    const form = await openForm({ tool: small, audit: audit(answers) });
    expect(rootOf(form).textContent).not.to.contain('Confidential');
  });

  it('shows no more than twenty of its faults', async () => {
    const answers = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`q${index}`, { state: 'answered', value: 'x' }]),
    );
    const form = await openForm({ tool: small, audit: audit(answers) });
    expect(rootOf(form).querySelectorAll('code').length).to.be.within(1, 21);
  });

  it('gives way to one that is', async () => {
    const form = await openForm({ tool: small, layout: 'page', audit: audit([]) });
    form.audit = smallAudit();
    await form.updateComplete;
    expect(rootOf(form).querySelectorAll('[role=alert]')).to.have.lengthOf(0);
    expect(all(form, 'textbox')).not.to.have.lengthOf(0);
  });

  it('may be frozen, and is still left as it is', async () => {
    const given = Object.freeze(smallAudit());
    const form = await openForm({ tool: small, layout: 'page', audit: given });
    form.session?.set('theme', 'x');
    expect(given.answers).to.deep.equal({});
  });
});
