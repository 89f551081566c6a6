import type { Invocation } from '../command/invocation.js';
import { wholeNumber } from '../command/values.js';
import type { Format, ToldDocument } from '../format/format.js';
import { formatNamed } from '../format/format-named.js';
import type { Totals } from '../work/totals.js';
import { paintFor } from './colour.js';
import type { Sink } from './sink.js';

/** Tells findings in the format that was asked for, as many as were asked for. */
export class Telling {
  readonly #format: Format;
  readonly #sink: Sink;
  readonly #isQuiet: boolean;
  #left: number;
  #untold = 0;

  constructor(invocation: Invocation, sink: Sink) {
    this.#sink = sink;
    const paint = paintFor(invocation.text('color'), sink.isTerminal);
    this.#format = formatNamed(
      invocation.text('format') ?? 'human',
      paint,
      invocation.program.version,
    );
    this.#isQuiet = invocation.flag('quiet');
    this.#left = wholeNumber(invocation, 'max-issues', 0) ?? Number.POSITIVE_INFINITY;
  }

  /** How many issues were found and not told. */
  get untold(): number {
    return this.#untold;
  }

  async begin(): Promise<void> {
    await this.#write(this.#format.begin?.());
  }

  async document(told: ToldDocument): Promise<void> {
    const findings = told.findings.slice(0, this.#left);
    this.#left -= findings.length;
    this.#untold += told.findings.length - findings.length;
    if (findings.length > 0) await this.#write(this.#format.document({ ...told, findings }));
  }

  async passed(file: string, number: number, count: number): Promise<void> {
    await this.#write(this.#format.passed?.(file, number, count));
  }

  async end(totals: Totals): Promise<void> {
    await this.#write(this.#format.end?.(totals));
    await this.#sink.close();
  }

  async #write(text: string | undefined): Promise<void> {
    if (text !== undefined && text !== '' && !this.#isQuiet) await this.#sink.write(text);
  }
}
