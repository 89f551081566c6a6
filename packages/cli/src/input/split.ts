import type { Batch } from './batch.js';
import { LineSplitter } from './line-splitter.js';
import type { Limits, Splitter } from './splitter.js';
import { ValueSplitter } from './value-splitter.js';

/** What a source holds: NDJSON; JSON, which may spread over lines; or whichever of them it looks like. */
export type InputKind = 'auto' | 'ndjson' | 'json';

/** A splitter for what a source holds. */
export function splitterFor(kind: InputKind, limits: Limits): Splitter {
  if (kind === 'ndjson') return new LineSplitter(limits);
  return kind === 'json' ? new ValueSplitter(limits, 'values') : new AutoSplitter(limits);
}

/** Turns to lines where the first document has one of its own. */
class AutoSplitter implements Splitter {
  readonly #limits: Limits;
  readonly #values: ValueSplitter;
  #lines: LineSplitter | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#values = new ValueSplitter(limits, 'lines');
  }

  get isLost(): boolean {
    return this.#values.isLost;
  }

  get isEmpty(): boolean {
    return this.#values.isEmpty;
  }

  push(chunk: Uint8Array): readonly Batch[] {
    if (this.#lines) return this.#lines.push(chunk);
    const batches = this.#values.push(chunk);
    return this.#values.isLines ? [...batches, ...this.#turnToLines()] : batches;
  }

  end(): readonly Batch[] {
    return (this.#lines ?? this.#values).end();
  }

  #turnToLines(): readonly Batch[] {
    const { before, bytes, start } = this.#values.rest();
    this.#lines = new LineSplitter(this.#limits, start);
    return [before, ...this.#lines.push(bytes)];
  }
}
