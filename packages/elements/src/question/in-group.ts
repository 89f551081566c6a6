import { AsyncDirective } from 'lit/async-directive.js';
import { type AttributePart, directive } from 'lit/directive.js';

/**
 * Unticks a radio button where what it stands beside is another, and takes it out of its group before it
 * leaves the page. Chromium (156) forgets no button that is removed from a shadow root as it is: it stays
 * the one of its group that Tab leads to, and those that come later under the same name are passed over.
 */
class InGroup extends AsyncDirective {
  #button: Element | undefined;
  #name = '';
  #beside: string | undefined;

  override render(name: string, _beside?: string): string {
    return name;
  }

  override update({ element }: AttributePart, [name, beside]: [string, string?]): string {
    if (this.#beside !== beside) (element as HTMLInputElement).checked = false;
    this.#beside = beside;
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

/**
 * The name of the group that a radio button belongs to, for its attribute.
 *
 * @param beside What it is shown beside, if it counts for that alone.
 */
export const inGroup: (name: string, beside?: string) => unknown = directive(InGroup);
