import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CannotRun, reasonOf } from '../cannot-run.js';

/** Something to read: a file, or standard input. */
export interface Source {
  /** How it is called in what is told. */
  readonly name: string;
  /** The path of the file; none for standard input. */
  readonly path?: string;
  /** Its bytes, where they are known before it is read. */
  readonly size?: number;
}

const standardInput: Source = { name: '<stdin>' };

/**
 * What operands name: files, patterns, and `-` for standard input, which also stands where there are
 * none.
 *
 * @param operands As they were given.
 * @param isTyped Whether standard input is a keyboard.
 */
export async function sourcesOf(
  operands: readonly string[],
  isTyped: boolean,
): Promise<readonly Source[]> {
  if (operands.length === 0 && isTyped) {
    throw new CannotRun(
      'Nothing to read: name files, a pattern such as "audits/*.json", or - for standard input.',
    );
  }
  if (operands.length === 0) return [standardInput];
  const sources: Source[] = [];
  for (const operand of operands) sources.push(...(await sourcesFor(operand)));
  return sources;
}

async function sourcesFor(operand: string): Promise<readonly Source[]> {
  if (operand === '-') return [standardInput];
  if (operand === '') throw new CannotRun('A file has an empty name: leave it out.');
  const found = await stat(operand).catch((error: unknown) => error as Error);
  if (!(found instanceof Error)) {
    if (found.isDirectory()) {
      throw new CannotRun(`${operand} is a folder: name its files, as "${join(operand)}/*.json".`);
    }
    return [{ name: operand, path: operand, ...(found.isFile() && { size: found.size }) }];
  }
  if (!isDynamicPattern(operand)) throw new CannotRun(`${operand}: ${reasonOf(found)}.`);
  const paths = await glob(operand, { dot: false, expandDirectories: false });
  if (paths.length === 0) {
    throw new CannotRun(`${operand} matches no file: look at the path, and quote the pattern.`);
  }
  return paths.toSorted().map((path) => ({ name: path, path }));
}

function join(folder: string): string {
  return folder.replace(/[\\/]$/, '');
}
