// What would be published: packed once for all that look at it, as to pack takes npm longer than to look.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, publishedPackages } from './packages.mjs';
import { npm, root } from './pnpm.mjs';
import { digestOf, isCurrent, remember } from './stamp.mjs';

const folder = 'node_modules/.cache/maat/packs';
const list = join(root, folder, 'packs.json');
const inputs = publishedPackages().flatMap((path) => [path, `${path}/dist`]);

/** Where the tarball of a package lies once `filesOfPacks` has been asked, by the path of its folder. */
export function packOf(path) {
  const { name, version } = manifest(path);
  return join(root, folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

/** The paths of the files that are published, by the name of each package. Packs them, unless that was done. */
export function filesOfPacks() {
  if (!isCurrent('packs', inputs, [folder])) makePacks();
  const packs = JSON.parse(readFileSync(list, 'utf8'));
  return new Map(packs.map(({ name, files }) => [name, files.map(({ path }) => path)]));
}

function makePacks() {
  const before = digestOf(inputs);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', join(root, folder)];
  const told = execFileSync(npm, [...args, ...publishedPackages().map((path) => `./${path}`)], {
    cwd: root,
    encoding: 'utf8',
    shell: npm.endsWith('.cmd'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  writeFileSync(list, told);
  remember('packs', before, [folder]);
}

if (process.argv[1] === import.meta.filename) filesOfPacks();
