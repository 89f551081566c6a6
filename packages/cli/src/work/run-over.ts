import { availableParallelism } from 'node:os';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { momentIn, wholeNumber } from '../command/values.js';
import { languageIn } from '../finding/language.js';
import { summary } from '../format/human.js';
import { sourcesOf } from '../input/sources.js';
import type { InputKind } from '../input/split.js';
import { harmless } from '../terminal/colour.js';
import { Progress } from '../terminal/progress.js';
import { standardError, standardOutput } from '../terminal/sink.js';
import { Telling } from '../terminal/telling.js';
import { namedTools } from '../tools/load-tool.js';
import { runTask } from './run-task.js';
import type { Task, TaskSettings } from './task.js';
import type { Told } from './teller.js';
import type { Totals } from './totals.js';

/** What is done beside telling the findings. */
export interface Extra {
  /** Takes what the task made of an audit. Findings then go to standard error. */
  readonly onOutput?: (told: Told) => Promise<void>;
  /** Takes the totals, before they are told. */
  readonly onEnd?: (totals: Totals) => Promise<void>;
}

/** The megabytes that an audit may have unless something else is said. */
const largest = 32;

/**
 * Does a task to all audits that operands name, and tells what is found as options say.
 *
 * @param invocation What the command was asked.
 * @param taskOf The task, with the settings that options tell.
 * @param extra What is done beside.
 * @returns The exit code.
 */
export async function runOver(
  invocation: Invocation,
  taskOf: (settings: TaskSettings) => Task,
  extra: Extra = {},
): Promise<number> {
  const task = taskOf({
    tools: await namedTools(invocation),
    language: languageIn(invocation),
    now: momentIn(invocation).toISOString(),
    largest: (wholeNumber(invocation, 'max-size', 1) ?? largest) * 1e6,
  });
  const sources = await sourcesOf(invocation.operands, process.stdin.isTTY === true);
  const isQuiet = invocation.flag('quiet');
  const isWatched = process.stderr.isTTY === true && !isQuiet;
  const sizes = sources.map(({ size }) => size);
  const total = sizes.reduce(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  const progress = new Progress(isWatched, total);
  const telling = new Telling(invocation, extra.onOutput ? standardError() : standardOutput());
  const say = (line: string) => {
    progress.clear();
    process.stderr.write(`${harmless(line)}\n`);
  };
  const run = {
    task,
    kind: (invocation.text('input') ?? 'auto') as InputKind,
    script: invocation.program.script,
    jobs: wholeNumber(invocation, 'jobs', 1) ?? availableParallelism(),
    onBytes: (count: number) => progress.add(count),
  };
  await telling.begin();
  const totals = await runTask(sources, run, {
    document: async (told) => {
      progress.clear();
      const { source, number, at, findings, output } = told;
      await telling.document({ file: source.name, number, line: at.line, findings });
      if (output !== undefined) await extra.onOutput?.(told);
    },
    passed: async ({ name }, number, count) => telling.passed(name, number, count),
    unreadable: ({ name }, reason) => say(`maat: ${name} cannot be read: ${reason}.`),
  });
  progress.clear();
  await extra.onEnd?.(totals);
  await telling.end(totals);
  if (telling.untold > 0)
    say(`${telling.untold} more issues are not told: --max-issues says how many are.`);
  if (!isQuiet) say(summary(totals, ['audit', 'audits']));
  return exitCodeOf(totals);
}

function exitCodeOf({ unreadable, failed }: Totals): number {
  if (unreadable > 0) return exit.cannotRun;
  return failed > 0 ? exit.issues : exit.fine;
}
