import type { AnswerValue, Question } from '@maat/schema';
import { type Issue, noIssues } from '../../issue/issue.js';
import type { ToolModel } from '../../model/tool-model.js';
import { choiceFaults } from './choice.js';
import { choicesFaults } from './choices.js';
import { dateFaults } from './date.js';
import { decisionFaults } from './decision.js';
import { gradeFaults } from './grade.js';
import { numberFaults } from './number.js';
import { tableFaults } from './table.js';
import { textFaults } from './text.js';

/**
 * Whether a value is one that its question takes, by the kind of the question. A value of a kind
 * that this version does not know is let through: it is kept as it is.
 *
 * @param value A value of the shape that an audit may hold.
 * @param question The question.
 * @param model The tool.
 * @returns Issues with pointers from the value.
 */
export function valueFaults(
  value: AnswerValue,
  question: Question,
  model: ToolModel,
): readonly Issue[] {
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return textFaults(value);
    case 'date':
      return dateFaults(value, question);
    case 'number':
      return numberFaults(value);
    case 'choice':
      return choiceFaults(value, question.options, model.tool);
    case 'choices':
      return choicesFaults(value, question.options, model.tool);
    case 'decision':
      return decisionFaults(value, question, model.tool);
    case 'table':
      return tableFaults(value, question, model.tool);
    case 'grade':
      return gradeFaults(value, question, model);
    default:
      return noIssues;
  }
}
