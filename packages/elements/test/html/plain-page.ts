import type { Audit, Tool } from '@maat/schema';
import { fixture, html, waitUntil } from '@open-wc/testing';
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

  /** WebKit's once asked for no page where a link was clicked: it is clicked once more then, and that is told. */
  async #loads(act: () => unknown): Promise<void> {
    const { contentDocument: before } = this.#frame;
    const what = this.#state();
    const came = eventsIn(before);
    await act();
    const isFollowed = await this.#follows(before, 15_000);
    if (!isFollowed && came.some((event) => /^(click|submit)/.test(event))) {
      // biome-ignore lint/suspicious/noConsole: the runner tells what pages log, and this is not to stay unseen.
      console.warn(`Nothing followed ${what} at first: came ${came.join(', ')}.`);
      await act();
    }
    if (!isFollowed && !(await this.#follows(before, 30_000)))
      throw new Error(`Nothing follows ${what}: came ${came.join(', ')}; now ${this.#state()}.`);
    // Keys go on from the beginning of the page, as they do where it is loaded in a window.
    this.#frame.contentWindow?.focus();
  }

  /** Whether another page comes within so many milliseconds, whole. */
  async #follows(before: Document | null, timeout: number): Promise<boolean> {
    const isWhole = () => {
      const { contentDocument: now } = this.#frame;
      return now !== before && now?.readyState === 'complete' && now.body !== null;
    };
    return await waitUntil(isWhole, undefined, { timeout }).then(
      () => true,
      () => false,
    );
  }

  #state(): string {
    return `${this.place} (${this.document.readyState}) at '${nameOf(this.focused).slice(0, 80)}'`;
  }
}

/** What comes to a page from now on that may lead to another, to be told where none follows. */
function eventsIn(page: Document | null): string[] {
  const came: string[] = [];
  for (const type of ['keydown', 'keyup', 'click', 'submit', 'focusin', 'focusout'])
    page?.addEventListener(type, ({ target }) =>
      came.push(`${type} on ${nameOf(target as Element).slice(0, 40)}`),
    );
  page?.defaultView?.addEventListener('pagehide', () => came.push('pagehide'));
  return came;
}
