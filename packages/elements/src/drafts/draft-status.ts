import type { FormLocale } from '../locale/form-locale.js';
import { linkButton, made } from './made.js';

/** Something that the status offers. */
interface Offer {
  readonly label: string;
  readonly act: () => void;
  /** The id of what is told of it beside. */
  readonly describedBy?: string;
}

/** One thing that is said, with what can be done about it. */
export interface Said {
  readonly text: string;
  readonly offers?: readonly Offer[];
}

/**
 * The line above the form that says how its draft is kept. It is made of elements and not of a
 * template, so that it stands in a form that came with another copy of the templates' library.
 */
export class DraftStatus {
  readonly element: HTMLElement = document.createElement('div');
  #shown = '';

  constructor() {
    this.element.setAttribute('role', 'status');
    this.element.setAttribute('part', 'draft-status');
    this.element.className = 'draft-status';
    this.element.tabIndex = -1;
  }

  /** Says what language it is in: English, unless the form is in another. */
  speak(locale: Pick<FormLocale, 'language' | 'direction'> | undefined): void {
    this.element.lang = locale?.language ?? 'en-GB';
    this.element.dir = locale?.direction ?? 'ltr';
  }

  /** Shows what is said. The same again is not read out again. */
  show(all: readonly Said[]): void {
    const shown = JSON.stringify(all);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const hadFocus = this.element.querySelector(':focus') !== null;
    this.element.replaceChildren(...all.map(line));
    // What was pressed is gone: the focus goes on to what is offered in its place, or to what is said.
    if (hadFocus) this.focus();
  }

  /** Focuses what is offered: the first thing, or the one at an index. */
  focus(at = 0): void {
    ([...this.element.querySelectorAll('button')].at(at) ?? this.element).focus();
  }
}

function line({ text, offers = [] }: Said): HTMLElement {
  const paragraph = made('p', 'hint', text);
  for (const { label, act, describedBy } of offers) {
    const button = linkButton(label, act);
    if (describedBy !== undefined) button.setAttribute('aria-describedby', describedBy);
    paragraph.append(' ', button);
  }
  return paragraph;
}
