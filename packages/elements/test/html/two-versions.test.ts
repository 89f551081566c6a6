import { type FormPost, renderConflict } from '@maat/elements/html';
import type { Answer, Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { control, formOf, now, parsed, post } from './posts.js';

const said = (value: string): Answer => ({ state: 'answered', value });
const saved = (revision: number, answers: Audit['answers']) =>
  auditOf(allKinds, answers, { revision });

const before = saved(1, { name: said('Ann'), remark: said('None') });
const byB = saved(2, { name: said('B'), remark: said('B too') });

/** What comes of the form that A filled in before others saved. */
function postedBy(name: string, remark: string, into: Audit): FormPost {
  const form = formOf(allKinds, before);
  control(form, 'name/value').value = name;
  control(form, 'remark/value').value = remark;
  return postOf(post(allKinds, into, form));
}

function postOf({ post: read }: ReturnType<typeof post>): FormPost {
  if (read === undefined) throw new Error('It is refused');
  return read;
}

function page(kept: Audit, read: FormPost): HTMLFormElement {
  const form = parsed(renderConflict(allKinds, kept, read, { now })).querySelector('form');
  if (form === null) throw new Error('There is no form');
  return form;
}

const choose = (form: HTMLFormElement, question: string, choice: string) =>
  form.querySelector<HTMLInputElement>(`#choose-${question}-${choice}`)?.click();
const shown = (form: HTMLFormElement) =>
  [...form.querySelectorAll('.version .answer')].map(({ textContent }) => textContent);

describe('the choice between two versions without scripts', () => {
  for (const choice of ['mine', 'theirs', 'both']) {
    it(`counts only for the version that it was shown with: ${choice}`, () => {
      const form = page(byB, postedBy('A', 'None', byB));
      choose(form, 'name', choice);
      const byC = saved(3, { ...byB.answers, name: said('C') });
      const late = post(allKinds, byC, form);
      expect(late.ok).to.equal(false);
      expect(late.post?.conflicts).to.deep.equal(['name']);
      const again = page(byC, postOf(late));
      expect(again.querySelectorAll(':checked')).to.have.lengthOf(0);
      expect(shown(again)).to.deep.equal(['A', 'C']);
      expect(post(allKinds, byC, again).post?.conflicts).to.deep.equal(['name']);
      choose(again, 'name', 'theirs');
      const reading = post(allKinds, byC, again);
      expect(reading.ok).to.equal(true);
      expect(reading.post?.audit.answers['name']).to.deep.equal(said('C'));
      expect(reading.post?.audit.setAside?.['name']).to.deep.equal([said('A')]);
    });
  }

  it('does not count either where the answer was put back meanwhile to what it was at first', () => {
    const form = page(byB, postedBy('A', 'None', byB));
    choose(form, 'name', 'theirs');
    const back = saved(3, before.answers);
    expect(post(allKinds, back, form).post?.conflicts).to.deep.equal(['name']);
  });

  it('counts where another question was answered meanwhile, and where both say the same by now', () => {
    const form = page(byB, postedBy('A', 'None', byB));
    choose(form, 'name', 'theirs');
    const others = saved(3, { ...byB.answers, agency: said('health') });
    expect(postOf(post(allKinds, others, form))).to.deep.include({ conflicts: [] });
    expect(post(allKinds, others, form).post?.audit.answers['name']).to.deep.equal(said('B'));
    const same = saved(3, { ...byB.answers, name: said('A') });
    expect(postOf(post(allKinds, same, form))).to.deep.include({ conflicts: [] });
  });

  it('counts for nothing without the version that it was shown with', () => {
    const form = page(byB, postedBy('A', 'None', byB));
    for (const value of ['theirs', 'theirs/', 'theirs/1-1']) {
      const radio = form.querySelector<HTMLInputElement>('#choose-name-theirs');
      if (radio) radio.value = value;
      choose(form, 'name', 'theirs');
      expect(post(allKinds, byB, form).post?.conflicts, value).to.deep.equal(['name']);
    }
  });

  it('is carried along where another question still waits for one', () => {
    const form = page(byB, postedBy('A', 'A too', byB));
    expect(shown(form)).to.deep.equal(['A', 'B', 'A too', 'B too']);
    choose(form, 'name', 'theirs');
    const half = postOf(post(allKinds, byB, form));
    expect(half.conflicts).to.deep.equal(['remark']);
    const rest = page(byB, half);
    choose(rest, 'remark', 'mine');
    const reading = post(allKinds, byB, rest);
    expect(reading.ok).to.equal(true);
    expect(reading.post?.audit.answers).to.deep.equal({ name: said('B'), remark: said('A too') });

    const byC = saved(3, { ...byB.answers, name: said('C') });
    const late = postOf(post(allKinds, byC, rest));
    expect(late.conflicts).to.deep.equal(['name']);
    expect(post(allKinds, byC, page(byC, late)).post?.conflicts).to.deep.equal(['name']);
  });
});
