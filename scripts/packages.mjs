import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './pnpm.mjs';

/** Every folder of the workspace that holds a package, from the root of the repository. */
export function workspacePackages() {
  return ['packages', 'examples'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(`${root}${path}/package.json`)),
  );
}

/** Those that go to the registry. */
export function publishedPackages() {
  return workspacePackages().filter((path) => manifest(path).private !== true);
}

/** The TypeScript projects to check. */
export function projects() {
  return workspacePackages()
    .map((path) => `${path}/tsconfig.json`)
    .filter((path) => existsSync(`${root}${path}`));
}

function manifest(path) {
  return JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8'));
}
