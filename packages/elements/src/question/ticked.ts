import { noChange, nothing } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

/** Ticks a box or a radio button as the answer says, whatever the browser made of it meanwhile. */
class Ticked extends Directive {
  /** Where there is no box yet: what a server writes into the markup. */
  override render(ticked: boolean): unknown {
    return ticked ? '' : nothing;
  }

  override update({ element }: AttributePart, [ticked]: [boolean]): unknown {
    const box = element as HTMLInputElement;
    if (box.checked !== ticked) box.checked = ticked;
    return noChange;
  }
}

/** At `checked=`: shows whether a box or a radio button is ticked. */
export const ticked: (ticked: boolean) => unknown = directive(Ticked);
