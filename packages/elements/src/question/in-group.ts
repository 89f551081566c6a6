import { AsyncDirective } from 'lit/async-directive.js';
import { type AttributePart, directive } from 'lit/directive.js';

/**
 * Takes a radio button out of its group before it leaves the page. Chromium (156) forgets no button that
 * is removed from a shadow root as it is: it stays the one of its group that Tab leads to, and those that
 * come later under the same name are passed over.
 */
class InGroup extends AsyncDirective {
  #button: Element | undefined;
  #name = '';

  override render(name: string): string {
    return name;
  }

  override update({ element }: AttributePart, [name]: [string]): string {
    this.#button = element;
    this.#name = name;
    return name;
  }

  protected override disconnected(): void {
    this.#button?.removeAttribute('name');
  }

  protected override reconnected(): void {
    this.#button?.setAttribute('name', this.#name);
  }
}

/** The name of the group that a radio button belongs to, for its attribute. */
export const inGroup: (name: string) => unknown = directive(InGroup);
