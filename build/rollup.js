import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, relative } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { collapseTemplates } from './collapse-templates.js';
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
 * @returns {import('rollup').RollupOptions[]}
 */
export function packageConfig({ entries, bundles = [] }) {
  const { dependencies = {}, peerDependencies = {} } = readPackage();
  const outside = Object.keys({ ...dependencies, ...peerDependencies });
  const modules = {
    input: entries,
    external: (id) => isOf(outside, id) || isBuiltin(id),
    plugins: plugins(),
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
    },
    onLog: failOnWarning,
  };
  return [modules, ...bundles.map(selfContained)];
}

function selfContained({ input, file }) {
  return {
    input,
    plugins: [...plugins(), minify()],
    output: { file, format: 'es', sourcemap: true, inlineDynamicImports: true },
    onLog: failOnWarning,
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
