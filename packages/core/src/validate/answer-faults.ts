import type { Answer, Question } from '@maat/schema';
import { at } from '../issue/at.js';
import type { Issue, IssueCode } from '../issue/issue.js';
import type { ToolModel } from '../model/tool-model.js';
import { fitFaults } from './answer-fit.js';
import { answerShape } from './generated/audit-shape.js';
import { shapeFaults } from './shape.js';

/** What a person can type or paste. It is kept as it is, and the checks tell about it. */
const canBeTyped: ReadonlySet<IssueCode> = new Set([
  'structure.too-long',
  'structure.bad-character',
]);

/**
 * Whether an answer fits its question: its shape, the kind of its value, options, grades, columns,
 * the ids of rows, and whether N/A, 'no evidence found' and evidence are taken. Too long a text and
 * characters that cannot be stored are no faults here, as a person can type them: an audit that
 * holds them is refused by `validateAudit`, and told about by `checkQuestion`.
 *
 * An answer to a question of a kind that this version does not know is let through if its shape is
 * that of an answer.
 *
 * @param model The tool.
 * @param question A question of the tool.
 * @param answer The answer, of any shape.
 * @returns Issues with pointers from the root of the audit: `/answers/<question>/…`.
 */
export function answerFaults(
  model: ToolModel,
  question: Question,
  answer: unknown,
): readonly Issue[] {
  const shape = shapeFaults(answerShape, answer).filter(({ code }) => !canBeTyped.has(code));
  const faults = shape.length > 0 ? shape : fitFaults(answer as Answer, question, model);
  return at('answers', at(question.id, faults));
}
