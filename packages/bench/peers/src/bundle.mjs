import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { peers } from './peers.mjs';

/** Fonts and pictures are not counted: not every form has its own. */
const pictures = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.gif', '.png'];

/**
 * What a peer ships: its script and its styles, made as small as esbuild makes them, and what it has
 * of scripts that are no modules.
 *
 * @param {string} peer The name of its file.
 * @returns {Promise<Record<string, string>>} The texts by name: `rjsf.js`, `rjsf.css`.
 */
export async function bundlePeer(peer) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`forms/${peer}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(pictures.map((ending) => [ending, 'empty'])),
    outdir: 'made',
    write: false,
    logLevel: 'error',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const require = createRequire(import.meta.url);
  const files = { [`${peer}.js`]: textOf('.js'), [`${peer}.css`]: textOf('.css') };
  for (const [index, path] of (peers[peer].scripts ?? []).entries()) {
    const text = readFileSync(require.resolve(path), 'utf8');
    const { code } = await transform(text, { minify: true, legalComments: 'none' });
    files[`${peer}-${index}.js`] = code;
  }
  return files;
}
