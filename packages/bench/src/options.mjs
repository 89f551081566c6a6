import { parseArgs } from 'node:util';

export const usage = `pnpm bench [--quick] [--rounds N] [--built] [--results FILE] [--json FILE]

  --quick         few rounds and keys: to see that it runs, not to judge by
  --rounds N      how often each form is measured (default: 15)
  --built         measures what is built, without building it first
  --results FILE  writes the figures of the table to a file as well
  --json FILE     writes every single figure to a file as well`;

const thorough = { rounds: 15, keys: 100, checkRounds: 2000, toolRounds: 100 };
const quick = { rounds: 3, keys: 30, checkRounds: 400, toolRounds: 10 };

/** What the command was told. Throws where that makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      built: { type: 'boolean', default: false },
      results: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const extent = values.quick ? quick : thorough;
  const rounds = values.rounds === undefined ? extent.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds takes a number.');
  const { built, results, json, help } = values;
  return { ...extent, rounds, built, results, json, help };
}
