import type { Answer, Audit, Tool } from '@maat/schema';
import { differingQuestions } from './differing-questions.js';

/** What became of the answer to one question. */
export interface AnswerChange {
  readonly question: string;
  /** Undefined is a blank. */
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/**
 * What an audit answers otherwise than an earlier version of it: since the last save, or since the
 * auditor was last here. In the order of the form.
 *
 * @param tool The tool that both were made with.
 * @param base The earlier version.
 */
export function changesSince(tool: Tool, base: Audit, audit: Audit): readonly AnswerChange[] {
  const answer = ({ answers }: Audit, id: string) =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  return differingQuestions(tool, base, audit).map((question) => ({
    question,
    before: answer(base, question),
    after: answer(audit, question),
  }));
}
