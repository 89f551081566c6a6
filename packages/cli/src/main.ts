import { CannotRun } from './cannot-run.js';
import { exit } from './command/command.js';
import { helpOf, overview } from './command/help.js';
import type { Program } from './command/invocation.js';
import { parse } from './command/parse.js';
import { commands } from './commands.js';
import { harmless } from './terminal/colour.js';
import { standardOutput } from './terminal/sink.js';

/**
 * Does what a line asks for.
 *
 * @param args The words after `maat`.
 * @param program The version, and the script of the worker threads.
 * @returns The exit code.
 */
export async function main(args: readonly string[], program: Program): Promise<number> {
  try {
    const asked = parse(args, commands, program);
    if (asked.kind === 'run') return await asked.command.run(asked.invocation);
    const sink = standardOutput();
    await sink.write(asked.kind === 'help' ? help(asked.about, program) : `${program.version}\n`);
    await sink.close();
    return exit.fine;
  } catch (error) {
    process.stderr.write(`maat: ${harmless(lineOf(error))}\n`);
    return exit.cannotRun;
  }
}

function help(about: string, { version }: Program): string {
  const command = commands.find(({ name }) => name === about);
  if (command) return helpOf(command);
  const group = commands.filter(({ name }) => name.startsWith(`${about} `));
  if (about !== '' && group.length === 0) {
    throw new CannotRun(`There is no command ${about}: maat --help lists them.`);
  }
  return overview(about === '' ? commands : group, version);
}

/**
 * What went wrong, in a line. Of what nobody expected no message is shown, as it might hold what
 * was read.
 */
function lineOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const name = error instanceof Error ? error.name : typeof error;
  return `Something went wrong that should not (${name}). This is a fault of maat: please report it.`;
}
