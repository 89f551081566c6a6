import type { Section } from '@maat/schema';
import { effect, type Signal, signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import type { Issue } from '../../src/issue/issue.js';
import { AnswerRefused } from '../../src/state/answer-refused.js';
import { createAudit } from '../../src/state/create-audit.js';
import type { Judge } from '../../src/state/judge.js';
import { Session } from '../../src/state/session.js';
import { wholeJudge } from '../../src/state/whole-judge.js';
import { withPacks } from '../support/with-packs.js';
import { moment } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

test('what hangs on an answer is neither asked nor brought before the judge is there', () => {
  const judge: Signal<Judge | undefined> = signal(undefined);
  const work: Section = {
    id: 'work',
    title: 'Work',
    questions: [
      { id: 'story', kind: 'narrative', label: 'Story' },
      { id: 'drift', kind: 'narrative', label: 'Drift', themePack: 'neglectPack' },
    ],
  };
  const tool = withPacks([work], ['neglect']);
  const audit = createAudit(tool, { id: 'audit-1', now: moment });
  const session: Session = new Session(tool, audit, { now: () => moment, judge });
  let seen: unknown;
  const stop = effect(() => {
    seen = [session.progress('work').asked, session.isBrought('neglectPack')];
  });
  session.apply({ type: 'set', question: 'theme', value: 'neglect' });
  expect(session.isAsked('story')).toBe(true);
  expect(session.isAsked('drift')).toBe(false);
  expect(session.isAsked('nobody')).toBe(false);
  expect(seen).toEqual([1, false]);
  judge.value = wholeJudge;
  expect(session.isAsked('drift')).toBe(true);
  expect(seen).toEqual([2, true]);
  stop();
});

test('a session records answers before its judge is there, and says what it finds once it is', () => {
  const judge: Signal<Judge | undefined> = signal(undefined);
  const audit = createAudit(sampleTool, { id: 'audit-1', now: moment });
  const session: Session = new Session(sampleTool, audit, { now: () => moment, judge });
  const [question = ''] = session.model.questions.keys();
  let told: readonly Issue[] | undefined;
  const stop = effect(() => {
    told = session.issues;
  });
  session.apply({ type: 'not-applicable', question });
  expect(session.audit.answers[question]).toEqual({ state: 'not-applicable' });
  expect(session.isJudged).toBe(false);
  expect(told).toEqual([]);
  expect(session.advice).toEqual({ trace: [], conflicts: [], needs: [] });
  expect(session.fact(`states.${question}`)).toBe(undefined);

  judge.value = wholeJudge;
  expect(session.isJudged).toBe(true);
  expect(told).toEqual(check(sampleTool, session.audit, { now: moment }));
  expect(told).not.toEqual([]);
  expect(session.fact(`states.${question}`)).toBe('not-applicable');
  const misfit = { type: 'set', question, value: 1 } as const;
  expect(() => session.apply(misfit)).toThrow(AnswerRefused);
  stop();
});
