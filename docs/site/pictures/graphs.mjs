import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repositoryFiles, root } from '../repository.mjs';

/** The published packages, and which of them needs which. */
export function packageGraph() {
  const manifests = readdirSync(join(root, 'packages'))
    .map((folder) => JSON.parse(read(`packages/${folder}/package.json`)))
    .filter((manifest) => manifest.private !== true);
  const nodes = manifests.map(({ name }) => name);
  const edges = manifests.flatMap(({ name, dependencies = {} }) =>
    Object.keys(dependencies).flatMap((needed) => (nodes.includes(needed) ? [[name, needed]] : [])),
  );
  return { title: 'The packages, each above those that it needs', nodes, edges };
}

/** The rooms of core, as their files import one another. */
export function roomGraph() {
  const files = repositoryFiles().filter((file) => file.startsWith('packages/core/src/'));
  const roomOf = (file) => /^packages\/core\/src\/([a-z-]+)\//.exec(file)?.[1];
  const pairs = files.flatMap((file) =>
    importsOf(file).map((to) => [roomOf(file), roomOf(to)].join(' ')),
  );
  const edges = [...new Set(pairs)]
    .map((pair) => pair.split(' '))
    .filter(([from, to]) => from !== '' && to !== '' && from !== to);
  const nodes = [...new Set(files.map(roomOf))].filter((room) => room !== undefined);
  return { title: 'The rooms of @maat/core, each above those that it needs', nodes, edges };
}

function importsOf(file) {
  const found = read(file).matchAll(/ from '(\.[^']+)'/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path));
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}
