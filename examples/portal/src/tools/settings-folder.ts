import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseError, parse, visit } from 'jsonc-parser';

/** What `settings.json` in the settings folder says: where everything is. */
export interface ToolSettings {
  /** The tool that is changed: west-midlands, west-midlands-judged, or a file with a tool. */
  readonly base: string;
  readonly overlays: readonly string[];
  readonly themePacks: readonly string[];
  readonly translations: readonly string[];
  readonly styleTheme: string | undefined;
  readonly tests: string | undefined;
  /** Earlier versions of the tool, oldest first. */
  readonly earlier: readonly string[];
}

/** A file of the settings folder that cannot be read, in words for who keeps the folder. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly file: string;

  constructor(
    message: string,
    { file, cause }: { readonly file: string; readonly cause?: unknown },
  ) {
    super(message, { cause });
    this.file = file;
  }
}

/** A file's name: it and its folders start with a letter or a digit, so that none leads elsewhere. */
const fileName =
  /^(?:[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\/){0,4}[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\.json$/;

/**
 * Reads one JSON file of the folder.
 *
 * @throws FolderError if it is not there or is no JSON.
 */
export async function readFolderFile(folder: string, file: string): Promise<unknown> {
  if (!fileName.test(file)) {
    throw new FolderError('This is not the name of a JSON file in the settings folder.', { file });
  }
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) throw new FolderError('This file cannot be read.', { file });
  const value = parsed(text, file);
  const twice = repeatedIn(text);
  if (twice !== undefined) {
    throw new FolderError(
      `This file has a member twice: look at ${placeOf(text, twice)}, and keep one of them.`,
      { file },
    );
  }
  return value;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FolderError(`This file is not JSON: look at ${placeIn(text)}.`, {
      file,
      cause: error,
    });
  }
}

/** Where an object has a second member of one name: JSON.parse keeps the last, and says nothing. */
function repeatedIn(text: string): number | undefined {
  const levels: Set<string>[] = [];
  let repeated: number | undefined;
  visit(text, {
    onObjectBegin: () => {
      levels.push(new Set());
    },
    onObjectProperty: (name, offset) => {
      const names = levels.at(-1);
      if (names?.has(name)) repeated ??= offset;
      names?.add(name);
    },
    onObjectEnd: () => {
      levels.pop();
    },
  });
  return repeated;
}

/** Where a text ceases to be JSON. What JSON.parse says of it is another thing in every engine. */
function placeIn(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return placeOf(text, errors[0]?.offset ?? text.length);
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const settingsFile = 'settings.json';
const lists = ['overlays', 'themePacks', 'translations', 'earlier'] as const;
const files = ['styleTheme', 'tests'] as const;

/**
 * Reads `settings.json` of the folder.
 *
 * @throws FolderError if it is not as it should be.
 */
export async function readToolSettings(folder: string): Promise<ToolSettings> {
  const given = await readFolderFile(folder, settingsFile);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new FolderError('It must be an object that names the other files.', {
      file: settingsFile,
    });
  }
  const members = new Map<string, unknown>(Object.entries(given));
  const known: readonly string[] = ['base', ...lists, ...files];
  const unknown = [...members.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new FolderError(`‘${unknown}’ is not one of ${known.join(', ')}.`, {
      file: settingsFile,
    });
  }
  const list = (name: string) => stringsIn(members, name);
  return {
    base: stringIn(members, 'base') ?? 'west-midlands',
    overlays: list('overlays'),
    themePacks: list('themePacks'),
    translations: list('translations'),
    earlier: list('earlier'),
    styleTheme: stringIn(members, 'styleTheme'),
    tests: stringIn(members, 'tests'),
  };
}

function stringIn(members: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = members.get(name);
  if (value === undefined || typeof value === 'string') return value;
  throw new FolderError(`‘${name}’ must be the name of a file.`, { file: settingsFile });
}

function stringsIn(members: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  const value = members.get(name) ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new FolderError(`‘${name}’ must be a list of names of files.`, { file: settingsFile });
}
