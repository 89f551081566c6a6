import { noChange } from 'lit';
import {
  type AttributePart,
  Directive,
  directive,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Puts text into a control, unless what stands in it means the same already. So nothing is written
 * into the control that somebody types in: '03' stays '03', and the caret stays where it is.
 */
class Typed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ATTRIBUTE) throw new TypeError('typed() stands at value=');
  }

  /** Where there is no control yet: what a server writes into the markup. */
  override render(text: string, _meansTheSame?: (text: string) => boolean): unknown {
    return text;
  }

  override update(part: AttributePart, [text, meansTheSame]: Parameters<this['render']>): unknown {
    const control = part.element as TextControl;
    const { value } = control;
    if (!shows(value, text) && !meansTheSame?.(value)) control.value = text;
    return noChange;
  }
}

/** Whether a control with this value shows the text. A text area turns CR LF into LF. */
export function shows(value: string, text: string): boolean {
  return value === text || (text.includes('\r') && value === text.replace(/\r\n?/g, '\n'));
}

/** At `value=`: shows `text` in a text box or text area; in a list, the option of that value. */
export const typed: (text: string, meansTheSame?: (text: string) => boolean) => unknown =
  directive(Typed);
