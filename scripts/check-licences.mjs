// What the published packages bring along: its licences, that none of it runs a script when it is installed, and
// that what we publish says where it was built.
import { readFileSync } from 'node:fs';
import { publishedPackages } from './packages.mjs';
import { pnpm, root } from './pnpm.mjs';

/** Licences that ask for no more than that their text is kept. */
const permissive = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  // One of the two may be chosen; both are asked for, and both are permissive.
  ...['(MIT OR GPL-3.0-or-later)', '(MIT OR CC0-1.0)', '(MIT AND Zlib)'],
]);

const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const faults = [...(await licenceFaults()), ...scriptFaults(), ...provenanceFaults()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function licenceFaults() {
  const filters = publishedPackages().flatMap((path) => ['--filter', `./${path}`]);
  const said = [];
  const stdio = ['ignore', 'pipe', 'ignore'];
  await pnpm([...filters, 'licenses', 'list', '--prod', '--json'], { stdio }, said);
  const listed = JSON.parse(Buffer.concat(said).toString('utf8'));
  const names = Object.values(listed).flatMap((packages) => packages.map(({ name }) => name));
  // An empty list would let everything pass.
  if (!names.includes('lit')) return ['The licences of production dependencies were not listed.'];
  return Object.entries(listed)
    .filter(([licence]) => !permissive.has(licence))
    .map(([licence, of]) => `${licence}: ${of.map(({ name }) => name).join(', ')}`);
}

function scriptFaults() {
  const isOff = /^onlyBuiltDependencies: \[\]$/m.test(read('pnpm-workspace.yaml'));
  return isOff ? [] : ['pnpm-workspace.yaml lets a dependency run a script when it is installed.'];
}

function provenanceFaults() {
  return publishedPackages()
    .filter((path) => JSON.parse(read(`${path}/package.json`)).publishConfig?.provenance !== true)
    .map((path) => `${path}/package.json: publishConfig.provenance must be true.`);
}
