import { readFile } from 'node:fs/promises';
import { CannotRun, reasonOf } from '../cannot-run.js';
import { utf8Of } from '../input/bytes.js';
import { afterText, first } from '../input/position.js';
import { readJson } from '../json/read-json.js';

/** A file that was read, with the text by which places in it are found. */
export interface ReadDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads a file that is one JSON document: a tool, an overlay, tests.
 *
 * @param file Its path; `-` for standard input.
 * @throws CannotRun where it cannot be read or is no JSON.
 */
export async function readDocument(file: string): Promise<ReadDocument> {
  const text = await textOf(file);
  const name = file === '-' ? '<stdin>' : file;
  const reading = readJson(text);
  if (reading.ok) return { file: name, text, value: reading.value };
  const [fault] = reading.faults;
  const isSyntax = fault?.code === 'input.syntax';
  const { line, column } = afterText(
    first,
    text,
    isSyntax ? fault.syntax.offset : (fault?.offset ?? 0),
  );
  const what = isSyntax ? 'is not JSON from here on' : 'has a member twice here';
  throw new CannotRun(`${name}:${line}:${column}: the file ${what}: correct it and try again.`);
}

/** Reads some. */
export function readDocuments(files: readonly string[]): Promise<readonly ReadDocument[]> {
  return Promise.all(files.map(readDocument));
}

async function textOf(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? process.stdin : [await readFile(file)];
    const chunks: Uint8Array[] = [];
    for await (const chunk of utf8Of(chunked(bytes))) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    throw new CannotRun(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function* chunked(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}
