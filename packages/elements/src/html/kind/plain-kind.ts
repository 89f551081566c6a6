import type { AnswerValue, Question } from '@maat/schema';
import type { Field } from '../as-posted.js';
import type { Markup } from '../markup.js';
import type { PostedAnswer } from '../posted-answer.js';
import type { QuestionView } from '../question-view.js';
import type { Scope } from '../scope.js';

/** A post to one question, and what is known of the tool. */
export interface Reading {
  readonly posted: PostedAnswer;
  readonly scope: Scope;
}

/** How a question of a kind is written as HTML, and read back. */
export interface PlainKind<QUESTION = Question> {
  /** Whether the question has one control, which its label stands for; else it is a group. */
  readonly single: boolean;
  /** The place of the control that a link to a place in the answer leads to. */
  first(at: string, question: QUESTION): string;
  render(view: QuestionView<QUESTION>): Markup;
  /** What the controls post, as long as nobody touches them. */
  fields(question: QUESTION, value: AnswerValue | undefined, scope: Scope): readonly Field[];
  /** The value after a post: the very value that was before, where nothing was changed. */
  after(
    question: QUESTION,
    value: AnswerValue | undefined,
    reading: Reading,
  ): AnswerValue | undefined;
}
