import { minify as terser } from 'terser';

/**
 * Has browsers that know it compile all functions while the file comes, and not each on the main thread as it is
 * called: much of it is called as the form opens. It goes first.
 * https://v8.dev/blog/explicit-compile-hints
 */
const hint = '//# allFunctionsCalledOnLoad';

/** What each of the libraries in the bundle says at the head of its files, said once. */
const preamble =
  '/*! With Lit, copyright Google LLC, BSD-3-Clause, and signals, copyright Preact, MIT */';

/**
 * Makes the rollup plugin that minifies a whole bundle. Terser is slower than esbuild, and here a
 * few per cent smaller, which is worth it in what every page loads.
 *
 * @returns {import('rollup').Plugin}
 */
export function minify() {
  return {
    name: 'maat-minify',
    async renderChunk(code) {
      const options = {
        module: true,
        ecma: 2022,
        compress: { passes: 3 },
        format: { comments: false, preamble: `${hint}\n${preamble}` },
        sourceMap: true,
      };
      const { code: small, map } = await terser(code, options);
      return { code: small, map: JSON.parse(map) };
    },
  };
}
