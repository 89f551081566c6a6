// The pages that the tests run in. Opening one costs a browser more than most files' tests do, so the
// files of a folder share one, save those that say so in their first line; and each is bundled, as to load
// hundreds of modules by themselves cost more than the tests did.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/pnpm.mjs';

const alone = /^\/\/ In a page of its own: /;
/** Libraries tell of more that is wrong there, and whoever builds with Maat sees it. */
const developed = /^\/\/ In a page of its own: with the development builds of libraries/;
const made = join(root, 'node_modules/.cache/maat/test-pages');

/**
 * Bundles the pages of a folder of tests, a folder of tests each, and `register.js`, for the frames that
 * tests open: what a page has that defines the elements.
 *
 * @param {string} folder The folder, as a path.
 * @param {readonly string[] | undefined} asked The files or pages to run, as paths, if not all.
 * @returns {Promise<string[]>} The paths of the files to open, each in a page of its own.
 */
export async function testPages(folder, asked) {
  rmSync(made, { recursive: true, force: true });
  const known = pagesIn(folder);
  const pages =
    asked === undefined ? known : new Map(asked.map((path) => pageOf(path, folder, known)));
  const register = join(folder, '../dist/register.js');
  // Of tests nothing is left out, as a browser leaves nothing out of modules: not even of files that say that they
  // do nothing. To map all of them back to their sources takes as long as to bundle them.
  const whole = { ignoreAnnotations: true, sourcemap: asked !== undefined };
  const bundles = [...pages].map(([path, files]) => bundle(path, files, whole));
  await Promise.all([...bundles, bundle(join(made, 'register.js'), [register], {})]);
  return [...pages.keys()];
}

/** The pages, by the path of each: the files of tests that it holds. */
function pagesIn(folder) {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(folders.flatMap(({ name }) => pagesOf(join(folder, name), folder)));
}

function pagesOf(inner, folder) {
  const files = readdirSync(inner)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(inner, file));
  const own = files.filter((file) => alone.test(readFileSync(file, 'utf8')));
  const shared = files.filter((file) => !own.includes(file));
  const pages = own.map((file) => onItsOwn(file, folder));
  return shared.length === 0 ? pages : [...pages, [`${madeOf(inner, folder)}.test.js`, shared]];
}

/** The page of a path that was asked for: a file of tests, or a page as the report names it. */
function pageOf(path, folder, known) {
  const page = resolve(path);
  const files = known.get(page);
  return files === undefined ? onItsOwn(page, folder) : [page, files];
}

function onItsOwn(file, folder) {
  return [madeOf(file, folder).replace(/\.ts$/, '.js'), [file]];
}

function madeOf(path, folder) {
  return join(made, relative(folder, path));
}

/**
 * Writes a page, with what it imports later beside it. Each is bundled by itself: files that pages had in common
 * would run in another order than they are imported in.
 */
async function bundle(path, files, options) {
  await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};\n`).join(''),
      resolveDir: root,
    },
    entryNames: relative(made, path).replaceAll('\\', '/').replace(/\.js$/, ''),
    outdir: made,
    bundle: true,
    format: 'esm',
    splitting: true,
    target: 'esnext',
    conditions: [isDeveloped(files[0]) ? 'development' : 'production'],
    // The package's own tsconfig.json would lead to its sources, and what is published is tested.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    external: ['/__web-dev-server__*'],
    plugins: [whereTheyAre],
    sourcesContent: false,
    logLevel: 'error',
    ...options,
  });
}

const isDeveloped = (file) => developed.test(readFileSync(file, 'utf8'));

/** Tests find what lies beside them by their own address, which a bundle has not. */
const whereTheyAre = {
  name: 'maat-where-they-are',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]elements[\\/]test[\\/].+\.ts$/ }, async ({ path }) => {
      const address = JSON.stringify(`/${relative(root, path).replaceAll('\\', '/')}`);
      const text = await readFile(path, 'utf8');
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${address}, location.origin)`),
        loader: 'ts',
      };
    });
  },
};
