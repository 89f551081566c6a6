import { CannotRun } from '../cannot-run.js';
import { type Command, exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { standardOutput } from '../terminal/sink.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

const shells: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash,
  zsh,
  fish,
};

/** Writes what a shell needs to complete the command. */
export async function runCompletion(
  invocation: Invocation,
  commands: readonly Command[],
): Promise<number> {
  const [name = ''] = invocation.operands;
  const script = Object.hasOwn(shells, name) ? shells[name] : undefined;
  if (script === undefined) throw new CannotRun('The shell is one of: bash, zsh, fish.');
  const sink = standardOutput();
  await sink.write(script(commands));
  await sink.close();
  return exit.fine;
}
