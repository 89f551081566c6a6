import { pinOf } from '@maat/core';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { standardOutput } from '../terminal/sink.js';
import { loadTool } from '../tools/load-tool.js';

/** Tells what audits name tools by: digest, id and version. */
export async function runDigest(invocation: Invocation): Promise<number> {
  const sink = standardOutput();
  for (const name of invocation.operands) {
    const { id, version, digest } = pinOf(await loadTool(name));
    await sink.write(`${digest}  ${id}@${version}\n`);
  }
  await sink.close();
  return exit.fine;
}
