import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { westMidlands } from '@maat/schema/west-midlands';
import { build, transform } from 'esbuild';
import { plainForm } from '../floors/plain-page.mjs';

const sources = {
  styles: fileURLToPath(import.meta.resolve('../floors/floor.css')),
  plain: fileURLToPath(import.meta.resolve('../floors/plain.mjs')),
  lit: fileURLToPath(import.meta.resolve('../floors/lit-form.mjs')),
  maat: fileURLToPath(import.meta.resolve('@maat/elements/maat-audit-form.min.js')),
};
const target = 'es2022';

/**
 * What each form ships, made as small as it goes.
 *
 * @returns {Promise<Record<string, Record<string, string>>>} The files of each form, by name.
 */
export async function shippedFiles() {
  return {
    plain: {
      'plain.css': await minifiedStyles(sources.styles),
      'plain.js': await bundle(sources.plain),
    },
    lit: { 'lit.js': await bundle(sources.lit) },
    maat: {
      'maat.js': readFileSync(sources.maat, 'utf8'),
    },
    parts: inParts(),
  };
}

function inParts() {
  const folder = join(dirname(sources.maat), 'split');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What of the form in parts is loaded before it is shown. */
const first = ['maat-audit-form.js', 'west-midlands.js'];

/**
 * The bytes of what a form ships, and with gzip -9: of the plain form its markup too, of the form in
 * parts what comes before it is shown.
 */
export function sizeOf(form, files) {
  const names = form === 'parts' ? first : Object.keys(files);
  const texts = names.map((name) => files[name]);
  if (form === 'plain') texts.push(plainForm(westMidlands));
  const sum = (size) => texts.reduce((total, text) => total + size(Buffer.from(text)), 0);
  return {
    minified: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length),
  };
}

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target,
    plugins: [stylesAsText],
    write: false,
  });
  return outputFiles[0].text;
}

const stylesAsText = {
  name: 'styles-as-text',
  setup(setup) {
    setup.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await minifiedStyles(path),
      loader: 'text',
    }));
  },
};

async function minifiedStyles(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
  return code.trim();
}
