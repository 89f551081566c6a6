// What is published, and that it works outside of this workspace's browsers.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publishedPackages } from '../packages.mjs';
import { root } from '../pnpm.mjs';

const allowed = /^(dist|src|vectors)\/|^(package\.json|LICENSE|NOTICE|README\.md|CHANGELOG\.md)$/;

describe.each(publishedPackages())('%s', (path) => {
  const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const entries = Object.entries(manifest.exports).map(([name, target]) => [
    name,
    typeof target === 'string' ? target : target.default,
  ]);

  test('publishes what it is meant to, and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: join(root, path),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = JSON.parse(packed)[0].files.map((file) => file.path);
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
