// A bundler may leave out what nobody asks for by name, and nothing else: `sideEffects` tells it.
// Without it a page carries all of a package for one of its functions; and with too much of it the
// elements are never defined, as `register` is imported for nothing but its effect.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedPackages } from '../packages.mjs';
import { root } from '../pnpm.mjs';

const fromCore = createRequire(join(root, 'packages/core/package.json'));
const { build } = fromCore('esbuild');

const entries = publishedPackages().flatMap((path) => {
  const { name, exports, sideEffects } = JSON.parse(
    readFileSync(join(root, path, 'package.json'), 'utf8'),
  );
  return Object.entries(exports)
    .filter(([, target]) => target.default?.endsWith('.js'))
    .map(([entry, target]) => ({
      id: name + entry.slice(1),
      folder: join(root, path),
      hasEffect: sideEffects !== false && sideEffects.includes(target.default),
    }));
});

/** What a bundler makes of a line of code. */
async function bundle(contents, resolveDir) {
  const stdin = { contents, resolveDir };
  // Hint: the package's own tsconfig.json would lead to its sources.
  const options = { bundle: true, format: 'esm', write: false, tsconfigRaw: {} };
  const { outputFiles } = await build({ stdin, ...options, logLevel: 'silent' });
  return outputFiles[0].text.replaceAll(/^\/\/.*$/gm, '').trim();
}

test('the elements are defined by ten entries, and by no other', () => {
  const effective = entries.filter(({ hasEffect }) => hasEffect).map(({ id }) => id);
  expect(effective).toEqual([
    '@maat/elements/register',
    '@maat/elements/hydrate',
    '@maat/elements/lazy',
    '@maat/elements/react',
    '@maat/elements/editor/react',
    '@maat/elements/case-review/react',
    '@maat/elements/action-log/react',
    '@maat/elements/round-report/react',
    '@maat/elements/maat-audit-form.min.js',
    '@maat/elements/maat-audit-form-hydrate.min.js',
  ]);
});

test.each(entries)(
  '$id is kept if it has an effect: $hasEffect',
  async ({ id, folder, hasEffect }) => {
    const kept = await bundle(`import '${id}';`, folder);
    if (hasEffect) expect(kept).toContain('.define(');
    else expect(kept).toBe('');
  },
);
