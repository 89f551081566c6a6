import type { AuditSession, Issue, ToolModel } from '@maat/core';
import type { Answer, Code, Options, Question, Text } from '@maat/schema';
import type { TemplateResult } from 'lit';
import type { FormLabels } from '../form-labels.js';
import type { ShownLocale } from '../locale/form-locale.js';
import type { Words } from '../locale/wording.js';

/** What a question is rendered with. */
export interface QuestionContext<QUESTION = Question> {
  readonly question: QUESTION;
  readonly session: AuditSession;
  /** The tool as it is shown. */
  readonly model: ToolModel;
  readonly locale: ShownLocale;
  readonly labels: FormLabels;
  readonly answer: Answer | undefined;
  /** The issues that are shown at the question: none until its section is left. */
  readonly issues: readonly Issue[];
  /** The words of a text, for the person the audit is about, as they stand in a template. */
  text(text: Text): Words;
  /** Its words as they stand in a sentence, which `shown` puts into a template. */
  plain(text: Text): string;
  /** Words that are in the tool's own language in every translation. */
  inOwn(words: string): string;
  shown(sentence: string): Words;
  /** The language of a text, where it is another than the form's. */
  languageOf(text: Text): string | undefined;
  options(options: Options): readonly Code[];
  /** What is said of an issue: a sentence for `shown`. */
  message(issue: Issue): string;
}

/**
 * A control of a question says in its `data-at` where in the answer its value stands: 'value',
 * 'value/explanation', 'value/0/cells/owner'. Issues find their control by it, and `read` its place.
 */
export interface KindView<QUESTION = Question> {
  /** Whether the question has one control, which its label stands for; else it is a group. */
  readonly single: boolean;
  /** The controls of the question. */
  render(context: QuestionContext<QUESTION>): TemplateResult;
  /**
   * The value that the controls say after one of them was used; undefined where they say nothing.
   *
   * @param place The element that holds the question's controls.
   * @param control The control that was used.
   * @param context As it was rendered with.
   */
  read(place: Element, control: Element, context: QuestionContext<QUESTION>): unknown;
  /** What a button of the question does, such as adding a row. */
  act?(button: HTMLElement, context: QuestionContext<QUESTION>): Action;
}

/** What a button of a question comes to. */
export interface Action {
  /** The value from now on; undefined where nothing is left. */
  readonly value: unknown;
  /** The place in the answer whose control takes the focus. */
  readonly focus: string;
  /** What is said about it. A change that takes something away can be undone from there. */
  readonly notice?: string;
}
