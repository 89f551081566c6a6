import type { Issue } from '../issue/issue.js';
import { checkDate } from './date.js';
import { checkDecision } from './decision.js';
import { checkEvidence } from './evidence.js';
import type { Given } from './given.js';
import { checkGrade } from './grade.js';
import { checkNumber } from './number.js';
import { checkRequired } from './required.js';
import { checkRows } from './rows.js';
import { checkTexts } from './texts.js';

/** Finds what is wrong or worth a look in the answer to a question that is asked. */
export type AnswerCheck = (given: Given) => readonly Issue[];

/** The checks of an answer, in the order in which an auditor is told. A new check is a line here. */
export const answerChecks: readonly AnswerCheck[] = [
  // Is there an answer, and is it whole?
  checkRequired,
  checkDecision,
  checkGrade,
  // Does each part say what it should?
  checkDate,
  checkNumber,
  checkRows,
  checkTexts,
  // Is it borne out?
  checkEvidence,
];
