// Validators of other languages, on the schemas as they are built. MAAT_LANGUAGES names those to run, as
// `python,go`: without it those that are installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { disagreement, given, type Verdict, vectors } from '../test/vectors/structural.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const maxBuffer = 100_000_000;

/** What jsonschema says of every vector, which it reads itself. */
function byPython(): readonly Verdict[] {
  const output = execFileSync('python3', [here('validate_vectors.py')], {
    encoding: 'utf8',
    maxBuffer,
  });
  const verdicts: readonly (Verdict & { readonly id: string })[] = JSON.parse(output);
  expect(verdicts.map(({ id }) => id)).toEqual(vectors.map(({ id }) => id));
  return verdicts;
}

/** What gojsonschema says of every document. Debian has its source where GOPATH leads. */
function byGo(): readonly Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'maat-go-'));
  try {
    const program = join(folder, 'validate');
    const env = {
      GO111MODULE: 'off',
      GOPATH: '/usr/share/gocode',
      GOFLAGS: '',
      GOCACHE: join(folder, 'cache'),
      ...process.env,
    };
    execFileSync('go', ['build', '-o', program, here('validate_vectors.go')], { env });
    const input = vectors.map((vector) =>
      JSON.stringify({ kind: vector.kind, document: given(vector) }),
    );
    const output = execFileSync(program, [here('../dist/schemas')], {
      input: input.join('\n'),
      encoding: 'utf8',
      maxBuffer,
    });
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const languages = { python: byPython, go: byGo };
const wanted = (process.env['MAAT_LANGUAGES'] ?? '').split(',');

describe.each(Object.entries(languages).filter(([name]) => wanted.includes(name)))(
  '%s',
  (_name, by) => {
    it('says of the shape of every document what the vectors say', () => {
      const verdicts = by();
      expect(verdicts).toHaveLength(vectors.length);
      const told = vectors.flatMap((vector, index) =>
        disagreement(vector, verdicts[index] ?? { valid: !vector.valid, places: [] }),
      );
      expect(told).toEqual([]);
    });
  },
);
