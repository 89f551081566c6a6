/** A place in a source: the line, and the column in UTF-16 code units. Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a source begins. */
export const first: Position = { line: 1, column: 1 };

const newline = 10;

/** The place that bytes of UTF-8 lead to from another. */
export function afterBytes(start: Position, bytes: Uint8Array): Position {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { line, column } = start;
  let lineStart = 0;
  for (let at = buffer.indexOf(newline); at !== -1; at = buffer.indexOf(newline, lineStart)) {
    line += 1;
    column = 1;
    lineStart = at + 1;
  }
  return { line, column: column + buffer.toString('utf8', lineStart).length };
}

/** The place that so many characters of a text lead to. */
export function afterText(start: Position, text: string, offset: number): Position {
  let { line, column } = start;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
    line += 1;
    column = 1;
    lineStart = at + 1;
  }
  return { line, column: column + offset - lineStart };
}
