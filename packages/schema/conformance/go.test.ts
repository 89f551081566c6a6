import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { given, vectors } from '../test/vectors/structural.js';
import { holdToVectors, maxBuffer, type NamedVerdict } from './hold-to-vectors.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { env } = process;

/** What gojsonschema says of every document. Debian keeps its source in /usr/share/gocode. */
function verdictsOfGo(): readonly NamedVerdict[] {
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

holdToVectors('gojsonschema of Go', verdictsOfGo);
