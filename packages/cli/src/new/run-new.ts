import { randomUUID } from 'node:crypto';
import { createAudit, digestOf, validateAudit } from '@maat/core';
import { CannotRun } from '../cannot-run.js';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { momentIn } from '../command/values.js';
import { withOutput } from '../terminal/with-output.js';
import { oneTool } from '../tools/load-tool.js';

/** Writes an empty audit of a tool. */
export async function runNew(invocation: Invocation): Promise<number> {
  const tool = await oneTool(invocation, 'west-midlands');
  const caseReference = invocation.text('case');
  const audit = createAudit(tool, {
    id: invocation.text('id') ?? randomUUID(),
    now: momentIn(invocation),
    toolDigest: digestOf(tool),
    ...(caseReference !== undefined && { caseReference }),
  });
  const validation = validateAudit(tool, audit);
  if (!validation.ok) {
    const { pointer } = validation.issues[0];
    throw new CannotRun(
      pointer === '/id'
        ? '--id wants letters, digits and hyphens, 64 at most, with a letter or digit first.'
        : `No audit can have that (${pointer}): shorten it, or leave it out.`,
    );
  }
  const text = `${JSON.stringify(audit, null, 2)}\n`;
  await withOutput(invocation, (sink) => sink.write(text));
  return exit.fine;
}
