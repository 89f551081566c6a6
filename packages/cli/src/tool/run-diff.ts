import { diffTools, toolChangeText } from '@maat/core';
import { CannotRun } from '../cannot-run.js';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { harmless } from '../terminal/colour.js';
import { withOutput } from '../terminal/with-output.js';
import { loadTool } from '../tools/load-tool.js';

/** Tells in what two tools differ. As `diff` does, it exits with 1 where they do. */
export async function runDiff(invocation: Invocation): Promise<number> {
  const [before = '', after = ''] = invocation.operands;
  const { changes, overlay } = diffTools(await loadTool(before), await loadTool(after));
  await withOutput(invocation, (sink) => sink.write(textOf()));
  return changes.length > 0 ? exit.issues : exit.fine;

  function textOf(): string {
    switch (invocation.text('format')) {
      case 'json':
        return `${JSON.stringify({ changes, overlay }, null, 2)}\n`;
      case 'overlay':
        if (overlay === undefined) {
          throw new CannotRun(
            'No overlay makes the one of the other: they have one id and version, or differ in more than an overlay can say.',
          );
        }
        return `${JSON.stringify(overlay, null, 2)}\n`;
      default:
        return changes.map((change) => `${harmless(toolChangeText(change))}\n`).join('');
    }
  }
}
