// The pages that the tests run in. Opening one costs a browser more than most files' tests do, so the
// files of a folder share one, save those that say so in their first line.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../../scripts/pnpm.mjs';

const alone = /^\/\/ In a page of its own: /;
const made = join(root, 'node_modules/.cache/maat/test-pages');

/**
 * Writes the pages of a folder of tests, a folder of tests each.
 *
 * @param {string} folder The folder, as a path.
 * @returns {string[]} The paths of the files to open, each in a page of its own.
 */
export function testPages(folder) {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.flatMap(({ name }) => pagesOf(join(folder, name), name));
}

function pagesOf(folder, name) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
  const own = files.filter((file) => alone.test(readFileSync(file, 'utf8')));
  const shared = files.filter((file) => !own.includes(file));
  return shared.length > 1 ? [...own, writePage(shared, name)] : files;
}

/** One file that imports the others, by the addresses that the runner serves them at. */
function writePage(files, name) {
  const page = join(made, `${name}.test.js`);
  const addresses = files.map((file) => `/${relative(root, file).replaceAll('\\', '/')}`);
  writeFileSync(page, addresses.map((address) => `import '${address}';\n`).join(''));
  return page;
}
