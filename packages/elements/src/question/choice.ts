import type { ChoiceQuestion, ChoicesQuestion } from '@maat/schema';
import type { KindView, QuestionContext } from './context.js';
import { chosenIn, optionList } from './options.js';

function listFor(
  context: QuestionContext<ChoiceQuestion | ChoicesQuestion>,
  type: 'radio' | 'checkbox',
) {
  const { question, answer } = context;
  const value = answer?.state === 'answered' ? answer.value : undefined;
  return optionList(context, {
    type,
    at: 'value',
    codes: context.options(question.options),
    chosen: Array.isArray(value) ? value : [value],
  });
}

/** One of a list. */
export const choice: KindView<ChoiceQuestion> = {
  single: false,
  render: (context) => listFor(context, 'radio'),
  read: (place) => chosenIn(place, 'value')[0],
};

/** Any of a list. */
export const choices: KindView<ChoicesQuestion> = {
  single: false,
  render: (context) => listFor(context, 'checkbox'),
  read(place) {
    const chosen = chosenIn(place, 'value');
    return chosen.length > 0 ? chosen : undefined;
  },
};
