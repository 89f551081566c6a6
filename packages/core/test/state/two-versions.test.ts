import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingQuestions } from '../../src/merge/differing-questions.js';
import { change, make } from './edits.js';
import { open } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

test('taking over each question that differs gives the other version, on top of it', () => {
  fc.assert(
    fc.property(fc.array(change(sampleTool)), fc.array(change(sampleTool)), (own, others) => {
      const mine = open(sampleTool);
      for (const edit of own) make(mine, edit);
      const other = open(sampleTool);
      for (const edit of others) make(other, edit);
      const theirs = other.audit;
      for (const id of differingQuestions(sampleTool, mine.audit, theirs)) {
        mine.adopt(id as 'theme', theirs);
      }
      mine.liftAbove(theirs.revision);
      expect(differingQuestions(sampleTool, mine.audit, theirs)).toEqual([]);
      expect(mine.audit.answers).toEqual(theirs.answers);
      expect(mine.revision).toBeGreaterThan(theirs.revision);
    }),
  );
});

test('what either version holds is in the outcome, whichever is kept', () => {
  const mine = open(sampleTool);
  mine.notApplicable('story', 'not ours');
  const other = open(sampleTool);
  other.set('story', 'A long paragraph');
  other.notApplicable('story', 'not ours');
  expect(differingQuestions(sampleTool, mine.audit, other.audit)).toEqual([]);
  mine.keep('story', other.audit);
  expect(mine.setAside('story')).toEqual([{ state: 'answered', value: 'A long paragraph' }]);

  const typed = open(sampleTool);
  typed.set('theme', 'Mine');
  const theirs = open(sampleTool);
  theirs.set('theme', 'Theirs');
  typed.adopt('theme', theirs.audit);
  expect(typed.answer('theme')).toEqual({ state: 'answered', value: 'Theirs' });
  expect(typed.setAside('theme')).toEqual([{ state: 'answered', value: 'Mine' }]);
});
