import type { DecisionQuestion, DecisionValue } from '@maat/schema';
import { html } from 'lit';
import { questionLabelsIn } from '../question-labels.js';
import type { KindView } from './context.js';
import { descriptionOf, hasError } from './described.js';
import { idOf } from './ids.js';
import { chosenIn, optionList } from './options.js';
import { textArea, textIn } from './text-control.js';

/** A closed answer, and the box for its explanation below it. */
export const decision: KindView<DecisionQuestion> = {
  single: false,
  render(context) {
    const { question, answer } = context;
    const value = (answer?.state === 'answered' ? answer.value : undefined) as
      | DecisionValue
      | undefined;
    const { label, requiredFor, rows } = question.explanation;
    const always = requiredFor === undefined;
    const needed = always || (value?.choice !== undefined && requiredFor.includes(value.choice));
    const id = idOf(question.id, 'explanation');
    return html`${optionList(context, {
      type: 'radio',
      at: 'value/choice',
      codes: context.options(question.options),
      chosen: [value?.choice],
    })}
      <label class="small-label" for=${id}
        >${context.text(label)}${needed ? '' : html` <span class="optional">${questionLabelsIn(context).optional}</span>`}</label
      >
      ${textArea({
        id,
        at: 'value/explanation',
        text: value?.explanation ?? '',
        rows,
        describedBy: descriptionOf(context),
        invalid: hasError(context, 'value/explanation'),
      })}`;
  },
  read(place, _, { answer }) {
    const before = answer?.state === 'answered' ? (answer.value as DecisionValue) : undefined;
    const choice = chosenIn(place, 'value/choice')[0];
    const explanation = textIn(place, 'value/explanation', before?.explanation);
    if (choice === undefined && explanation === undefined) return undefined;
    return { ...(choice && { choice }), ...(explanation && { explanation }) };
  },
};
