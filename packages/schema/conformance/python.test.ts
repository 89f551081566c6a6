import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, vectors } from '../test/vectors/structural.js';
import { documentOf } from '../vectors/read.mjs';
import { holdToVectors, maxBuffer } from './hold-to-vectors.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const python = process.env['MAAT_PYTHON'] ?? 'python3';

// It reads the vectors itself.
holdToVectors('jsonschema of Python', () =>
  JSON.parse(execFileSync(python, [here('validate_vectors.py')], { encoding: 'utf8', maxBuffer })),
);

describe('examples/validate-python', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'maat-python-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function validate(...args: readonly string[]) {
    const script = here('../../../examples/validate-python/validate.py');
    const { status, stdout, stderr } = spawnSync(python, [script, ...args], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer,
    });
    return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const schemas = ['--schemas', here('../dist/schemas')];
  const audit = documentOf({ from: 'vectors/documents/audit.json' }) as object;

  it('prints the issues that core tells, of every document whose shape a schema can tell', () => {
    const unsaid = ['not-json', 'too-deep', 'too-large', 'bad-character', 'more-issues'];
    const asked = vectors.filter(({ ask }) => ask === 'validate');
    const wrong = asked.filter(
      ({ kind, valid, issues = [] }) =>
        !valid &&
        !issues.some(({ code }) => unsaid.includes(code.replace('structure.', ''))) &&
        // A document is held to the schema that it names.
        !issues.some(({ pointer }) => ['/schema', ''].includes(pointer) && kind !== 'audit'),
    );
    const cases = [...wrong, ...asked.filter(({ valid }) => valid).slice(0, 60)];
    expect(cases.length).toBeGreaterThan(700);
    for (const vector of cases) write(`${vector.id}.json`, JSON.stringify(given(vector)));
    const { lines, stderr } = validate(...schemas, ...cases.map(({ id }) => `${id}.json`));
    expect(stderr).toBe('');
    const told = lines.map((line) => line.split(': ').slice(0, 3).join(' '));
    const expected = cases.flatMap(({ id, valid, issues = [] }) =>
      valid
        ? []
        : issues.map(({ code, pointer }) => `${id}.json ${pointer || 'the whole'} ${code}`),
    );
    expect(told.sort()).toEqual(expected.sort());
  });

  it('says in words what is wrong, and ends with 1', () => {
    write('audit.json', JSON.stringify({ ...audit, revision: -1 }));
    expect(validate(...schemas, 'audit.json')).toEqual({
      status: 1,
      stderr: '',
      lines: ['audit.json: /revision: structure.out-of-range: is too small or too large'],
    });
  });

  it('prints nothing where nothing is wrong, and ends with 0', () => {
    write('audit.json', JSON.stringify(audit));
    expect(validate(...schemas, 'audit.json')).toEqual({ status: 0, stderr: '', lines: [] });
  });

  it('holds audits to one tool', () => {
    const tool = { id: 'west-midlands', version: '1.0.0' };
    const answers = { mood: { state: 'no-evidence' } };
    const given = { ...audit, tool, answers, setAside: {}, completedSections: [] };
    write('audit.json', JSON.stringify(given));
    const schema = here('../dist/tool-schemas/west-midlands.schema.json');
    expect(validate('--schema', schema, 'audit.json').lines).toEqual([
      'audit.json: /answers/mood: structure.unknown-member: does not belong here',
    ]);
  });

  it('goes on behind a file that is no JSON, shows nothing of it, and ends with 2', () => {
    write('bad.json', '{"Jane Doe": NaN}');
    write('worse.json', 'Jane Doe');
    write('audit.json', JSON.stringify({ ...audit, revision: -1 }));
    const { status, lines, stderr } = validate(
      ...schemas,
      'bad.json',
      'worse.json',
      'audit.json',
      'none.json',
    );
    expect(status).toBe(2);
    expect(lines).toHaveLength(4);
    expect(lines.join() + stderr).not.toContain('Jane');
  });
});
