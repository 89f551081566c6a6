import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { withOutput } from '../terminal/with-output.js';
import { operandTool } from '../tools/load-tool.js';
import { typescriptOf } from '../types/typescript-of.js';

/** Writes the TypeScript types of a tool's audits. */
export async function runTypes(invocation: Invocation): Promise<number> {
  const { tool } = await operandTool(invocation, invocation.operands[0] ?? '');
  const text = typescriptOf(tool);
  await withOutput(invocation, (sink) => sink.write(text));
  return exit.fine;
}
