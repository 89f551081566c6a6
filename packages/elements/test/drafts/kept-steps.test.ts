import { AuditSession, undoStepsOf } from '@maat/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type KeptSteps, keptSteps, wholeSteps } from '../../src/drafts/kept-steps.js';
import { auditOf } from '../support/audit.js';
import { smallTool } from './small-tool.js';

const now = () => new Date('2026-03-09T10:00:00Z');
const newSession = () => new AuditSession(smallTool, auditOf(smallTool, {}), { now });
const overTheDisk = (kept: KeptSteps): KeptSteps => JSON.parse(JSON.stringify(kept));

const act = fc.oneof(
  fc.record({
    question: fc.constantFrom('theme', 'story'),
    text: fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  }),
  fc.constantFrom('undo' as const, 'redo' as const, 'clear' as const, 'not-applicable' as const),
);

function does(session: AuditSession, each: typeof act extends fc.Arbitrary<infer T> ? T : never) {
  if (each === 'undo' || each === 'redo') session[each]();
  else if (each === 'clear') session.clear('story');
  else if (each === 'not-applicable') session.apply({ type: each, question: 'story' });
  else session.set(each.question, each.text);
  session.checkpoint();
}

it('keeps any steps whole', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const session = newSession();
      for (const each of acts) does(session, each);
      const { steps } = session.history;
      const back = undoStepsOf(smallTool, session.audit, wholeSteps(overTheDisk(keptSteps(steps))));
      const closed = (list: typeof steps.done) =>
        JSON.parse(JSON.stringify(list.map((step) => ({ ...step, open: false }))));
      expect(JSON.parse(JSON.stringify(back))).to.deep.equal({
        done: closed(steps.done),
        undone: closed(steps.undone),
      });
    }),
    { numRuns: 200 },
  );
});

it('keeps the text of an essay once, and not with each of fifty changes to it', () => {
  const session = newSession();
  let text = 'What was done for the child, and what was not. '.repeat(150);
  for (let time = 0; time < 60; time += 1) {
    text += 'And another word. ';
    session.set('story', text);
    session.checkpoint();
  }
  const kept = keptSteps(session.history.steps);
  expect(kept.done).to.have.lengthOf(50);
  expect(JSON.stringify(kept).length).to.be.below(text.length + 50 * 150);
  const back = undoStepsOf(smallTool, session.audit, wholeSteps(overTheDisk(kept)));
  expect(back.done).to.have.lengthOf(50);
});

it('makes nothing of steps that nobody has kept', () => {
  const state = { setAside: [] };
  const twice = { place: 'story', cut: [1, 1, ''] };
  const hostile = [
    undefined,
    null,
    { done: [], undone: 1 },
    { done: [null], undone: [] },
    { done: [{ place: 'story', from: state, cut: [-1, 0, ''] }], undone: [] },
    { done: [{ place: 'story', from: state, cut: [16, 16, ''] }], undone: [] },
    { done: [{ place: 'story', from: state, cut: ['1', '1', ''] }], undone: [] },
    { done: [{ place: 'story', from: state, cut: [0, 0, 'no JSON'] }], undone: [] },
    { done: [{ ...twice }, { ...twice, from: state }], undone: [] },
    { done: [twice], undone: [] },
  ];
  for (const kept of hostile) {
    const whole = wholeSteps(kept as unknown as KeptSteps);
    expect(undoStepsOf(smallTool, newSession().audit, whole)).to.deep.equal({
      done: [],
      undone: [],
    });
  }
});
