import { parseTypedNumber } from '@maat/core';
import type { NumberQuestion, NumberValue } from '@maat/schema';
import { html } from 'lit';
import type { KindView } from './context.js';
import { descriptionOf, hasError, lacksAnswer } from './described.js';
import { idOf } from './ids.js';
import { numberFrom, numberText } from './number-text.js';
import { textBox, textOf } from './text-control.js';

/** A number, typed. */
export const number: KindView<NumberQuestion> = {
  single: true,
  render(context) {
    const { question, answer } = context;
    const value = answer?.state === 'answered' ? (answer.value as NumberValue) : undefined;
    const unitId = idOf(question.id, 'unit');
    const box = textBox({
      id: idOf(question.id, 'value'),
      at: 'value',
      text: numberText(value),
      describedBy: [question.unit && unitId, descriptionOf(context)].filter(Boolean).join(' '),
      invalid: lacksAnswer(context) || hasError(context, 'value'),
      inputMode: 'decimal',
      width: 'number',
      meansTheSame: (text) => typeof value === 'number' && parseTypedNumber(text) === value,
    });
    return question.unit === undefined
      ? box
      : html`<span class="with-unit">${box}<span class="unit" id=${unitId}>${context.text(question.unit)}</span></span>`;
  },
  read: (_, control) => numberFrom(textOf(control)),
};
