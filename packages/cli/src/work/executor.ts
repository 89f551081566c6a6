import type { Words } from '../finding/language.js';
import type { Batch } from '../input/batch.js';
import type { Source } from '../input/sources.js';
import { handlerOf } from './handler.js';
import { Pool } from './pool.js';
import { type Processing, processBatch } from './process-batch.js';
import type { BatchReport } from './report.js';
import type { Task } from './task.js';

/** Worker threads, as far as they are of use. */
export interface Threads {
  /** The script that they run. */
  readonly script: URL;
  /** How many there may be. */
  readonly jobs: number;
}

/** So many bytes are read sooner than a thread has started. */
const little = 1 << 20;

/** Processes batches: the first one here, and those after it in worker threads if there is much to do. */
export class Executor {
  readonly #here: Processing;
  readonly #pool: Pool | undefined;
  #isFirst = true;

  private constructor(here: Processing, pool: Pool | undefined) {
    this.#here = here;
    this.#pool = pool;
  }

  /** An executor for a task. */
  static async for(
    task: Task,
    words: Words,
    sources: readonly Source[],
    { script, jobs }: Threads,
  ): Promise<Executor> {
    const here = { words, handle: await handlerOf(task, words), largest: task.largest };
    const total = sources.reduce((sum, { size = little }) => sum + size, 0);
    return new Executor(here, total < little ? undefined : new Pool(script, task, jobs));
  }

  async process(batch: Batch): Promise<BatchReport> {
    const pool = this.#isFirst ? undefined : this.#pool;
    this.#isFirst = false;
    return pool ? pool.process(batch) : processBatch(batch, this.#here);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}
