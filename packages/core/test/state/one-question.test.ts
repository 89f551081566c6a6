import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { open } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

test('a key press reaches the readers of its question, and of no other', () => {
  const session = open(sampleTool);
  const runs = { theme: 0, story: 0, storyIssues: 0 };
  const stop = [
    effect(() => {
      session.answer('theme');
      runs.theme += 1;
    }),
    effect(() => {
      session.answer('story');
      runs.story += 1;
    }),
    effect(() => {
      session.issuesOf('story');
      runs.storyIssues += 1;
    }),
  ];
  for (const typed of ['N', 'Ne', 'Neg']) session.set('theme', typed);
  expect(runs).toEqual({ theme: 4, story: 1, storyIssues: 1 });
  for (const end of stop) end();
});

test('the audit is put together when it is read, once for each change', () => {
  const session = open(sampleTool);
  const first = session.audit;
  expect(session.audit).toBe(first);
  session.set('theme', 'Neglect');
  const second = session.audit;
  expect(second).not.toBe(first);
  expect(session.audit).toBe(second);
});

test('listeners hear where something changed, until they stop', () => {
  const session = open(sampleTool);
  const heard: unknown[] = [];
  const stop = session.subscribe((event) => heard.push(event));
  session.set('theme', 'Neglect');
  session.completeSection('first', true);
  stop();
  session.clear('theme');
  expect(heard).toEqual([
    { question: 'theme', revision: 1 },
    { section: 'first', revision: 2 },
  ]);
});

test('what is saved is no longer dirty; what is typed meanwhile is', () => {
  const session = open(sampleTool);
  session.set('theme', 'N');
  const { revision } = session.audit;
  session.set('theme', 'Ne');
  session.markSaved(revision);
  expect(session.dirty).toBe(true);
  session.markSaved(session.revision);
  expect(session.dirty).toBe(false);
});

test('a condition that hides a question keeps its answer, and texts follow the subject', () => {
  const session = open(sampleTool);
  session.set('timely', { choice: 'no', explanation: 'Why' });
  session.set('delay', 'Two weeks');
  session.clear('timely');
  expect(session.isAsked('delay')).toBe(false);
  expect(session.answer('delay')).toEqual({ state: 'answered', value: 'Two weeks' });
  expect(session.subject).toBeUndefined();
  session.set('subject', 'adult');
  expect(session.subject).toBe('adult');
});
