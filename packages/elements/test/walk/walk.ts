import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { nameOf } from '../support/find.js';
import { rootOf } from '../support/form.js';
import { keyIn, press } from '../support/real-input.js';
import { sightFaults } from './seen.js';
import { type Stop, stopAt } from './stop.js';

const longestWay = 90;

/** A walk through a form by keys alone. Writes down what the browser tells of each place it comes to. */
export class Walk {
  readonly #form: MaatAuditForm;
  readonly #lines: string[] = [];
  readonly #faults: string[] = [];
  readonly #said: string[] = [];
  readonly #observer: MutationObserver;
  #groups: readonly string[] = [];

  constructor(form: MaatAuditForm) {
    this.#form = form;
    this.#observer = new MutationObserver((changes) => this.#listen(changes));
    const what = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(rootOf(form), what);
  }

  /** Presses keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.#note(key === ' ' ? 'Space' : key);
    }
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await keyIn(text);
    this.#lines.push(`types      “${text}”`);
    this.#noteSaid();
  }

  /** Goes on by Tab, or another key, past every stop up to the one with this name. */
  async to(name: string, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < longestWay; steps += 1) {
      await this.press(key);
      if (nameOf(this.#focused()) === name) return;
    }
    throw new Error(`${key} does not lead to '${name}'. It came past:\n${this.#lines.join('\n')}`);
  }

  /** Goes on without looking around, where it was before. */
  async hurryTo(name: string, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < longestWay; steps += 1) {
      await press(key);
      if (nameOf(this.#focused()) !== name) continue;
      await this.#note(`… ${key}`);
      return;
    }
    throw new Error(`${key} does not lead to '${name}'.`);
  }

  /** Writes down what follows under a title. */
  title(text: string): void {
    this.#lines.push('', `# ${text}`);
  }

  /** Holds what was written down to the walk that is kept, and all that was come to to be in sight. */
  async end(name: string): Promise<void> {
    this.#observer.disconnect();
    const walked = `${this.#lines.join('\n').trim()}\n`;
    const { kept } = await executeServerCommand<{ kept: string }, object>('maat-walk', {
      name,
      walked,
    });
    expect(walked.split('\n')).to.deep.equal(kept.split('\n'));
    expect(this.#faults.join('\n')).to.equal('');
  }

  #focused(): HTMLElement {
    const { activeElement } = rootOf(this.#form);
    return (activeElement ?? document.activeElement ?? document.body) as HTMLElement;
  }

  async #note(key: string): Promise<void> {
    const focused = this.#focused();
    const stop = await stopAt(focused);
    this.#noteGroups(stop);
    this.#lines.push(`${key.padEnd(10)} ${told(stop)}`);
    this.#noteSaid();
    const isReached = rootOf(this.#form).contains(focused) && focused.tabIndex === 0;
    if (isReached) this.#faults.push(...(await sightFaults(this.#form, focused)));
  }

  /** Tells of a group when it is come into, as screen readers do. */
  #noteGroups({ groups }: Stop): void {
    const names = groups.map(({ role, name }) => `${role} “${name}”`);
    for (const [at, group] of groups.entries()) {
      if (this.#groups[at] === names[at] && at < this.#groups.length) continue;
      this.#lines.push(`           in ${names[at]}${described(group.description)}`);
    }
    this.#groups = names;
  }

  #noteSaid(): void {
    this.#listen(this.#observer.takeRecords());
    for (const text of this.#said.splice(0)) this.#lines.push(`           says “${text}”`);
  }

  /** Notes what the live regions say in which something changed. */
  #listen(changes: readonly MutationRecord[]): void {
    const regions = changes.map(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('[role=status], [role=alert]');
    });
    for (const region of new Set(regions)) {
      const text = region?.textContent?.replace(/\s+/g, ' ').trim();
      if (text) this.#said.push(text);
    }
  }
}

function told({ role, name, states, description }: Stop): string {
  return [`${role || '–'} “${name}”`, ...states].join(', ') + described(description);
}

function described(description: string): string {
  return description === '' ? '' : ` – ${description}`;
}
