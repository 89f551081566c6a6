import type { Code, Text } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locale/wording.js';
import { inGroup } from './in-group.js';
import { ticked } from './ticked.js';

/** Radio buttons or check boxes over a list of codes, one below the other. */
export interface OptionList {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  /** Where in the answer the chosen code stands. */
  readonly at: string;
  readonly codes: readonly (Code & { readonly more?: TemplateResult })[];
  readonly chosen: readonly unknown[];
  readonly describedBy: string;
  text(text: Text): Words;
}

/** The options, each with its label beside it, and its hint below. Never a grid. */
export function optionList(list: OptionList): TemplateResult {
  return html`<div class="options">
    ${list.codes.map(({ code, label, hint, more }) => {
      const id = `${list.id}-${code}`;
      const describes = hint !== undefined || more !== undefined;
      return html`<div class="option">
        <input
          type=${list.type}
          part="option"
          id=${id}
          name=${inGroup(list.id)}
          value=${code}
          data-at=${list.at}
          aria-describedby=${[describes && `${id}-hint`, list.describedBy].filter(Boolean).join(' ') || nothing}
          checked=${ticked(list.chosen.includes(code))}
        />
        <label for=${id}>${list.text(label)}</label>
        ${describes ? html`<div class="hint" id="${id}-hint">${hint === undefined ? more : list.text(hint)}</div>` : nothing}
      </div>`;
    })}
  </div>`;
}

/** The codes that are chosen, in the order of the options. */
export function chosenIn(place: Element, at: string): string[] {
  const controls = place.querySelectorAll<HTMLInputElement>(`input[data-at="${at}"]:checked`);
  return Array.from(controls, ({ value }) => value);
}
