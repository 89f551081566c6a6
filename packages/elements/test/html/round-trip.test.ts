import { validateAudit } from '@maat/core';
import { fromFormData, renderHtml } from '@maat/elements/html';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { audits, words } from './arbitrary-audits.js';
import { control, entriesOf, formOf, now, parsed, post } from './posts.js';

const runs = { numRuns: 60 };

describe('any audit of any tool as a form without scripts', () => {
  it('is the very same audit after a post in which nothing was touched', () => {
    fc.assert(
      fc.property(audits, ([tool, audit]) => {
        expect(validateAudit(tool, audit).ok).to.equal(true);
        const reading = post(tool, audit, formOf(tool, audit));
        expect(reading).to.have.nested.property('post.issues').that.deep.equals([]);
        expect(reading.ok && reading.post.audit).to.equal(audit);
      }),
      runs,
    );
  });

  it('keeps whatever is typed, with its lines', () => {
    fc.assert(
      fc.property(audits, fc.array(words, { minLength: 1 }), ([tool, audit], texts) => {
        const form = formOf(tool, audit);
        // The reason of a state that is not ticked is not shown.
        const hidden = '.state:not(:has(:checked)) textarea';
        const areas = [...form.querySelectorAll('textarea')].filter((one) => !one.matches(hidden));
        const typed = new Map(areas.map((area, index) => [area.name, texts[index % texts.length]]));
        for (const area of areas) area.value = typed.get(area.name) ?? '';
        const reading = post(tool, audit, form);
        if (!reading.ok) throw new Error('It is refused');
        const again = formOf(tool, reading.post.audit);
        for (const [name, text = ''] of typed) {
          const at = name.replace('answers/', '');
          expect(control(again, at).value, name).to.equal(text.replace(/\r\n?/g, '\n'));
        }
        expect(reading.post.issues).to.deep.equal([]);
      }),
      runs,
    );
  });

  it('has no element that its words could have made', () => {
    fc.assert(
      fc.property(audits, ([tool, audit]) => {
        for (const readOnly of [false, true]) {
          const { body } = parsed(renderHtml(tool, audit, { now, readOnly, showSources: true }));
          expect(body.querySelector('b, script, [onerror], [style]')).to.equal(null);
          expect(body.innerHTML).not.to.contain('<!--');
        }
      }),
      runs,
    );
  });

  it('takes any post for what it is, and never throws', () => {
    const place = fc.oneof(
      fc.constantFrom('', '/value', '/value/__proto__/cells/__proto__', '/evidence/e0/what', '/x'),
      words.map((text) => `/${text}`),
    );
    const name = (known: readonly string[]) =>
      fc.oneof(
        fc.constantFrom(...known),
        fc.constantFrom('__proto__', 'maat/__proto__', 'answers/__proto__', 'maat/removed', 'x'),
        place.map((at) => `answers/nobody${at}`),
        fc.tuple(fc.constantFrom(...known), place).map(([start, at]) => start + at),
      );
    const value = fc.oneof(
      words,
      fc.constantFrom('', 'on', '1', '\0', '\ud800', '{"index":1e9,"row":{"id":1}}'),
    );
    const cases = audits.chain(([tool, audit]) => {
      const form = formOf(tool, audit);
      const known = entriesOf(form).map(([each]) => each);
      const posts = fc.array(fc.tuple(name(known), value), { maxLength: 12 });
      return fc.tuple(fc.constant({ tool, audit, form }), posts, fc.boolean());
    });
    fc.assert(
      fc.property(cases, ([{ tool, audit, form }, entries, isWhole]) => {
        const own = entriesOf(form).filter(([each]) => isWhole || each.startsWith('maat/'));
        const reading = fromFormData(tool, audit, [...own, ...entries], { now });
        const after = reading.post?.audit ?? audit;
        const issues = reading.ok
          ? reading.post.issues
          : [...reading.issues, ...(reading.post?.issues ?? [])];
        expect(validateAudit(tool, after).ok || issues.length > 0).to.equal(true);
        expect(Object.getPrototypeOf({})).to.not.have.property('cells');
      }),
      { numRuns: 150 },
    );
  });
});
