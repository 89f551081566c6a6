import type { Issue } from '../issue/issue.js';

/**
 * Thrown when a program gives a session an answer that the question does not take. What a person
 * types never leads to it: what is wrong with that is an issue, and is kept.
 */
export class AnswerRefused extends TypeError {
  override readonly name = 'AnswerRefused';
  /** What is wrong with the answer. It holds nothing of the answer itself. */
  readonly issues: readonly Issue[];

  constructor(question: string, issues: readonly Issue[]) {
    const codes = issues.map(({ code, pointer }) => `${code} at ${pointer}`).join(', ');
    super(`The session refuses this answer to "${question}": ${codes}`);
    this.issues = issues;
  }
}
