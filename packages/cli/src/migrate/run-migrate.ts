import { CannotRun } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import { harmless } from '../terminal/colour.js';
import { withOutput } from '../terminal/with-output.js';
import { loadTool } from '../tools/load-tool.js';
import { runOver } from '../work/run-over.js';
import type { Told } from '../work/teller.js';
import type { Migrated } from './migrator.js';

/** Moves audits to another tool, or another version of theirs: NDJSON, an audit a line. */
export async function runMigrate(invocation: Invocation): Promise<number> {
  const name = invocation.text('to');
  if (name === undefined) throw new CannotRun('Where to? Name the tool with --to.');
  const to = await loadTool(name);
  return withOutput(invocation, (sink) =>
    runOver(invocation, (settings) => ({ ...settings, kind: 'migrate', to }), {
      onOutput: async (told) => {
        const { audit, steps } = told.output as Migrated;
        await sink.write(`${audit}\n`);
        if (invocation.flag('verbose')) tellSteps(told, steps);
      },
    }),
  );
}

/** What was done goes beside the audits, not among them. */
function tellSteps({ source, at }: Told, steps: Migrated['steps']): void {
  for (const { code, message } of steps) {
    process.stderr.write(`${harmless(`${source.name}:${at.line}: ${message} [${code}]`)}\n`);
  }
}
