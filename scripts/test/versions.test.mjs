// The packages have one version, and the element knows it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publishedPackages } from '../packages.mjs';
import { root } from '../pnpm.mjs';
import { withVersion } from '../write-version.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = (path) => JSON.parse(read(`${path}/package.json`));
const source = read('packages/elements/src/version.ts');
const { version } = manifest('packages/elements');

test('the packages that are published together have one version', () => {
  const [fixed] = JSON.parse(read('.changeset/config.json')).fixed;
  const published = publishedPackages().map(manifest);
  expect(published.map(({ name }) => name).sort()).toEqual([...fixed].sort());
  expect(new Set(published.map((each) => each.version))).toEqual(new Set([version]));
});

describe('the version in the source of the element', () => {
  test('is that of the package', () => {
    expect(withVersion(source, version)).toBe(source);
  });

  test('is what the built class says', async () => {
    const built = await import(pathToFileURL(join(root, 'packages/elements/dist/index.js')).href);
    expect(built.MaatAuditForm.version).toBe(version);
  });

  test('is written anew when a version is chosen', () => {
    expect(withVersion(source, '1.2.3-next.4')).toContain("version = '1.2.3-next.4';");
    expect(() => withVersion('', '1.2.3')).toThrow('There is no version');
    expect(JSON.parse(read('package.json')).scripts.bump).toContain('write-version.mjs');
  });
});
