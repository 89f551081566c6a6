import type { Code } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from './context.js';
import { idOf } from './ids.js';
import { inGroup } from './in-group.js';
import { ticked } from './ticked.js';

/** Radio buttons or check boxes over a list of codes, one below the other. */
export interface OptionList {
  readonly type: 'radio' | 'checkbox';
  /** Where in the answer the chosen code stands. */
  readonly at: string;
  readonly codes: readonly (Code & { readonly more?: readonly TemplateResult[] | undefined })[];
  readonly chosen: readonly unknown[];
}

/** The options of a question, each with its label beside it, and its hint below. Never a grid. */
export function optionList({ question, text }: QuestionContext, list: OptionList): TemplateResult {
  const group = idOf(question.id, 'value');
  return html`<div class="options">
    ${list.codes.map(({ code, label, hint, more }) => {
      const id = `${group}-${code}`;
      const note = hint === undefined ? more : text(hint);
      return html`<div class="option">
        <input
          type=${list.type}
          part="option"
          id=${id}
          name=${inGroup(group)}
          value=${code}
          data-at=${list.at}
          aria-describedby=${note ? `${id}-hint` : nothing}
          checked=${ticked(list.chosen.includes(code))}
        />
        <label for=${id}>${text(label)}</label>
        ${note ? html`<div class="hint" id="${id}-hint">${note}</div>` : nothing}
      </div>`;
    })}
  </div>`;
}

/** The codes that are chosen, in the order of the options. */
export function chosenIn(place: Element, at: string): string[] {
  const controls = place.querySelectorAll<HTMLInputElement>(`input[data-at="${at}"]:checked`);
  return Array.from(controls, ({ value }) => value);
}
