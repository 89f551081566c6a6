import { readFileSync } from 'node:fs';

/** Ticks of a second in which Linux counts processor time. */
const ticks = 100;

/**
 * What a process has used so far, where the system tells it (Linux): seconds of the processor, all
 * threads together, and the most memory that it held, in megabytes.
 *
 * @param {number} pid The process.
 * @returns {{ seconds: number, megabytes: number } | undefined} Nothing where it cannot be known.
 */
export function figuresOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (kilobytes === undefined) return undefined;
    return {
      seconds: (Number(stat[11]) + Number(stat[12])) / ticks,
      megabytes: Math.round(Number(kilobytes) / 1000),
    };
  } catch {
    return undefined;
  }
}
