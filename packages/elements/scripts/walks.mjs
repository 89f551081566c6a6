// Keeps what a walk by keyboard comes past, in test/walk, to be read and held to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const updates = process.env.MAAT_UPDATE_WALKS === '1';

/**
 * The command `maat-walk` ({ name, walked }): the walk that is kept under a name.
 * `MAAT_UPDATE_WALKS=1` keeps the one that is given.
 */
export function walks() {
  return {
    name: 'maat-walks',
    executeCommand({ command, payload }) {
      if (command !== 'maat-walk') return undefined;
      const { name, walked } = payload;
      const file = fileURLToPath(new URL(`../test/walk/${name}.txt`, import.meta.url));
      if (updates) writeFileSync(file, walked);
      return { kept: existsSync(file) ? readFileSync(file, 'utf8') : '' };
    },
  };
}
