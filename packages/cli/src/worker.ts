import { parentPort, workerData } from 'node:worker_threads';
import { wordsOf } from './finding/language.js';
import type { Batch } from './input/batch.js';
import { handlerOf } from './work/handler.js';
import { processBatch } from './work/process-batch.js';
import type { Task } from './work/task.js';

const task: Task = workerData;
const words = await wordsOf(task.language);
const processing = { words, handle: await handlerOf(task, words), largest: task.largest };

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(processBatch(batch, processing));
});
