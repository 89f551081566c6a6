import fc from 'fast-check';
import { expect, test } from 'vitest';
import { submitAudit } from '../../src/state/submit-audit.js';
import { change, make } from './edits.js';
import { moment, open } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

test('N/A sets what was typed aside, and unticking brings it back', () => {
  const session = open(sampleTool);
  session.set('story', 'An hour of typing');
  session.notApplicable('story', 'Not our agency');
  expect(session.answer('story')).toEqual({ state: 'not-applicable', reason: 'Not our agency' });
  expect(session.setAside('story')).toEqual([{ state: 'answered', value: 'An hour of typing' }]);
  session.bringBack('story');
  expect(session.answer('story')).toEqual({ state: 'answered', value: 'An hour of typing' });
  session.notApplicable('story');
  expect(session.answer('story')).toEqual({ state: 'not-applicable', reason: 'Not our agency' });
});

test('to empty a text does not take its evidence away', () => {
  const session = open(sampleTool);
  const evidence = [{ id: 'e1', what: 'Home visit', when: '2026-05' }];
  session.setEvidence('story', evidence);
  session.set('story', 'Text');
  session.clear('story');
  expect(session.answer('story')).toEqual({ state: 'answered', evidence });
  session.setEvidence('story', []);
  expect(session.answer('story')).toBeUndefined();
});

test('no change of state loses a word', () => {
  const turns = change(sampleTool).filter(({ type }) =>
    ['not-applicable', 'no-evidence', 'bring-back'].includes(type),
  );
  fc.assert(
    fc.property(fc.array(turns), (made) => {
      const session = open(sampleTool);
      session.set('story', 'An hour of typing');
      for (const edit of made) make(session, edit);
      expect(JSON.stringify(session.audit)).toContain('An hour of typing');
    }),
  );
});

test('answers to questions that are not asked are set aside on submission', () => {
  const session = open(sampleTool);
  session.set('timely', { choice: 'no', explanation: 'Staff were away' });
  session.set('delay', 'Two weeks');
  session.set('timely', { choice: 'yes' });
  expect(session.isAsked('delay')).toBe(false);
  session.set('dateOfAudit', '2026-11-20');
  session.set('subject', 'child');
  session.set('theme', 'Neglect');
  session.set('visits', 3);
  session.set('agencies', ['yes']);
  session.notApplicable('actions');
  session.set('overall', { grade: 'good', rationale: 'See above' });
  const submission = submitAudit(sampleTool, session.audit, { now: moment });
  expect(submission.issues.map(({ code }) => code)).toEqual(['answer.not-asked']);
  if (!submission.ok) throw new Error('refused');
  expect(submission.audit.status).toBe('submitted');
  expect(submission.audit.answers['delay']).toBeUndefined();
  expect(submission.audit.setAside?.['delay']).toEqual([{ state: 'answered', value: 'Two weeks' }]);
});
