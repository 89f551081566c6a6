import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** What a source that is not in its encoding is told by. */
export class NotInItsEncoding extends Error {
  override readonly name = 'NotInItsEncoding';
}

/** How much is read at once, in bytes. */
const chunkSize = 1 << 18;

/** The file of a path as a stream of bytes. */
export function fileStream(path: string): Readable {
  return createReadStream(path, { highWaterMark: chunkSize });
}

/** UTF-8 and UTF-16 by their byte order marks; without one, UTF-16 by a bracket of two bytes. */
const marks: readonly (readonly [encoding: string, start: readonly number[], mark: number])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf], 3],
  ['utf-16le', [0xff, 0xfe], 2],
  ['utf-16be', [0xfe, 0xff], 2],
  ...[0x7b, 0x5b].flatMap((bracket) => [
    ['utf-16le', [bracket, 0], 0] as const,
    ['utf-16be', [0, bracket], 0] as const,
  ]),
];

/** The longest mark. */
const markLength = 3;

/**
 * The bytes of a stream as UTF-8 without a byte order mark. What begins with a mark of UTF-16, as
 * Windows PowerShell writes it, is turned into UTF-8.
 *
 * @throws NotInItsEncoding where UTF-16 is broken. UTF-8 is not looked at.
 */
export async function* utf8Of(stream: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let decode: ((chunk: Uint8Array, isLast: boolean) => Uint8Array) | undefined;
  for await (const chunk of stream) {
    if (decode) yield decode(chunk, false);
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < markLength) continue;
      decode = decoderOf(head);
      yield decode(head, false);
    }
  }
  decode ??= decoderOf(head);
  yield decode(head.length < markLength ? head : Buffer.alloc(0), true);
}

function decoderOf(head: Uint8Array): (chunk: Uint8Array, isLast: boolean) => Uint8Array {
  const [encoding = 'utf-8', , mark = 0] =
    marks.find(([, start]) => start.every((byte, index) => head[index] === byte)) ?? [];
  if (encoding === 'utf-8') {
    let skip = mark;
    return (chunk) => {
      const rest = chunk.subarray(skip);
      skip = 0;
      return rest;
    };
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk, isLast) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: !isLast }));
    } catch (cause) {
      throw new NotInItsEncoding('Broken UTF-16', { cause });
    }
  };
}
