import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Session, signInAs } from '../setup/api-client.js';

/** What has the focus, in whatever shadow root it is. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly value: string;
  readonly text: string;
  /** The id of the question that it belongs to. */
  readonly question: string;
  /** Where in the answer it stands. */
  readonly at: string;
  readonly action: string;
  readonly complete: string;
}

/** Somebody who fills in audits in a browser, by keyboard. Notes whatever the browser complains of. */
export class Auditor {
  readonly page: Page;
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a window of one's own, in which somebody is signed in to a portal already. */
  static async in(
    browser: Browser,
    address: string,
    session: Session | string = 'example-auditor-a',
  ): Promise<Auditor> {
    const own = typeof session === 'string' ? await signInAs(address, session) : session;
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 900, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const [name = '', value = ''] = own.cookie.split('=');
    await context.addCookies([{ name, value, url: address }]);
    const auditor = new Auditor(await context.newPage());
    await auditor.#listen(context);
    return auditor;
  }

  async #listen(context: BrowserContext): Promise<void> {
    await context.exposeFunction('complain', (what: string) => this.complaints.push(what));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const what = `${event.violatedDirective} ${event.blockedURI} ${event.sample}`;
        (globalThis as unknown as { complain(what: string): void }).complain(what);
      });
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  /** Opens the form of an audit. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('maat-audit-form h1').first().waitFor();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Copies a text somewhere else, and pastes it here. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press('Control+v');
  }

  /** Presses the key of a link or button that has the focus, found by pressing Tab. */
  async tabTo(found: (focused: Focused) => boolean, most = 150): Promise<Focused> {
    for (let presses = 0; presses < most; presses += 1) {
      await this.press('Tab');
      const focused = await this.focused();
      if (found(focused)) return focused;
    }
    throw new Error(
      `Not reached by ${most} presses of Tab; ${JSON.stringify(await this.focused())}`,
    );
  }

  /** Presses the button that submits, from wherever the focus is. */
  async submit(): Promise<void> {
    await this.tabTo(({ action }) => action === 'submit', 400);
    await this.press('Enter');
  }

  async focused(): Promise<Focused> {
    return await this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const get = (name: string) => element?.getAttribute(name) ?? '';
      const { value } = element as Partial<HTMLInputElement>;
      return {
        tag: element?.localName ?? '',
        type: get('type'),
        value: typeof value === 'string' ? value : '',
        text: element?.textContent?.trim() ?? '',
        question: /^q-([A-Za-z0-9]+)/.exec(element?.closest('[id^="q-"]')?.id ?? '')?.[1] ?? '',
        at: get('data-at'),
        action: get('data-action'),
        complete: get('data-complete'),
      };
    });
  }

  /** Waits until all that was typed is kept. */
  async saved(): Promise<void> {
    await this.page.locator('#save-status[data-state="saved"][data-unsaved="false"]').waitFor();
    expect(await this.status()).toBe('Saved');
  }

  async status(): Promise<string> {
    return (await this.page.locator('#save-status').textContent()) ?? '';
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
