import { StartError } from '../start-error.js';

/** The environment. A variable that is empty counts as not set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Which numbers a setting may be, and which it is if nothing is set. */
interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** @throws StartError if it is no whole number within its bounds. */
export function readNumber(env: Variables, name: string, bounds: Bounds): number {
  const given = env[name];
  if (!given) return bounds.otherwise;
  const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= bounds.least && number <= bounds.most) return number;
  throw new StartError(
    `${name} is ${given}. It must be a whole number from ${bounds.least} to ${bounds.most}.`,
  );
}

/** @throws StartError if it is neither yes nor no. */
export function readSwitch(env: Variables, name: string): boolean {
  const given = env[name];
  if (!given || given === 'yes') return true;
  if (given === 'no') return false;
  throw new StartError(`${name} is ${given}. It must be yes or no.`);
}
