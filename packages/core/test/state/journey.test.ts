import type { AnswerValue, QuestionsOf } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect, test } from 'vitest';
import { submitAudit } from '../../src/state/submit-audit.js';
import { moment, open } from './sample-session.js';

type WestMidlands = typeof westMidlands;

/** The answer of an auditor who has an answer to everything. */
function valueFor(question: QuestionsOf<WestMidlands>): AnswerValue {
  switch (question.kind) {
    case 'date':
      return '2026-11-20';
    case 'choice':
      return 'child';
    case 'decision':
      return { choice: question.options[0].code, explanation: 'As the record shows' };
    case 'table':
      return [
        { id: 'a1', cells: { action: 'Share the chronology', timescale: { words: 'by March' } } },
      ];
    case 'grade':
      return { grade: 'good' };
    default:
      return 'The record shows it';
  }
}

const questions = westMidlands.sections.flatMap(
  (section): readonly QuestionsOf<WestMidlands>[] => section.questions,
);

test('a whole journey without a browser: start, answer, N/A, correct, submit', () => {
  const session = open(westMidlands);
  expect(session.progress()).toMatchObject({ answered: 0, blank: questions.length });
  expect(submitAudit(westMidlands, session.audit, { now: moment }).ok).toBe(false);

  for (const question of questions) {
    session.apply({ type: 'set', question: question.id, value: valueFor(question) });
  }
  session.notApplicable('disagreements', 'There were none');
  session.set('dateOfAudit', { day: '31', month: 'Feb', year: '2026' });
  const refused = submitAudit(westMidlands, session.audit, { now: moment });
  expect(refused).toMatchObject({ ok: false });
  expect(refused.issues.filter(({ severity }) => severity === 'error')).toEqual([
    { code: 'date.not-real', severity: 'error', pointer: '/answers/dateOfAudit/value', params: {} },
  ]);

  const retired = [
    { question: 'before', label: 'Before?', tool: { id: 'west-midlands', version: '0.1.0' } },
  ];
  const reopened = open(westMidlands, JSON.parse(JSON.stringify({ ...session.audit, retired })));
  reopened.set('dateOfAudit', '2026-11-20');
  expect(reopened.progress()).toEqual({
    asked: questions.length,
    answered: questions.length - 1,
    notApplicable: 1,
    noEvidence: 0,
    blank: 0,
  });
  for (const { id } of westMidlands.sections) reopened.completeSection(id, true);
  const submitted = submitAudit(westMidlands, reopened.audit, { now: moment });
  expect(submitted).toMatchObject({ ok: true, audit: { status: 'submitted', retired } });
  expect(submitted.issues.map(({ code }) => code)).toEqual([
    'answer.set-aside',
    'row.cell-missing',
  ]);
});
