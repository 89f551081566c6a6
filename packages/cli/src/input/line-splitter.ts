import type { Batch } from './batch.js';
import { ByteStore } from './byte-store.js';
import { afterBytes, first, type Position } from './position.js';
import { isSpace, type Limits, type Splitter } from './splitter.js';

const newline = 10;

/** Splits NDJSON: each line that is not blank is a document, however broken the others are. */
export class LineSplitter implements Splitter {
  readonly isLost = false;
  readonly #limits: Limits;
  readonly #store = new ByteStore();
  #position: Position;
  /** How much of the store is whole lines. */
  #whole = 0;
  /** Whether a line that is too long is being passed over. */
  #skipping = false;
  #empty = true;

  constructor(limits: Limits, start: Position = first) {
    this.#limits = limits;
    this.#position = start;
  }

  get isEmpty(): boolean {
    return this.#empty;
  }

  push(chunk: Uint8Array): readonly Batch[] {
    this.#empty &&= chunk.every(isSpace);
    const rest = this.#skipping ? this.#afterLongLine(chunk) : chunk;
    const last = rest.lastIndexOf(newline);
    if (last !== -1) this.#whole = this.#store.length + last + 1;
    this.#store.append(rest);
    const batches = this.#whole >= this.#limits.batch ? [this.#take()] : [];
    return this.#isTooLong() ? [...batches, this.#skip()] : batches;
  }

  end(): readonly Batch[] {
    this.#whole = this.#store.length;
    return this.#whole > 0 ? [this.#take()] : [];
  }

  #take(): Batch {
    const start = this.#position;
    const bytes = this.#store.take(this.#whole);
    this.#position = afterBytes(start, bytes);
    this.#whole = 0;
    return { bytes, start };
  }

  #isTooLong(): boolean {
    return this.#store.length - this.#whole > this.#limits.document;
  }

  #skip(): Batch {
    const batch = this.#take();
    const fault = { code: 'input.too-large', at: this.#position } as const;
    const skipped = this.#store.bytes.length;
    this.#store.drop(skipped);
    this.#skipping = true;
    return { ...batch, fault };
  }

  #afterLongLine(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(newline);
    if (end === -1) return chunk.subarray(chunk.length);
    this.#skipping = false;
    this.#position = { line: this.#position.line + 1, column: 1 };
    return chunk.subarray(end + 1);
  }
}
