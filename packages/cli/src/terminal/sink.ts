import { once } from 'node:events';
import { constants, copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { CannotRun, reasonOf } from '../cannot-run.js';

/** Where output goes. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Waits as long as whoever reads it is behind. */
  write(text: string | Uint8Array): Promise<void>;
  /** What was written is there. */
  close(): Promise<void>;
  /** It failed: a file that was begun is taken away. */
  discard(): Promise<void>;
}

/** So much text is written at once. */
const bufferSize = 1 << 16;

/** Gathers text, as many small writes are slow. */
class StreamSink implements Sink {
  readonly isTerminal: boolean;
  readonly #stream: Writable;
  #text = '';

  constructor(stream: Writable, isTerminal: boolean) {
    this.#stream = stream;
    this.isTerminal = isTerminal;
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (typeof text === 'string') {
      this.#text += text;
      if (this.#text.length >= bufferSize) await this.#flush();
    } else {
      await this.#flush();
      await this.#put(text);
    }
  }

  close(): Promise<void> {
    return this.#flush();
  }

  async discard(): Promise<void> {}

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#put(text);
  }

  async #put(data: string | Uint8Array): Promise<void> {
    if (!this.#stream.write(data)) await once(this.#stream, 'drain');
  }
}

/** A file that is written beside its place, and put there when it is whole. */
class FileSink extends StreamSink {
  readonly #stream: Writable;
  readonly #finish: () => Promise<void>;
  readonly #undo: () => Promise<void>;

  constructor(stream: Writable, finish: () => Promise<void>, undo: () => Promise<void>) {
    super(stream, false);
    this.#stream = stream;
    this.#finish = finish;
    this.#undo = undo;
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#end();
    await this.#finish();
  }

  override async discard(): Promise<void> {
    await this.#end();
    await this.#undo();
  }

  #end(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.once('error', reject);
      this.#stream.end(resolve);
    });
  }
}

/** Standard output. */
export function standardOutput(): Sink {
  return new StreamSink(process.stdout, process.stdout.isTTY === true);
}

/** Standard error. */
export function standardError(): Sink {
  return new StreamSink(process.stderr, process.stderr.isTTY === true);
}

/**
 * A file. It is never written over unless that is asked for, and then only once all is written, so
 * that it may be one of the files that are read.
 *
 * @throws CannotRun where it is there, or cannot be written.
 */
export async function fileSink(path: string, force: boolean): Promise<Sink> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new CannotRun(`${path} is a folder: name a file in it.`);
  // A device or a pipe holds nothing that could be lost.
  if (there !== undefined && !there.isFile()) return writer(path, path, async () => {});
  if (there !== undefined && !force) throw thereAlready(path);
  const target = there === undefined ? path : await realpath(path);
  const beside = `${target}.${process.pid}.part`;
  return writer(path, beside, () => (force ? rename(beside, target) : moveIfFree(beside, target)));
}

function thereAlready(path: string): CannotRun {
  return new CannotRun(`${path} is there already: --force writes over it.`);
}

/** Moves a file to a place that is free, and fails if it is not: it may have been taken since. */
async function moveIfFree(from: string, to: string): Promise<void> {
  try {
    // Hint: not every file system has links.
    await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_EXCL));
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? thereAlready(to)
      : error;
  } finally {
    await rm(from, { force: true });
  }
}

async function writer(path: string, place: string, finish: () => Promise<void>): Promise<Sink> {
  const flags = place === path ? 'w' : 'wx';
  const file = await open(place, flags).catch((error: unknown) => {
    throw new CannotRun(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  });
  const undo = async () => (place === path ? undefined : rm(place, { force: true }));
  return new FileSink(file.createWriteStream(), finish, undo);
}
