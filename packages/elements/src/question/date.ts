import { allowedPrecisions } from '@maat/core';
import type { DateQuestion, DateValue } from '@maat/schema';
import type { KindView } from './context.js';
import { dateFields, dateFrom } from './date-fields.js';
import { descriptionOf, hasError, lacksAnswer } from './described.js';
import { idOf } from './ids.js';

/** A date in three fields, or in words where the question takes them. */
export const date: KindView<DateQuestion> = {
  single: false,
  render(context) {
    const { question, answer } = context;
    return dateFields({
      id: idOf(question.id, 'value'),
      at: 'value',
      value: answer?.state === 'answered' ? (answer.value as DateValue) : undefined,
      precisions: allowedPrecisions(question),
      words: question.words ?? false,
      describedBy: descriptionOf(context),
      invalid: (at) => lacksAnswer(context) || hasError(context, at),
      labels: context.labels,
      months: context.locale.messages?.months,
    });
  },
  read: (place, _, { question, locale }) =>
    dateFrom(place, 'value', allowedPrecisions(question), locale.messages?.months),
};
