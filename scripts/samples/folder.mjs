// Folders in which samples find the packages by their names, as they would once installed.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pnpm.mjs';

/** An empty folder whose `node_modules` has ours, and what each of ours and of the examples uses. */
export function emptyFolder(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, 'node_modules/@maat'), { recursive: true });
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "private": true }\n');
  for (const name of readdirSync(join(root, 'packages'))) {
    symlinkSync(join(root, 'packages', name), join(path, 'node_modules/@maat', name), 'junction');
  }
  for (const parent of ['packages', 'examples']) {
    for (const name of readdirSync(join(root, parent))) {
      linkAll(join(root, parent, name, 'node_modules'), join(path, 'node_modules'));
    }
  }
  return path;
}

/** Links what a package uses. Of two versions the first stays. */
function linkAll(from, to) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (name.startsWith('@') && name !== '@maat') {
      mkdirSync(join(to, name), { recursive: true });
      linkAll(join(from, name), join(to, name));
    } else if (!name.startsWith('.') && name !== '@maat' && !existsSync(join(to, name))) {
      symlinkSync(join(from, name), join(to, name), 'junction');
    }
  }
}
