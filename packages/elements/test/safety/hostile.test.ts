// In a page of its own: what is thrown is looked for on the whole page.
import type { MaatAuditForm } from '@maat/elements';
import { keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get, has } from '../support/find.js';
import { openForm, rootOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { type HostileValue, hostileValues, largeValues } from './hostile-values.js';

/** What holds data: it may come from anywhere. */
const data = ['tool', 'audit', 'conflict', 'issues'] as const;
/** What a page sets by its own code, and so nothing of ten million. */
const settings = [
  'session',
  'drafts',
  'locale',
  'labels',
  'layout',
  'headingLevel',
  'name',
] as const;

const thrown: unknown[] = [];
for (const [event, what] of [
  ['error', 'message'],
  ['unhandledrejection', 'reason'],
] as const) {
  addEventListener(event, (told) => thrown.push(Reflect.get(told, what)));
}

const slowest = { name: '', ms: 0 };
let most = 0;

/** How much is in memory, where the browser tells. */
const heap = () =>
  (performance as { readonly memory?: { readonly usedJSHeapSize: number } }).memory
    ?.usedJSHeapSize ?? 0;

after(() => {
  const { name, ms } = slowest;
  // biome-ignore lint/suspicious/noConsole: time and memory are reported, and not held to
  console.info(
    `Slowest: ${name}, ${ms.toFixed(0)} ms. Heap at most ${(most / 1e6).toFixed(0)} MB.`,
  );
});

/** What came of giving something to a form that is being filled in. */
async function given(
  name: string,
  [what, make]: HostileValue,
): Promise<{ readonly form: MaatAuditForm; readonly errors: readonly unknown[] }> {
  const form = await openForm({ tool: small, audit: smallAudit(), layout: 'page' });
  const errors: unknown[] = [];
  form.addEventListener('error', (event) => {
    event.preventDefault();
    errors.push(event.error);
  });
  const before = Reflect.get(form, name);
  const value = make();
  const started = performance.now();
  Reflect.set(form, name, value);
  await form.updateComplete;
  const ms = performance.now() - started;
  if (ms > slowest.ms) Object.assign(slowest, { name: `${what} for ${name}`, ms });
  most = Math.max(most, heap());
  const { session } = form;
  if (name === 'audit') expectCoded(form, what, errors);
  Reflect.set(form, name, before);
  if (name !== 'session') form.session = session;
  await form.updateComplete;
  return { form, errors };
}

/** An audit that is none is told by a code: in the form if it says that it is another, or else to the host. */
function expectCoded(form: MaatAuditForm, what: string, errors: readonly unknown[]): void {
  const codes = rootOf(form).querySelectorAll('[role=alert] code');
  if (codes.length > 0) return;
  expect(errors.map(String).join(), what).to.match(/^TypeError: No audit: [a-z]+\.[a-z-]+$/);
  expect(form.session?.audit, what).to.deep.equal(smallAudit());
}

it('one that cannot be read keeps no other from being taken up, from the beginning', async () => {
  const followed: unknown[] = [];
  const issues = new Proxy([], {
    get() {
      throw new Error('Nobody reads this');
    },
  });
  const form = document.createElement('maat-audit-form');
  const errors: unknown[] = [];
  form.addEventListener('error', (event) => {
    event.preventDefault();
    errors.push(event.error);
  });
  const drafts = { ...keepDrafts(memoryDrafts()), follow: (by: unknown) => followed.push(by) };
  Object.assign(form, { tool: small, audit: smallAudit(), layout: 'page', issues, drafts });
  document.body.append(form);
  await form.updateComplete;
  expect(errors).to.have.lengthOf(1);
  expect(followed).to.deep.equal([form]);
  expect(has(form, 'textbox', 'Theme')).to.equal(true);
  form.remove();
});

for (const name of [...data, ...settings]) {
  const isData = data.some((each) => each === name);
  const values = isData ? [...hostileValues, ...largeValues] : hostileValues;
  it(`${name} takes whatever it is given, and the form goes on`, async () => {
    for (const value of values) {
      thrown.length = 0;
      const { form, errors } = await given(name, value);
      expect(thrown, value[0]).to.deep.equal([]);
      expect(errors.length, value[0]).to.be.lessThan(3);
      if (name === 'tool') expect(errors, value[0]).not.to.deep.equal([]);
      retype(get(form, 'textbox', 'Theme'), 'Typed after');
      expect(valueAt(form, 'theme'), value[0]).to.equal('Typed after');
      form.remove();
    }
  });
}
