/** A line of a file as it was read: a value of any shape, or none where the line is not JSON. */
export interface ReadLine {
  /** The line of the file, from 1. */
  readonly line: number;
  /** What the line holds; absent where it is not JSON. */
  readonly value?: unknown;
}

/**
 * Audits as NDJSON: one whole audit a line, nothing left out. Half a surrogate pair is written as an
 * escape.
 *
 * @param documents Audits, or anything else that is JSON.
 */
export function ndjsonOf(documents: Iterable<object>): string {
  let text = '';
  for (const document of documents) text += `${JSON.stringify(document)}\n`;
  return text;
}

/**
 * The lines of an NDJSON file. Whether what they hold are audits `validateAudit` tells. Empty lines
 * and a byte order mark are passed over.
 *
 * @param text The text of the file.
 */
export function readNdjson(text: string): readonly ReadLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((each, index) => ({ each, line: index + 1 }))
    .filter(({ each }) => each.trim() !== '')
    .map(({ each, line }) => readLine(each, line));
}

function readLine(text: string, line: number): ReadLine {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line };
  }
}
