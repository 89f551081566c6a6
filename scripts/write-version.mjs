// Writes the version of @maat/elements into its source, after `changeset version` has chosen it: two
// versions on one page are told apart by it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pnpm.mjs';

const folder = join(root, 'packages/elements');
const file = join(folder, 'src/version.ts');

/** A source with another version in it. */
export function withVersion(source, version) {
  const place = /(?<=export const version = ')[^']+(?=';)/;
  if (!place.test(source)) throw new Error(`There is no version in ${file}.`);
  return source.replace(place, version);
}

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
}
