// Validators of other languages, on the schemas as they are built. MAAT_LANGUAGES names those to run, as
// `python,go`; MAAT_PYTHON the Python that has jsonschema.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { disagreement, given, type Verdict, vectors } from '../test/vectors/structural.js';
import { vectorFiles, vectorsIn } from '../vectors/read.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { env } = process;
const maxBuffer = 100_000_000;

interface Named extends Verdict {
  readonly id: string;
}

/** What jsonschema says of every vector, which it reads itself. */
function byPython(): readonly Named[] {
  const python = env['MAAT_PYTHON'] ?? 'python3';
  const options = { encoding: 'utf8', maxBuffer } as const;
  return JSON.parse(execFileSync(python, [here('validate_vectors.py')], options));
}

/** What gojsonschema says of every document. Debian keeps its source in /usr/share/gocode. */
function byGo(): readonly Named[] {
  const folder = mkdtempSync(join(tmpdir(), 'maat-go-'));
  try {
    const program = join(folder, 'validate');
    execFileSync('go', ['build', '-o', program, here('validate_vectors.go')], {
      env: {
        ...env,
        GO111MODULE: 'off',
        GOFLAGS: '',
        GOPATH: [env['GOPATH'], '/usr/share/gocode'].filter(Boolean).join(delimiter),
        GOCACHE: join(folder, 'cache'),
      },
    });
    const lines = vectors.map((vector) => {
      const { id, kind } = vector;
      return JSON.stringify({ id, kind, document: given(vector) });
    });
    const options = { input: lines.join('\n'), encoding: 'utf8', maxBuffer } as const;
    const output = execFileSync(program, [here('../dist/schemas')], options);
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = (env['MAAT_LANGUAGES'] ?? '').split(',');
const languages = Object.entries({ python: byPython, go: byGo }).filter(([name]) =>
  wanted.includes(name),
);

describe.each(languages)('%s', (_name, verdictsOf) => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(() => {
    verdicts = new Map(verdictsOf().map((verdict) => [verdict.id, verdict]));
  });

  it.each(vectorFiles)('says of the shape of the documents in %s what the vectors say', (name) => {
    const told = vectorsIn(name).flatMap((vector) => {
      const verdict = verdicts.get(vector.id);
      return verdict ? disagreement(vector, verdict) : `${vector.id}: nothing`;
    });
    expect(told).toEqual([]);
  });
});
