import { westMidlands } from '@maat/schema/west-midlands';
import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.js';
import { AuditSession } from '../../src/state/audit-session.js';
import { createAudit } from '../../src/state/create-audit.js';
import { now } from '../support/kit.js';

const open = () => {
  const audit = createAudit(westMidlands, { id: 'audit-1', now });
  return new AuditSession(westMidlands, audit, { now: () => now });
};

test('the advice of a session is that of its audit', () => {
  const session = open();
  session.set('overallGrade', { grade: 'outstanding' });
  session.set('goodPractice', 'A visit a day.');
  session.notApplicable('voice');
  expect(session.advice).toEqual(grade(westMidlands, session.audit));
  expect(session.advice.needs.map(({ rule }) => rule)).toEqual(['outstanding-improvement']);
});

test('a key press makes no new advice, unless it makes a new fact', () => {
  const session = open();
  session.set('overallGrade', { grade: 'outstanding' });
  let advised = 0;
  const stop = effect(() => {
    session.issuesOf('overallGrade');
    advised += session.advice.trace.length > 0 ? 1 : 0;
  });
  for (const typed of ['A', 'A ', 'A v']) session.set('voice', typed);
  for (const typed of ['B', 'By', 'By t']) session.set('auditor', typed);
  expect(advised).toBe(1);
  session.set('goodPractice', 'A visit a day.');
  expect(advised).toBe(2);
  stop();
});

test('the overall grade is held against the rules when it is checked', () => {
  const session = open();
  session.set('overallGrade', { grade: 'requires-improvement' });
  const codes = () => session.issuesOf('overallGrade').map(({ code }) => code);
  expect(codes()).toEqual(['grade.departs-from-should']);
  session.set('improvements', 'Visit more often.');
  expect(codes()).toEqual([]);
  session.undo();
  expect(codes()).toEqual(['grade.departs-from-should']);
});
