// The floor: a bare JSON.parse of each line, in a worker thread, from buffers that are there already.
import { parentPort, workerData } from 'node:worker_threads';

const { lines, times } = workerData;
const buffers = lines.map((line) => Buffer.from(line));

for (let warmUp = 0; warmUp < 4; warmUp += 1) parseAll();
parentPort.postMessage('ready');
parentPort.once('message', () => {
  for (let time = 0; time < times; time += 1) parseAll();
  parentPort.postMessage('done');
});

function parseAll() {
  for (const buffer of buffers) JSON.parse(buffer.toString('utf8'));
}
