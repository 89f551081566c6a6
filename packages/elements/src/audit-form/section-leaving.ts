/**
 * Finds out when a section is left: when the focus moves to another section, or out of the form.
 * As long as a pointer is down it waits: a click must not miss because something moved from under it.
 */
export class SectionLeaving {
  readonly #root: Node;
  readonly #leave: (section: string) => void;
  #focused: string | undefined;
  #left: string | undefined;
  #pointerDown = false;

  /**
   * @param root The root that the form stands in.
   * @param leave Is called with the id of the section that was left.
   */
  constructor(root: Node, leave: (section: string) => void) {
    this.#root = root;
    this.#leave = leave;
  }

  focusIn(target: Element): void {
    this.#moveTo(target.closest<HTMLElement>('[data-section]')?.dataset['section']);
  }

  /** Nothing takes the focus when the window itself loses it: that leaves no section. */
  focusOut(to: EventTarget | null): void {
    if (to instanceof Node && !this.#root.contains(to)) this.#moveTo(undefined);
  }

  /** Whether nothing may move now. */
  get isPointerDown(): boolean {
    return this.#pointerDown;
  }

  pointerDown(): void {
    this.#pointerDown = true;
  }

  /** The click that belongs to the pointer comes after this, and first. */
  pointerUp(): void {
    this.#pointerDown = false;
    setTimeout(() => this.#tell());
  }

  #moveTo(section: string | undefined): void {
    const before = this.#focused;
    this.#focused = section;
    if (before === undefined || before === section) return;
    this.#left = before;
    if (!this.#pointerDown) this.#tell();
  }

  #tell(): void {
    const left = this.#left;
    this.#left = undefined;
    if (left !== undefined) this.#leave(left);
  }
}
