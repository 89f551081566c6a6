import { parseTypedNumber } from '@maat/core';
import type { NumberQuestion, NumberValue } from '@maat/schema';
import { html } from 'lit';
import type { KindView } from './context.js';
import { descriptionOf, hasError, lacksAnswer } from './described.js';
import { idOf } from './ids.js';
import { textBox, textIn } from './text-control.js';

/** What stands in the box for a value: the number, or what was typed in its place. */
export function numberText(value: NumberValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : value.typed;
}

/** What a text in the box says: a number where it is one, else the text as it was typed. */
export function numberFrom(text: string | undefined): NumberValue | undefined {
  return text === undefined ? undefined : (parseTypedNumber(text) ?? { typed: text });
}

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
  read: (place) => numberFrom(textIn(place, 'value')),
};
