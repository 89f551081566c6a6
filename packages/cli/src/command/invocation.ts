/** The values that options were given. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What belongs to the program, and not to a command. */
export interface Program {
  readonly version: string;
  /** The script of the worker threads. */
  readonly script: URL;
}

/** What a command was asked: its operands and its options. */
export class Invocation {
  readonly operands: readonly string[];
  readonly program: Program;
  readonly #values: Values;

  constructor(operands: readonly string[], values: Values, program: Program) {
    this.operands = operands;
    this.program = program;
    this.#values = values;
  }

  /** The value of an option that takes one. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** Whether an option without a value was given. */
  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** The values of an option that may be given more than once. */
  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value : [];
  }
}
