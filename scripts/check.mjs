// All static checks: `pnpm check`. Builds first, as they look at what is built, unless `--built`.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { inLanes } from './lanes.mjs';
import { projects, publishedPackages } from './packages.mjs';
import { packOf } from './packs.mjs';
import { pnpm, root } from './pnpm.mjs';

/** Before those that look at what would be published. */
const pack = { name: 'packs', command: ['node', 'scripts/packs.mjs'] };

const checks = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '--colors=off', '.'] },
  { name: 'files', command: ['node', 'scripts/check-files.mjs'] },
  ...projects().map(({ path, command }) => ({ name: `types of ${path}`, command, folder: path })),
  {
    name: 'imports',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
      'examples',
      'docs',
      'build',
    ],
  },
  { name: 'unused', command: ['knip'] },
  ...publishedPackages().flatMap((path) => [
    { name: `publint of ${path}`, command: ['publint', 'run', packOf(path), '--strict'] },
    // A style sheet has no types.
    {
      name: `attw of ${path}`,
      command: [
        ...['attw', packOf(path), '--profile', 'esm-only'],
        ...['--exclude-entrypoints', 'govuk-frontend.css', 'html.css'],
      ],
    },
  ]),
  { name: 'licences', command: ['node', 'scripts/check-licences.mjs'] },
  { name: 'links', command: ['node', 'docs/site/check-links.mjs'] },
  { name: 'locales', command: ['node', 'scripts/check-locales.mjs'] },
  { name: 'size', command: ['node', 'scripts/check-size.mjs'] },
];

/** Runs every check, also after one has failed, and gives the names of those that failed. */
export async function runChecks() {
  const failed = (await passes(pack)) ? [] : [pack.name];
  const steps = checks.map((check) => async () => {
    if (!(await passes(check))) failed.push(check.name);
  });
  await inLanes(steps, Math.min(availableParallelism(), 4));
  return failed;
}

async function passes({ name, command: [program, ...args], folder = '.' }) {
  const started = performance.now();
  const { code, output } = await run(program, args, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

function run(program, args, folder) {
  const cwd = join(root, folder);
  const bins = [cwd, root].map((path) => join(path, 'node_modules/.bin'));
  const PATH = [...bins, process.env.PATH].join(delimiter);
  const options = { cwd, env: { ...process.env, PATH, NO_COLOR: '1' }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}${error?.code === 'ENOENT' ? error.message : ''}`;
      resolve({ code: error === null ? 0 : 1, output });
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const unbuilt = !process.argv.includes('--built') && (await pnpm(['run', 'build'])) !== 0;
  const failed = unbuilt ? ['build'] : await runChecks();
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
