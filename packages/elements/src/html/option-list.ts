import type { Code } from '@maat/schema';
import { idOfControl, tickControl } from './controls.js';
import { attributes, type Markup, markup } from './markup.js';
import type { QuestionView } from './question-view.js';

/** Radio buttons or check boxes over a list of codes, one below the other. */
export interface OptionList {
  readonly type: 'radio' | 'checkbox';
  readonly at: string;
  readonly codes: readonly (Code & { readonly more?: readonly Markup[] | undefined })[];
  readonly chosen: readonly unknown[];
}

/** The options, each with its label beside it, and its hint below. The first has the id of the list. */
export function optionList(
  { form, question }: QuestionView<unknown>,
  { type, at, codes, chosen }: OptionList,
): Markup {
  return markup`<div class="options">${codes.map(({ code, label, hint, more }, index) => {
    const place = index === 0 ? at : `${at}/${code}`;
    const control = { question: question.id, at, place };
    const id = idOfControl(control);
    const aid = hint === undefined ? more : form.text(hint);
    const hintId = aid === undefined ? undefined : `${id}.hint`;
    const given = { ...control, type, text: code, ticked: chosen.includes(code) };
    return markup`<div class="option">${tickControl({ ...given, ...(hintId && { describedBy: hintId }) })}<label for="${id}">${form.text(label)}</label>${
      hintId !== undefined && markup`<div${attributes({ class: 'hint', id: hintId })}>${aid}</div>`
    }</div>`;
  })}</div>`;
}
