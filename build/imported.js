import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

/**
 * What a page loads at first that has this one line of code, made with a bundler: the text of the entry
 * and of all that it imports statically, minified.
 *
 * @param {string} code The line: an import or an export of a package.
 * @param {string} folder Where its packages are found from.
 * @returns {Promise<Record<'esbuild' | 'rollup', readonly string[]>>} The texts, with each bundler.
 */
export async function imported(code, folder) {
  return { esbuild: await withEsbuild(code, folder), rollup: await withRollup(code, folder) };
}

async function withEsbuild(contents, resolveDir) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'made',
    write: false,
    legalComments: 'none',
    conditions: ['production'],
    // A package's own tsconfig.json would lead to its sources.
    tsconfigRaw: {},
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>');
  const importsOf = (path) =>
    outputs[path].imports.filter(({ kind }) => kind === 'import-statement').map((to) => to.path);
  return [...reached(entry, importsOf)].map(
    (path) => outputFiles.find((file) => file.path.endsWith(`/${path}`)).text,
  );
}

async function withRollup(code, folder) {
  const line = `${folder}/line.js`;
  const bundle = await rollup({
    input: line,
    onLog() {},
    plugins: [
      {
        name: 'line',
        resolveId: (id) => (id === line ? id : null),
        load: (id) => (id === line ? code : null),
      },
      nodeResolve({ exportConditions: ['production'] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const entry = output.find(({ isEntry }) => isEntry);
  const names = [...reached(entry.fileName, (name) => chunks.get(name).imports)];
  const minified = names.map((name) =>
    transform(chunks.get(name).code, { minify: true, format: 'esm', legalComments: 'none' }),
  );
  return (await Promise.all(minified)).map((result) => result.code);
}

/** The entry, and all that it imports, and that they import. */
function reached(entry, importsOf) {
  const found = new Set([entry]);
  for (const path of found) for (const next of importsOf(path)) found.add(next);
  return found;
}
