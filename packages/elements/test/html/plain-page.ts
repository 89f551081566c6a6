import type { Audit, Tool } from '@maat/schema';
import { fixture, html } from '@open-wc/testing';
import { eventually } from '../support/eventually.js';
import { nameOf } from '../support/find.js';
import { press } from '../support/real-input.js';

const mostSteps = 60;

/** An audit that is filled in without scripts: in a frame, by a server as a host has one (scripts/plain-form-server). */
export class PlainPage {
  readonly #base: string;
  readonly #frame: HTMLIFrameElement;

  private constructor(base: string, frame: HTMLIFrameElement) {
    this.#base = base;
    this.#frame = frame;
  }

  /** Begins with an audit at the list of its sections, in a window that is so wide. */
  static async open(tool: Tool, audit: Audit, width: number): Promise<PlainPage> {
    const base = `/plain-form/${crypto.randomUUID()}`;
    await fetch(base, { method: 'PUT', body: JSON.stringify({ tool, audit }) });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
    frame.width = String(width);
    frame.height = '600';
    const page = new PlainPage(base, frame);
    await page.goTo('');
    return page;
  }

  /** The page that is shown. */
  get document(): Document {
    const { contentDocument } = this.#frame;
    if (contentDocument === null) throw new Error('The frame has no page.');
    return contentDocument;
  }

  /** Where the page is, as '/sections/first'. */
  get place(): string {
    return this.document.location.pathname.slice(this.#base.length);
  }

  get focused(): HTMLElement {
    return (this.document.activeElement ?? this.document.body) as HTMLElement;
  }

  async goTo(place: string): Promise<void> {
    await this.#loads(() => {
      this.#frame.src = this.#base + place;
    });
  }

  /** Presses a key that leads to another page, and waits for that. */
  async leave(key: string): Promise<void> {
    await this.#loads(() => press(key));
  }

  /** Goes on by Tab to what has this name. Visits each stop that it comes past. */
  async tabTo(name: string, visit: (stop: HTMLElement) => Promise<void>): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < mostSteps; steps += 1) {
      await press('Tab');
      if (this.focused === this.document.body) continue;
      await visit(this.focused);
      if (nameOf(this.focused) === name) return;
      passed.push(nameOf(this.focused));
    }
    throw new Error(`Tab does not lead to '${name}', but to ${passed.join(', ')}.`);
  }

  /** The audit as the server keeps it. */
  async kept(): Promise<Audit> {
    return await (await fetch(`${this.#base}/audit`)).json();
  }

  async #loads(act: () => unknown): Promise<void> {
    const { contentDocument: before } = this.#frame;
    const what = `${this.place} ${nameOf(this.focused).slice(0, 80)}`;
    await act();
    await eventually(() => {
      const { contentDocument: now } = this.#frame;
      return now !== before && now?.readyState === 'complete' && now.body !== null;
    }, `Nothing follows ${what}.`);
    // Keys go on from the beginning of the page, as they do where it is loaded in a window.
    this.#frame.contentWindow?.focus();
  }
}
