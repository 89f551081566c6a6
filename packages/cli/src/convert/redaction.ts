import type { RedactionProfile } from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import type { Task } from '../work/task.js';
import type { Converted } from './converter.js';
import type { Gathered, Streamed } from './formats.js';
import { profileIn } from './redacting.js';

type ConvertTask = Task & { readonly kind: 'convert' };

/** What `--redact` asks for, and what came of it. */
export class Redaction {
  readonly #profile: RedactionProfile | undefined;
  readonly #isCounted: boolean;
  readonly #isQuiet: boolean;
  #withheld = 0;
  #masked = 0;

  constructor(invocation: Invocation, to: Gathered | Streamed) {
    this.#profile = profileIn(invocation);
    this.#isCounted = to === 'summary';
    this.#isQuiet = invocation.flag('quiet');
    if (this.#isCounted && this.#profile) {
      throw new CannotRun('A summary holds counts alone: leave --redact out.');
    }
  }

  /** The task of a conversion that goes by it. */
  task(conversion: Omit<ConvertTask, 'kind' | 'isCounted' | 'profile'>): ConvertTask {
    return {
      ...conversion,
      kind: 'convert',
      isCounted: this.#isCounted,
      ...(this.#profile && { profile: this.#profile }),
    };
  }

  /** What an audit was made into, counted. */
  counted({ content, withheld = 0, masked = 0 }: Converted): unknown {
    this.#withheld += withheld;
    this.#masked += masked;
    return content;
  }

  /** Tells on standard error what was left out and masked. */
  tell(): void {
    if (this.#profile === undefined || this.#isQuiet) return;
    const parts = `${this.#withheld} answers or parts left out`;
    process.stderr.write(`Redacted for ${this.#profile.id}: ${parts}, ${this.#masked} masked.\n`);
  }
}
