import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts text into a control, unless what stands in it means the same already. So nothing is written
 * into the control that somebody types in: '03' stays '03', and the caret stays where it is.
 */
class Typed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('typed() stands on an element');
  }

  override render(_text: string, _meansTheSame?: (text: string) => boolean): unknown {
    return noChange;
  }

  override update(part: ElementPart, [text, meansTheSame]: Parameters<this['render']>): unknown {
    const control = part.element as TextControl;
    if (control.value === text || meansTheSame?.(control.value)) return noChange;
    // Hint: a text area turns CR LF into LF. That is how it shows the text, not a difference.
    if (text.includes('\r') && control.value === text.replace(/\r\n?/g, '\n')) return noChange;
    control.value = text;
    return noChange;
  }
}

/** Shows `text` in a text box or text area. */
export const typed: (text: string, meansTheSame?: (text: string) => boolean) => unknown =
  directive(Typed);
