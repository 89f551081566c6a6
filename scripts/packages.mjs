import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './pnpm.mjs';

/** Every folder of the workspace that holds a package, from the root of the repository. */
export function workspacePackages() {
  const inside = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(`${root}${path}/package.json`)),
  );
  return [...inside, 'docs'];
}

/** Those that go to the registry. */
export function publishedPackages() {
  return workspacePackages().filter((path) => manifest(path).private !== true);
}

/** The TypeScript projects to check: each folder, and the command that checks it there. */
export function projects() {
  return workspacePackages().flatMap((path) => {
    const { typecheck } = manifest(path).scripts ?? {};
    return typecheck === undefined ? [] : [{ path, command: typecheck.split(' ') }];
  });
}

/** The package.json of a folder. */
export function manifest(path) {
  return JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8'));
}
