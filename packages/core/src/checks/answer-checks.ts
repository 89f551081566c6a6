import type { Question } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { checkDate } from './date.js';
import { checkDecision } from './decision.js';
import { checkEvidence } from './evidence.js';
import type { Given } from './given.js';
import { checkGrade } from './grade.js';
import { checkGradeRules } from './grade-rules.js';
import { checkNumber } from './number.js';
import { checkRequired } from './required.js';
import { checkRows } from './rows.js';
import { checkTexts } from './texts.js';

/**
 * Finds what is wrong or worth a look in the answer to a question that is asked. The pointers of its
 * issues are from the answer.
 */
type AnswerCheck = (given: Given) => readonly Issue[];

/**
 * The checks of an answer, in the order in which an auditor is told, each with the kind of question
 * that it is for where it is for one alone. A new check is a line here.
 */
const answerChecks: readonly (readonly [check: AnswerCheck, kind?: Question['kind']])[] = [
  // Is there an answer, and is it whole?
  [checkRequired],
  [checkDecision, 'decision'],
  [checkGrade, 'grade'],
  // Does each part say what it should?
  [checkDate, 'date'],
  [checkNumber, 'number'],
  [checkRows, 'table'],
  [checkTexts],
  // Is it borne out?
  [checkEvidence],
  [checkGradeRules, 'grade'],
];

/** Hint: by question and not by kind, as there is no end to kinds that this version does not know. */
const byQuestion = new WeakMap<Question, readonly AnswerCheck[]>();

/** The checks of the answer to a question, in their order. */
export function checksFor(question: Question): readonly AnswerCheck[] {
  let checks = byQuestion.get(question);
  if (checks === undefined) {
    const concerned = answerChecks.filter(([, kind = question.kind]) => kind === question.kind);
    checks = concerned.map(([check]) => check);
    byQuestion.set(question, checks);
  }
  return checks;
}
