// `pnpm --filter @maat/bench bench:cli`: audits through `maat validate`, by a pipe, against a bare
// JSON.parse of the same audits on the same cores.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { westMidlands } from '@maat/schema/west-midlands';
import { auditLines, linesOf } from './audit-lines.mjs';
import { readOptions, usage } from './options.mjs';
import { figuresOf } from './process-figures.mjs';

/** So many audits are parsed for the floor, at most: it takes as long for each, however many. */
const mostParsed = 50_000;

const manifest = createRequire(import.meta.url).resolve('@maat/cli/package.json');
const program = join(dirname(manifest), 'dist/maat.js');
const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await measure(options.audits);

async function measure(count) {
  const lines = linesOf(westMidlands);
  const megabytes = (count * Buffer.byteLength(lines.join(''))) / lines.length / 1e6;
  const cores = availableParallelism();
  console.log(
    `${count} audits, ${(megabytes / 1000).toFixed(2)} GB, ${cores} cores (${cpus()[0]?.model})\n`,
  );
  const before = await parseOnly(lines, count, cores);
  const validated = await validate(count);
  const after = await parseOnly(lines, count, cores);
  const floor = mean(before, after);
  console.log(`| what | time | of the processor | peak memory |
| --- | --- | --- | --- |
| JSON.parse alone, a thread a core | ${told(floor, megabytes)} | |
| maat validate, through a pipe | ${told(validated, megabytes)} | ${validated.megabytes} MB |

Throughput against JSON.parse alone: ${ratio(floor.time, validated.time)} by the clock, ${ratio(floor.processor, validated.processor)} by processor time.
Before and after it, JSON.parse alone took ${before.time.toFixed(1)} s and ${after.time.toFixed(1)} s: the more they differ, the less a clock says.`);
}

function told({ time, processor }, megabytes) {
  return `${time.toFixed(1)} s, ${(megabytes / time).toFixed(0)} MB/s | ${processor?.toFixed(1)} s`;
}

function ratio(floor, other) {
  return (floor / other).toFixed(2);
}

function mean(one, other) {
  return {
    time: (one.time + other.time) / 2,
    processor: (one.processor + other.processor) / 2,
  };
}

/** What a bare JSON.parse of so many audits takes on all cores, in seconds. */
async function parseOnly(lines, count, cores) {
  const times = Math.ceil(Math.min(count, mostParsed) / cores / lines.length);
  const script = new URL('./parse-worker.mjs', import.meta.url);
  const workers = Array.from({ length: cores }, () => {
    return new Worker(script, { workerData: { lines, times } });
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const started = performance.now();
  const used = process.cpuUsage();
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const time = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  await Promise.all(workers.map((worker) => worker.terminate()));
  const share = count / (times * cores * lines.length);
  return { time: time * share, processor: ((user + system) / 1e6) * share };
}

/** Sends audits through the command, and tells what that takes: seconds, and peak memory. */
async function validate(count) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'validate'], {
    stdio: ['pipe', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  let figures = figuresOf(child.pid);
  const watch = setInterval(() => {
    figures = figuresOf(child.pid) ?? figures;
  }, 50);
  const closed = once(child, 'close');
  await pipeline(Readable.from(auditLines(westMidlands, count)), child.stdin);
  const [code] = await closed;
  clearInterval(watch);
  const time = (performance.now() - started) / 1000;
  const expected = `${count.toLocaleString('en-GB')} audits: no issues.`;
  if (code !== 0 || said.trim() !== expected) throw new Error(`It failed (${code}): ${said}`);
  return { time, processor: figures?.seconds, megabytes: figures?.megabytes };
}
