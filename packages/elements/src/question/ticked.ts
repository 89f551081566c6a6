import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Ticks a box or a radio button as the answer says, whatever the browser made of it meanwhile. */
class Ticked extends Directive {
  override render(_ticked: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [ticked]: [boolean]): unknown {
    const box = element as HTMLInputElement;
    if (box.checked !== ticked) box.checked = ticked;
    return noChange;
  }
}

/** Shows whether a box or a radio button is ticked. */
export const ticked: (ticked: boolean) => unknown = directive(Ticked);
