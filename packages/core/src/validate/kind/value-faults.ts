import type { AnswerValue, Question } from '@maat/schema';
import { type Issue, noIssues } from '../../issue/issue.js';
import { choiceFaults } from './choice.js';
import { choicesFaults } from './choices.js';
import { dateFaults } from './date.js';
import { decisionFaults } from './decision.js';
import { gradeFaults } from './grade.js';
import { numberFaults } from './number.js';
import type { FitPlace } from './place.js';
import { tableFaults } from './table.js';
import { textFaults } from './text.js';

/**
 * Whether a value is one that its question takes, by the kind of the question. A value of a kind
 * that this version does not know is let through: it is kept as it is.
 *
 * @param value A value of the shape that an audit may hold.
 * @param question The question.
 * @param place Where the value stands.
 */
export function valueFaults(
  value: AnswerValue,
  question: Question,
  place: FitPlace,
): readonly Issue[] {
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return textFaults(value, place);
    case 'date':
      return dateFaults(value, question, place);
    case 'number':
      return numberFaults(value, place);
    case 'choice':
      return choiceFaults(value, question.options, place);
    case 'choices':
      return choicesFaults(value, question.options, place);
    case 'decision':
      return decisionFaults(value, question, place);
    case 'table':
      return tableFaults(value, question, place);
    case 'grade':
      return gradeFaults(value, question, place);
    default:
      return noIssues;
  }
}
