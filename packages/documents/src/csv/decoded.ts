/** The byte order marks that tell an encoding other than UTF-8. */
const marks = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/**
 * The text that bytes stand for, without a byte order mark; undefined where they are no text in that
 * encoding. No encoding is guessed: a wrong guess is not seen.
 *
 * @param bytes The bytes.
 * @param encoding The encoding. Default: what a byte order mark says, else UTF-8.
 */
export function decoded(bytes: Uint8Array, encoding?: string): string | undefined {
  const marked = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  try {
    return new TextDecoder(encoding ?? marked?.[0] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
