import { toolSchema } from '@maat/schema';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { withOutput } from '../terminal/with-output.js';
import { operandTool } from '../tools/load-tool.js';

/** Writes the JSON Schema of a tool's audits. */
export async function runSchema(invocation: Invocation): Promise<number> {
  const { tool } = await operandTool(invocation, invocation.operands[0] ?? '');
  const text = `${JSON.stringify(toolSchema(tool), null, 2)}\n`;
  await withOutput(invocation, (sink) => sink.write(text));
  return exit.fine;
}
