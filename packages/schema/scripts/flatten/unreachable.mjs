import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const reference = /\bfrom '(\.[^']+)\.js'/g;

/** The declaration files of a folder that its entry points do not lead to. */
export function unreachableDeclarations(folder, entries) {
  const reached = new Set();
  const waiting = entries.map((entry) => join(folder, `${entry}.d.ts`));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(reference))
      waiting.push(`${resolve(file, '..', path)}.d.ts`);
  }
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
    .filter((file) => !reached.has(file));
}
