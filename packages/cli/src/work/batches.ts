import type { Readable } from 'node:stream';
import { reasonOf } from '../cannot-run.js';
import type { Batch } from '../input/batch.js';
import { fileStream, NotInItsEncoding, utf8Of } from '../input/bytes.js';
import type { Source } from '../input/sources.js';
import { type InputKind, splitterFor } from '../input/split.js';
import type { Limits, Splitter } from '../input/splitter.js';

/** A step through the sources, in their order. */
export type Step =
  | { readonly source: Source; readonly batch: Batch }
  /** The source is read: to its end, or as far as it could be. */
  | { readonly source: Source; readonly end: SourceEnd };

/** How a source ended: well, with nothing in it, in no encoding that is known, or unread. */
type SourceEnd = 'well' | 'empty' | 'encoding' | { readonly unreadable: string };

/** How sources are read. */
export interface Reading {
  readonly kind: InputKind;
  readonly limits: Limits;
  /** Is told how many bytes were read. */
  readonly onBytes: (count: number) => void;
}

/** Reads sources one after the other and cuts them into batches. */
export async function* batchesOf(
  sources: readonly Source[],
  reading: Reading,
): AsyncGenerator<Step> {
  for (const source of sources) yield* stepsOf(source, reading);
}

async function* stepsOf(source: Source, reading: Reading): AsyncGenerator<Step> {
  const splitter = splitterFor(kindOf(source, reading.kind), reading.limits);
  const stream = source.path === undefined ? process.stdin : fileStream(source.path);
  try {
    for await (const batch of batchesIn(stream, splitter, reading)) yield { source, batch };
    yield { source, end: splitter.isEmpty ? 'empty' : 'well' };
  } catch (error) {
    const isBroken = error instanceof NotInItsEncoding;
    yield { source, end: isBroken ? 'encoding' : { unreadable: reasonOf(error) } };
  }
}

/** What the name of a file says goes before what it looks like. */
function kindOf({ path }: Source, kind: InputKind): InputKind {
  return kind === 'auto' && path !== undefined && /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : kind;
}

async function* batchesIn(
  stream: Readable,
  splitter: Splitter,
  { onBytes }: Reading,
): AsyncGenerator<Batch> {
  for await (const chunk of utf8Of(counted(stream, onBytes))) {
    yield* splitter.push(chunk);
    if (splitter.isLost) return;
  }
  yield* splitter.end();
}

async function* counted(
  stream: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
