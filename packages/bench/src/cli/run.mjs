// `pnpm --filter @maat/bench bench:cli`: audits through `maat validate`, by a pipe, against a bare
// JSON.parse of the same audits on the same cores.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { westMidlands } from '@maat/schema/west-midlands';
import { auditLines, linesOf } from './audit-lines.mjs';
import { readOptions, usage } from './options.mjs';

const manifest = createRequire(import.meta.url).resolve('@maat/cli/package.json');
const program = join(dirname(manifest), 'dist/maat.js');
const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await measure(options.audits);

async function measure(count) {
  const lines = linesOf(westMidlands);
  const bytes = (count * Buffer.byteLength(lines.join(''))) / lines.length;
  const cores = availableParallelism();
  console.log(
    `${count} audits, ${(bytes / 1e9).toFixed(2)} GB, ${cores} cores (${cpus()[0]?.model})\n`,
  );
  const before = await parseOnly(lines, count, cores);
  const validated = await validate(count);
  const after = await parseOnly(lines, count, cores);
  const floor = (before + after) / 2;
  const speed = (seconds) => `${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
  console.log(`| what | time | peak memory |
| --- | --- | --- |
| JSON.parse alone, a thread a core | ${speed(floor)} (${before.toFixed(1)} and ${after.toFixed(1)}) | |
| maat validate, through a pipe | ${speed(validated.seconds)} | ${validated.megabytes} MB |

Throughput: ${(floor / validated.seconds).toFixed(2)} of JSON.parse alone.`);
}

/** Seconds that a bare JSON.parse of so many audits takes on all cores. */
async function parseOnly(lines, count, cores) {
  const sample = Math.min(count, 50_000);
  const times = Math.ceil(sample / cores / lines.length);
  const script = new URL('./parse-worker.mjs', import.meta.url);
  const workers = Array.from({ length: cores }, () => {
    return new Worker(script, { workerData: { lines, times } });
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const started = performance.now();
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (seconds * count) / (times * cores * lines.length);
}

/** Sends audits through the command, and takes its time and its peak memory. */
async function validate(count) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'validate'], {
    stdio: ['pipe', 'inherit', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid) ?? 0);
  }, 50);
  const closed = once(child, 'close');
  await pipeline(Readable.from(auditLines(westMidlands, count)), child.stdin);
  const [code] = await closed;
  clearInterval(watch);
  const expected = `${count.toLocaleString('en-GB')} audits: no issues.`;
  if (code !== 0 || told.trim() !== expected) throw new Error(`It failed (${code}): ${told}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: peak === 0 ? 'unknown' : Math.round(peak),
  };
}

/** The most memory that a process has held, in megabytes, where the system tells it (Linux). */
function peakOf(pid) {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}
