import { parseArgs } from 'node:util';

export const usage = `pnpm --filter @maat/bench bench:cli [--audits N]

  --audits N   how many audits of 10 kB go through the pipe (default: 100000; a million is 10 GB)`;

/** What the command was told. Throws where that makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      audits: { type: 'string', default: '100000' },
      help: { type: 'boolean', default: false },
    },
  });
  const audits = Number(values.audits);
  if (!Number.isInteger(audits) || audits < 1) throw new RangeError('--audits takes a number.');
  return { ...values, audits };
}
