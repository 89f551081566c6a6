import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, gzipSync } from 'node:zlib';
import { westMidlands } from '@maat/schema/west-midlands';
import { names } from '../../src/report/rows.mjs';
import { peers } from './peers.mjs';
import { simpleForm } from './simple-form.mjs';

/**
 * What was measured, as it is kept and shown: of each form its name, version, bytes, fields, what was
 * seen of it, and its figures in each size, or why it has none.
 *
 * @param {readonly object[]} cells Each form in each size, measured.
 * @param {{ shipped: Record<string, Record<string, string>>, looks: Record<string, object> }} given
 * The files of each peer, and what was seen of each form.
 */
export function resultsOf(cells, { shipped, looks }) {
  return [...new Set(cells.map(({ form }) => form))].map((id) => {
    const of = cells.filter(({ form }) => form === id);
    const peer = peers[id];
    return {
      id,
      name: names[id] ?? peer.name,
      ...(peer && { version: versionOf(peer.packages[0]) }),
      gzip: of[0].bytes?.gzip ?? gzipOf(Object.values(shipped[id]), simpleForm(westMidlands)),
      ...looks[id],
      sizes: Object.fromEntries(of.map((cell) => [cell.size, figuresOf(cell)])),
    };
  });
}

function figuresOf({ rounds, failure }) {
  if (failure) return { failure };
  return { rounds: rounds.map(({ ready, key, heap }) => ({ ready, key, heap })) };
}

/** With the data of the form, as ours ships its tool. */
function gzipOf(texts, form) {
  const level = constants.Z_BEST_COMPRESSION;
  return [...texts, JSON.stringify(form)].reduce(
    (sum, text) => sum + (text === '' ? 0 : gzipSync(text, { level }).length),
    0,
  );
}

/** Not every package lets its manifest be imported, so it is read from where the package stands. */
function versionOf(name) {
  const manifest = createRequire(import.meta.url)
    .resolve.paths(name)
    .map((folder) => `${folder}/${name}/package.json`)
    .find((file) => existsSync(file));
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
