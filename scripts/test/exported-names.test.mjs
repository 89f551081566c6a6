// What others can import, by its name: taking one away breaks them, and adding one binds us.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publishedPackages } from '../packages.mjs';
import { root } from '../pnpm.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const names = JSON.parse(read('scripts/test/exported-names.json'));

/** The code of each entry of each package: what it is imported by, and its files. */
const entries = publishedPackages().flatMap((path) => {
  const { name, exports } = JSON.parse(read(`${path}/package.json`));
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry, target]) => ({
      id: name + entry.slice(1),
      code: join(root, path, target.default),
      types: join(root, path, target.types),
    }));
});

/** The names that a file of types exports, those of types among them. */
function declaredNames(file) {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    list.split(',').map((name) => name.trim().replace(/^type |^.* as /, '')),
  );
  const declared = [
    ...text.matchAll(/^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm),
  ].map(([, name]) => name);
  return [...listed, ...declared].filter(Boolean).sort();
}

/** The names that a file of code exports. The one file for a `<script>` runs in browsers only. */
async function exportedNames(file) {
  if (!file.endsWith('.min.js')) return Object.keys(await import(pathToFileURL(file).href)).sort();
  const [, list] = /export\{([^}]*)\};\s*\/\/# sourceMappingURL=\S+\s*$/.exec(
    readFileSync(file, 'utf8'),
  );
  return list
    .split(',')
    .map((name) => name.split(' as ').at(-1))
    .sort();
}

test('every entry that has code is listed, and no other', () => {
  expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(names).sort());
});

describe.each(entries)('$id', ({ id, code, types }) => {
  const { values, types: typeNames } = names[id] ?? { values: [], types: [] };

  test('declares the names that are listed', () => {
    expect(declaredNames(types)).toEqual([...values, ...typeNames].sort());
  });

  test('exports the values among them', async () => {
    expect(await exportedNames(code)).toEqual([...values].sort());
  });
});
