import type { Batch } from './batch.js';

/** How much is held at once, in bytes. */
export interface Limits {
  /** A batch is handed on as soon as it holds so much. */
  readonly batch: number;
  /** A document that is longer is not read. */
  readonly document: number;
}

/**
 * Cuts a stream of UTF-8 into batches of whole documents. However the bytes are cut into chunks, the
 * documents are the same.
 */
export interface Splitter {
  /** Takes the next bytes. */
  push(chunk: Uint8Array): readonly Batch[];
  /** Says that there are no more. */
  end(): readonly Batch[];
  /** Whether nothing more is read, as what has come is no list of audits. */
  readonly isLost: boolean;
  /** Whether there was anything but white space. */
  readonly isEmpty: boolean;
}

/** Whether a byte is white space of JSON. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Where what stands between two places ends, without the white space behind it. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(bytes[at - 1])) at -= 1;
  return at;
}
