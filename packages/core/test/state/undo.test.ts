import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, edits, make } from './edits.js';
import { open } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

test('any sequence of edits, undone, gives the start', () => {
  fc.assert(
    fc.property(fc.array(change(sampleTool)), edits(sampleTool), (before, made) => {
      const first = open(sampleTool);
      for (const edit of before) make(first, edit);
      const session = open(sampleTool, first.audit);
      const start = structuredClone(session.audit);
      for (const edit of made) make(session, edit);
      while (session.undo() !== undefined);
      expect(session.audit.answers).toEqual(start.answers);
      expect(session.audit.setAside).toEqual(start.setAside);
      expect(session.canUndo).toBe(false);
    }),
  );
});

test('what was undone, done again, gives the end', () => {
  fc.assert(
    fc.property(fc.array(change(sampleTool)), (made) => {
      const session = open(sampleTool);
      for (const edit of made) make(session, edit);
      const end = structuredClone(session.audit);
      while (session.undo() !== undefined);
      while (session.redo() !== undefined);
      expect(session.audit.answers).toEqual(end.answers);
      expect(session.audit.setAside).toEqual(end.setAside);
    }),
  );
});

test('typing at one question is one change, up to a checkpoint', () => {
  const session = open(sampleTool);
  for (const typed of ['N', 'Ne', 'Neg']) session.set('theme', typed);
  session.checkpoint();
  for (const typed of ['Negl', 'Neglect']) session.set('theme', typed);
  expect(session.undo()).toBe('theme');
  expect(session.answer('theme')).toEqual({ state: 'answered', value: 'Neg' });
  session.undo();
  expect(session.answer('theme')).toBeUndefined();
  expect(session.undo()).toBeUndefined();
});

test('the revision only grows, by undoing as well', () => {
  fc.assert(
    fc.property(edits(sampleTool), (made) => {
      const session = open(sampleTool);
      let last = session.revision;
      for (const edit of made) {
        make(session, edit);
        expect(session.revision).toBeGreaterThanOrEqual(last);
        last = session.revision;
      }
    }),
  );
});
