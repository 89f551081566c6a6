import { Worker } from 'node:worker_threads';
import type { Batch } from '../input/batch.js';
import type { BatchReport } from './report.js';
import type { Task } from './task.js';

/** What a worker is told and what it answers. */
interface Job {
  readonly batch: Batch;
  readonly done: (report: BatchReport) => void;
  readonly failed: (error: unknown) => void;
}

/** Megabytes of short-lived objects that a worker keeps before it clears up. */
const youngGeneration = 16;

/** Worker threads that process batches. They start when there is something for them to do. */
export class Pool {
  readonly #script: URL;
  readonly #task: Task;
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();

  /**
   * @param script The script of the workers.
   * @param task What they do to every audit.
   * @param size How many there may be.
   */
  constructor(script: URL, task: Task, size: number) {
    this.#script = script;
    this.#task = task;
    this.#size = size;
  }

  /** Processes a batch. Its bytes go to a worker, and are not here any more. */
  process(batch: Batch): Promise<BatchReport> {
    return new Promise((done, failed) => {
      this.#waiting.push({ batch, done, failed });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #assign(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    if (worker === undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#running.set(worker, job);
    worker.postMessage(job.batch, [job.batch.bytes.buffer]);
  }

  #start(): Worker | undefined {
    if (this.#all.length >= this.#size) return undefined;
    const worker = new Worker(this.#script, {
      workerData: this.#task,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    worker.on('message', (report: BatchReport) => {
      this.#running.get(worker)?.done(report);
      this.#running.delete(worker);
      this.#idle.push(worker);
      this.#assign();
    });
    worker.on('error', (error) => {
      this.#running.get(worker)?.failed(error);
      for (const job of this.#waiting.splice(0)) job.failed(error);
    });
    this.#all.push(worker);
    return worker;
  }
}
