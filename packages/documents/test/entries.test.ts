// Who imports one format must not be made to load the libraries of another. Looks at what is built.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const importing = /^\s*(?:import|export)\b[^'"]*?(?:from\s*)?['"]([^'"]+)['"]/gm;

/** The packages that a built file imports, itself or by the files that it imports. */
function packagesOf(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(importing)].map(([, name = '']) => name);
  return new Set(
    names.flatMap((name) =>
      name.startsWith('.') ? [...packagesOf(join(dirname(file), name), seen)] : [name],
    ),
  );
}

test.each([
  ['csv', ['papaparse']],
  ['excel', ['fflate', 'read-excel-file/universal', 'write-excel-file/universal']],
  ['fhir', []],
  ['import', ['@cfworker/json-schema']],
  ['leaving', []],
  ['ndjson', []],
  ['parquet', ['hyparquet-writer']],
  ['xlsform', ['write-excel-file/universal']],
])('%s loads no library but its own', (entry, libraries) => {
  const file = join(dist, `${entry}.js`);
  expect(existsSync(file)).toBe(true);
  const packages = [...packagesOf(file)].filter((name) => !name.startsWith('@maat/'));
  expect(packages.sort()).toEqual(libraries);
});
