import { readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { askAgain } from './ask-again.js';
import { collapseTemplates } from './collapse-templates.js';
import { facade } from './facade.js';
import { minify } from './minify.js';

const target = 'es2022';

/**
 * Makes the rollup configuration of a package: ES modules with source maps in `dist`, its
 * dependencies left outside, and, if asked, minified files that each hold everything.
 *
 * @param {object} options
 * @param {Record<string, string>} options.entries Output name without `.js` → source file.
 * @param {readonly { input: string, file: string }[]} [options.bundles] Self-contained files and
 * their sources.
 * @param {Record<string, readonly string[]>} [options.chunks] Chunk → the sources, or folders of
 * them, that stand in it with all they import. A bundler puts a whole file into one chunk, so what is
 * to be loaded at different times has to stand in different files.
 * @param {string} [options.whole] The source of the entry `index`, where it leads to chunks.
 * @param {object} [options.split] Minified files in `dist/split` that hold all that they need, and load
 * what they import dynamically from files beside them.
 * @param {Record<string, string>} options.split.entries As `entries`.
 * @param {readonly string[]} options.split.shared Sources that an entry imports for what it loads: several
 * of those files need them, and each imports from the entry only.
 * @returns {import('rollup').RollupOptions[]}
 */
export function packageConfig({ entries, bundles = [], chunks = {}, whole, split }) {
  const { dependencies = {}, peerDependencies = {} } = readPackage();
  const outside = Object.keys({ ...dependencies, ...peerDependencies });
  const modules = {
    input: { ...entries, ...(whole && { 'chunks/whole': whole }) },
    external: (id) => isOf(outside, id) || isBuiltin(id),
    plugins: [...plugins(), ...(whole ? [facade('index', 'whole')] : [])],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: (id) => chunkOf(chunks, id),
      hoistTransitiveImports: false,
    },
    onLog: failOnWarning,
  };
  return [modules, ...bundles.map(selfContained), ...(split ? [inParts(split)] : [])];
}

function chunkOf(chunks, id) {
  const isIn = (source) => id.startsWith(resolve(source));
  return Object.keys(chunks).find((name) => chunks[name].some(isIn));
}

function selfContained({ input, file }) {
  return {
    input,
    plugins: [...plugins(), minify()],
    output: { file, format: 'es', sourcemap: true, inlineDynamicImports: true },
    onLog: failOnWarning,
  };
}

function inParts({ entries, shared }) {
  return {
    input: entries,
    plugins: [...plugins(), collapseTemplates(), askAgain(), minify(), shareByEntry(shared)],
    // Only what is imported for its effects has any, and that stands in the package's own sources.
    treeshake: { moduleSideEffects: (id) => id.startsWith(process.cwd()) },
    output: {
      dir: 'dist/split',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      hoistTransitiveImports: false,
    },
    onLog: failOnWarning,
  };
}

/**
 * Keeps what several files need in the entry that imports it. A chunk of its own would have an address that
 * is not asked for again.
 */
function shareByEntry(sources) {
  const shared = sources.map((source) => resolve(source));
  return {
    name: 'maat-share-by-entry',
    // Files are named by what is in them: those of an earlier build would be published as well.
    renderStart: () => rmSync('dist/split', { recursive: true, force: true }),
    transform: (code, id) =>
      shared.includes(id) ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle)
        .filter(
          ({ type, isEntry, isDynamicEntry }) => type === 'chunk' && !isEntry && !isDynamicEntry,
        )
        .flatMap(({ moduleIds }) => moduleIds.map((id) => relative('.', id)));
      if (modules.length > 0) this.error(`Several files need ${modules.join(' and ')}.`);
    },
  };
}

function plugins() {
  return [
    // `sideEffects` speaks of the published files, not of the sources that are bundled here.
    nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
    esbuild({ target }),
    // In modules as well: markup that one of them rendered on a server is hydrated by the other.
    collapseTemplates(),
  ];
}

function readPackage() {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}

function isOf(packages, id) {
  return packages.some((name) => id === name || id.startsWith(`${name}/`));
}

function isBuiltin(id) {
  return id.startsWith('node:') || builtinModules.includes(id);
}

/** An import that rollup cannot resolve, or a cycle, must not reach a published file. */
function failOnWarning(level, log, handle) {
  if (level !== 'warn' || log.code === 'EMPTY_BUNDLE') return handle(level, log);
  const place = log.loc ? ` (${relative('.', log.loc.file ?? '')}:${log.loc.line})` : '';
  throw new Error(`${basename(process.cwd())}: ${log.message}${place}`);
}
