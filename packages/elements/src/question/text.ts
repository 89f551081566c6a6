import type { NarrativeQuestion, TextQuestion } from '@maat/schema';
import type { KindView, QuestionContext } from './context.js';
import { descriptionOf, hasError, lacksAnswer } from './described.js';
import { idOf } from './ids.js';
import { type TextControl, textArea, textBox, textOf } from './text-control.js';

function controlOf(context: QuestionContext): TextControl {
  const { question, answer } = context;
  const value = answer?.state === 'answered' ? answer.value : undefined;
  return {
    id: idOf(question.id, 'value'),
    at: 'value',
    text: typeof value === 'string' ? value : '',
    describedBy: descriptionOf(context),
    invalid: lacksAnswer(context) || hasError(context, 'value'),
  };
}

/** A line of text. */
export const text: KindView<TextQuestion> = {
  single: true,
  render: (context) =>
    textBox({ ...controlOf(context), autocomplete: context.question.autocomplete }),
  read: (_, control) => textOf(control),
};

/** A text of any length. */
export const narrative: KindView<NarrativeQuestion> = {
  single: true,
  render: (context) => textArea({ ...controlOf(context), rows: context.question.rows }),
  read: (_, control) => textOf(control),
};
