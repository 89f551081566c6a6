// What is published, and that it works outside of this workspace's browsers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifest, publishedPackages } from '../packages.mjs';
import { filesOfPacks } from '../packs.mjs';
import { root } from '../pnpm.mjs';

const allowed = /^(dist|src|vectors)\/|^(package\.json|LICENSE|NOTICE|README\.md|CHANGELOG\.md)$/;

let filesOf;
beforeAll(() => {
  filesOf = filesOfPacks();
}, 180_000);

describe.each(publishedPackages())('%s', (path) => {
  const { name: packageName, exports } = manifest(path);
  const entries = Object.entries(exports).map(([name, target]) => [
    name,
    typeof target === 'string' ? target : target.default,
  ]);

  test('publishes what it is meant to, and nothing else', () => {
    const files = filesOf.get(packageName);
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files).toContain('LICENSE');
    for (const [, target] of entries) {
      const [start, end = ''] = target.replace('./', '').split('*');
      const isMeant = (file) =>
        target.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === start;
      expect(files.filter(isMeant), target).not.toEqual([]);
    }
  });

  test('has maps that hold their sources', () => {
    const dist = join(root, path, 'dist');
    const names = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js.map'));
    const maps = names.map((name) => JSON.parse(readFileSync(join(dist, name), 'utf8')));
    expect(maps.flatMap(({ sources }) => sources)).not.toEqual([]);
    for (const { sources, sourcesContent } of maps) {
      expect(sourcesContent.filter((text) => typeof text === 'string')).toHaveLength(
        sources.length,
      );
    }
  });

  const modules = entries.filter(([, file]) => file.endsWith('.js') && !file.endsWith('.min.js'));
  test.each(modules)('can be imported in Node without a DOM: %s', async (_name, target) => {
    await import(pathToFileURL(join(root, path, target)).href);
  });
});
