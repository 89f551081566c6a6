// Long because it is one automaton: every step reads and writes the same state.
import type { Batch, SourceFault } from './batch.js';
import { ByteStore } from './byte-store.js';
import { afterBytes, first, type Position } from './position.js';
import { isSpace, type Limits, type Splitter, trimmedEnd } from './splitter.js';

const quote = 34;
const comma = 44;
const backslash = 92;
const newline = 10;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/** By byte, how many levels deeper it leads. */
const levels = new Int8Array(256);
levels[openList] = 1;
levels[openObject] = 1;
levels[closeList] = -1;
levels[closeObject] = -1;

/** No document is open. */
const none = -1;

/**
 * Splits JSON that may spread over lines: one audit, several one after the other, or a list of them.
 * It finds where documents begin and end, and leaves it to who reads them to say what is wrong in
 * them.
 */
export class ValueSplitter implements Splitter {
  readonly #limits: Limits;
  readonly #then: 'lines' | 'values';
  readonly #store = new ByteStore();
  #position: Position = first;
  #spans: number[] = [];
  /** How far the store was looked at. */
  #at = 0;
  /** Where the open document begins in the store. */
  #open = none;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #inList = false;
  /** Whether a comma asks for another document of the list. */
  #expectsMore = false;
  /** Whether the open document is too large, and passed over. */
  #skipping = false;
  #sawList = false;
  #sawDocument = false;
  #lostAt = none;
  /** Where lines begin, once a first document had one of its own. */
  #lines = none;
  /** Whether only white space came since the end of a document that took one line. */
  #mayBeLines = false;

  /**
   * @param limits How much is held at once.
   * @param then What follows a first document that has a line of its own.
   */
  constructor(limits: Limits, then: 'lines' | 'values') {
    this.#limits = limits;
    this.#then = then;
  }

  get isLost(): boolean {
    return this.#lostAt !== none;
  }

  get isEmpty(): boolean {
    return !(this.#sawDocument || this.#sawList || this.isLost);
  }

  /** Whether what follows is lines, each with a document of its own. */
  get isLines(): boolean {
    return this.#lines !== none;
  }

  push(chunk: Uint8Array): readonly Batch[] {
    if (this.isLost) return [];
    this.#store.append(chunk);
    this.#scan();
    if (this.isLost)
      return [this.#take(this.#lostAt, this.#faultAt('input.not-an-audit', this.#lostAt))];
    if (this.#skipping) this.#forget(this.#store.length);
    const whole = this.#spans.at(-1) ?? 0;
    const batches = whole >= this.#limits.batch ? [this.#take(whole)] : [];
    return this.#isTooLarge() ? [...batches, this.#skip()] : batches;
  }

  end(): readonly Batch[] {
    if (this.isLost) return [];
    const isBroken = this.#inString || this.#depth > 0;
    if (this.#open !== none) this.#close(this.#store.length);
    const { length } = this.#store;
    const unclosed = this.#inList && !isBroken;
    const fault = unclosed ? this.#faultAt('input.unclosed-list', length) : undefined;
    return this.#spans.length > 0 || unclosed ? [this.#take(length, fault)] : [];
  }

  /** What is left for lines: the documents so far, the bytes behind them, and where those begin. */
  rest(): { readonly before: Batch; readonly bytes: Uint8Array; readonly start: Position } {
    const before = this.#take(this.#lines);
    return { before, bytes: this.#store.take(this.#store.length), start: this.#position };
  }

  #scan(): void {
    const { bytes } = this.#store;
    while (this.#at < bytes.length && !this.isLost && !this.isLines) {
      if (this.#inString) this.#scanString(bytes);
      else if (this.#depth > 0) this.#scanInside(bytes);
      else this.#scanBetween(bytes);
    }
  }

  #scanString(bytes: Buffer): void {
    let at = this.#at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) break;
    }
    this.#inString = at === bytes.length;
    this.#at = this.#inString ? at : at + 1;
  }

  /** Goes on inside a document until a string begins or the document ends. */
  #scanInside(bytes: Buffer): void {
    let at = this.#at;
    for (; at < bytes.length && this.#depth > 0 && !this.#inString; at += 1) {
      const byte = bytes[at] ?? 0;
      this.#inString = byte === quote;
      this.#depth += levels[byte] ?? 0;
    }
    this.#at = at;
    if (this.#depth === 0 && !this.#inList) this.#closeAlone(bytes, at);
  }

  /** Takes one byte that stands in no object, save in the list of audits. */
  #scanBetween(bytes: Buffer): void {
    const byte = bytes[this.#at] ?? 0;
    if (isSpace(byte)) {
      if (byte === newline && this.#mayBeLines) this.#lines = this.#at + 1;
    } else if (this.#inList) this.#takeInList(byte);
    else this.#takeAtTop(byte);
    this.#at += 1;
  }

  #takeAtTop(byte: number): void {
    this.#mayBeLines = false;
    if (byte === openList) {
      this.#inList = true;
      this.#sawList = true;
      this.#expectsMore = false;
    } else if (byte === openObject) this.#begin(byte);
    else this.#lostAt = this.#at;
  }

  #takeInList(byte: number): void {
    if (byte === comma || byte === closeList) {
      if (this.#open !== none) this.#close(this.#at);
      else if (byte === comma || this.#expectsMore) this.#closeEmpty();
      this.#expectsMore = byte === comma;
      this.#inList = byte === comma;
    } else this.#begin(byte);
  }

  /** Opens a document, unless one is open, with its first byte. */
  #begin(byte: number): void {
    if (this.#open === none) this.#open = this.#at;
    if (byte === quote) this.#inString = true;
    else if (byte === openObject || byte === openList) this.#depth = 1;
  }

  /** Closes a document that stands in no list. */
  #closeAlone(bytes: Buffer, end: number): void {
    const newlineAt = bytes.indexOf(newline, Math.max(this.#open, 0));
    const hasLine = newlineAt === -1 || newlineAt >= end;
    const isFirst = !this.#sawDocument && !this.#skipping;
    const isRead = end - this.#open <= this.#limits.document;
    this.#mayBeLines = hasLine && isFirst && isRead && this.#then === 'lines';
    this.#close(end);
  }

  #close(end: number): void {
    if (!this.#skipping) {
      this.#spans.push(this.#open, trimmedEnd(this.#store.bytes, this.#open, end));
    }
    this.#skipping = false;
    this.#sawDocument = true;
    this.#open = none;
  }

  /** A document that the list has a comma for, and that is not there. */
  #closeEmpty(): void {
    this.#open = this.#at;
    this.#close(this.#at);
  }

  #isTooLarge(): boolean {
    if (this.#open === none || this.#skipping) return false;
    const { bytes } = this.#store;
    return trimmedEnd(bytes, this.#open, bytes.length) - this.#open > this.#limits.document;
  }

  #skip(): Batch {
    const batch = this.#take(this.#open, this.#faultAt('input.too-large', this.#open));
    this.#skipping = true;
    this.#forget(this.#store.length);
    return batch;
  }

  #faultAt(code: SourceFault['code'], offset: number): SourceFault {
    return { code, at: afterBytes(this.#position, this.#store.bytes.subarray(0, offset)) };
  }

  #take(count: number, fault?: SourceFault): Batch {
    const start = this.#position;
    const spans = Uint32Array.from(this.#spans);
    const bytes = this.#store.take(count);
    this.#moveOn(bytes);
    this.#spans = [];
    return { bytes, start, spans, ...(fault && { fault }) };
  }

  #forget(count: number): void {
    const bytes = this.#store.bytes.subarray(0, count);
    this.#moveOn(bytes);
    this.#store.drop(count);
  }

  #moveOn(bytes: Uint8Array): void {
    this.#position = afterBytes(this.#position, bytes);
    this.#at = Math.max(0, this.#at - bytes.length);
    if (this.#open !== none) this.#open = Math.max(0, this.#open - bytes.length);
    if (this.#lines !== none) this.#lines -= bytes.length;
  }
}
