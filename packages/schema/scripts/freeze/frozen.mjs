import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as built from '../../dist/index.js';
import { shapeChanges } from './changes.mjs';

const folder = new URL('../../published/', import.meta.url);

/** The schemas that are built, each with the file that holds its frozen copy. */
export const schemas = Object.entries(built)
  .filter(([name]) => name.endsWith('JsonSchema'))
  .flatMap(([, schema]) => [
    { id: schema.$id, schema },
    { id: `${schema.$id}:draft-07`, schema: built.draft07(schema) },
  ])
  .map((each) => ({ ...each, file: fileOf(each.id) }));

/** The frozen copies there are, those of earlier versions included. */
export function frozenFiles() {
  return readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder)));
}

/**
 * Where a built schema differs in shape from its frozen copy.
 *
 * @returns {string[]} JSON Pointers; '' where there is no copy.
 */
export function changesOf({ schema, file }) {
  return existsSync(file)
    ? shapeChanges(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(schema)))
    : [''];
}

/** urn:maat:schema:theme-pack:1 is kept in theme-pack-1.schema.json. */
function fileOf(id) {
  const name = id.replace(/^urn:maat:schema:/, '').replaceAll(':', '-');
  return fileURLToPath(new URL(`${name}.schema.json`, folder));
}
