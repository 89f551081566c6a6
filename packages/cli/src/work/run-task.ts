import { wordsOf } from '../finding/language.js';
import type { Source } from '../input/sources.js';
import { batchesOf, type Reading, type Step } from './batches.js';
import { Executor, type Threads } from './executor.js';
import { inOrder } from './in-order.js';
import type { Task } from './task.js';
import { type DoneStep, type Listener, Teller } from './teller.js';
import type { Totals } from './totals.js';

/** How a task is run. */
export interface Run extends Pick<Reading, 'kind' | 'onBytes'>, Threads {
  readonly task: Task;
}

/** How many bytes a batch has: enough to make up for the way to another thread and back. */
const batchSize = 1 << 19;

/** Does a task to every document of some sources, and tells of each in their order. */
export async function runTask(
  sources: readonly Source[],
  run: Run,
  listener: Listener,
): Promise<Totals> {
  const { task, kind, onBytes } = run;
  const words = await wordsOf(task.language);
  const executor = await Executor.for(task, words, sources, run);
  const limits = { batch: batchSize, document: task.largest };
  const teller = new Teller(listener, words, task);
  const doneWith = async (step: Step): Promise<DoneStep> =>
    'batch' in step ? { step, report: await executor.process(step.batch) } : { step };
  try {
    const steps = batchesOf(sources, { kind, limits, onBytes });
    for await (const done of inOrder(steps, doneWith, run.jobs * 2 + 1)) await teller.tell(done);
  } finally {
    await executor.close();
  }
  return teller.totals;
}
