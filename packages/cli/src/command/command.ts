import type { Invocation } from './invocation.js';

/** An option of a command. Help, completion and the parser are made of it. */
export interface Option {
  /** Its name, without the dashes. */
  readonly name: string;
  /** Its one letter. */
  readonly short?: string;
  /** What stands in the place of its value in help. An option without one takes no value. */
  readonly value?: string;
  /** The values that it takes, if they are few. */
  readonly choices?: readonly string[];
  /** Whether its value is a file. */
  readonly isFile?: boolean;
  /** Whether it may be given more than once. */
  readonly isList?: boolean;
  /** What it does, in a line. */
  readonly about: string;
}

/** What a command takes beside its options. */
interface Operands {
  /** How help writes them: `[FILE...]`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** What may stand there, for completion. */
  readonly are: 'files' | 'shells';
}

/** A command: what it is called, what it takes, and what it does. */
export interface Command {
  /** Its words: `tool check`. */
  readonly name: string;
  /** What it does, in a line. */
  readonly about: string;
  /** What is worth knowing beside that, in lines of at most 79 characters. */
  readonly details: readonly string[];
  readonly operands: Operands;
  readonly options: readonly Option[];
  /** Lines that can be tried, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Does it, and gives the exit code. What it needs is loaded when it is asked for. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** What `maat` exits with. */
export const exit = { fine: 0, issues: 1, cannotRun: 2 } as const;
