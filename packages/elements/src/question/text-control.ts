import { html, nothing, type TemplateResult } from 'lit';
import { shows, typed } from './typed.js';

/** A text box or text area, as a question or one of its parts shows it. */
export interface TextControl {
  readonly id: string;
  /** Where in the answer the value stands. */
  readonly at: string;
  readonly text: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly autocomplete?: string | undefined;
  readonly rows?: number | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | undefined;
  /** A class that tells the width of what is expected. */
  readonly width?: 'short' | 'year' | 'number' | undefined;
  /** Whether a text that stands in the control means the same as `text`. */
  readonly meansTheSame?: (text: string) => boolean;
}

/**
 * One line. Browsers keep what is typed into such boxes and offer it to the next person at the
 * machine, so that is off unless the tool names what the box is for.
 */
export function textBox(control: TextControl): TemplateResult {
  return html`<input
    class="box ${control.width ?? ''}"
    part="control"
    type="text"
    id=${control.id}
    data-at=${control.at}
    autocomplete=${control.autocomplete ?? 'off'}
    dir="auto"
    lang=""
    inputmode=${control.inputMode ?? nothing}
    aria-describedby=${control.describedBy || nothing}
    aria-invalid=${control.invalid ? 'true' : nothing}
    value=${typed(control.text, control.meansTheSame)}
  />`;
}

/** Many lines. The box grows with its text, and nothing is ever cut off or kept from being pasted. */
export function textArea(control: TextControl): TemplateResult {
  return html`<textarea
    class="box"
    part="control"
    id=${control.id}
    data-at=${control.at}
    rows=${control.rows ?? 4}
    autocomplete="off"
    dir="auto"
    lang=""
    aria-describedby=${control.describedBy || nothing}
    aria-invalid=${control.invalid ? 'true' : nothing}
    value=${typed(control.text)}
  ></textarea>`;
}

/** The text in the one control of a question; undefined where there is none. */
export function textOf(control: Element): string | undefined {
  return (control as HTMLInputElement | HTMLTextAreaElement).value || undefined;
}

/**
 * The text in a control as it was typed; undefined where there is none.
 *
 * @param before The text that the control was given. A text area shows CR LF as LF: as long as
 * nobody types in it, that is no change.
 */
export function textIn(place: Element, at: string, before = ''): string | undefined {
  const text = controlAt(place, at)?.value;
  return text && shows(text, before) ? before : text || undefined;
}

/** The control that stands for a place in the answer. */
export function controlAt(
  place: Element,
  at: string,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  return place.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    `:is(input, textarea, select)[data-at="${at}"]`,
  );
}
