import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Where and with what was measured: without it no figure means anything. */
export function circumstances({ chromium, rounds, keys, started }) {
  return {
    date: started.toISOString(),
    commit: commit(),
    node: process.versions.node,
    chromium,
    lit: versionOf('lit'),
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    load: loadavg()[0],
    rounds,
    keys,
  };
}

export function sentenceOf(given) {
  return `Measured on ${given.date.slice(0, 10)} at commit ${given.commit}, in ${given.rounds} rounds, ${given.keys} keys each.
Node ${given.node}, Chromium ${given.chromium}, Lit ${given.lit}; ${given.processor}, ${given.cores} cores, ${given.memory}, ${given.system}; load ${given.load.toFixed(1)} at the end.`;
}

function commit() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', changed';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'unknown';
  }
}

function versionOf(name) {
  const manifest = new URL('package.json', new URL('.', import.meta.resolve(name)));
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
