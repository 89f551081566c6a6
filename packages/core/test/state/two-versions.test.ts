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
