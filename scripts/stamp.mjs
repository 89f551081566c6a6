// Remembers what a step was done with, so that it is done again only if that has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pnpm.mjs';

/** Goes with the modules: whoever removes them has everything done anew. */
const folder = join(root, 'node_modules/.cache/maat/stamps');

/** What is made by a step, or is not built from. */
const ignored =
  /(^|\/)node_modules$|^[^/]+\/[^/]+\/(dist|test|data)$|^packages\/core\/src\/validate\/generated$/;

/** Tells whether a step was done with these inputs, and left these outputs. */
export function isCurrent(name, inputs, outputs) {
  const file = join(folder, name);
  if (!existsSync(file) || !outputs.every((path) => existsSync(join(root, path)))) return false;
  return readFileSync(file, 'utf8') === stampOf(digestOf(inputs), outputs);
}

/** Notes that a step was done with inputs of this digest. */
export function remember(name, inputDigest, outputs) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), stampOf(inputDigest, outputs));
}

/** The digest of all files in some folders: of their names and of what is in them. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(path))
      hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function stampOf(inputDigest, outputs) {
  return `${inputDigest} ${digestOf(outputs)}`;
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((child) => !ignored.test(child))
    .flatMap(filesIn);
}
