// What is written of the conformance vectors is what their sources say.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vectorFiles } from '../../packages/schema/scripts/vectors/files.mjs';

test.each(vectorFiles)('$file holds what its source says', ({ file, text }) => {
  const advice = 'Run pnpm --filter @maat/schema vectors, and commit what that writes.';
  expect(readFileSync(file, 'utf8') === text, advice).toBe(true);
});
