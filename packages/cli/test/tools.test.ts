import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOf } from '@maat/core';
import { toolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it } from 'vitest';
import { audit, faulty, lines } from './support/audits.js';
import { file, folder, maat } from './support/maat.js';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/custom-tool/${name}`, import.meta.url));
const overlay = example('anytown.overlay.json');
const tests = example('anytown.tests.json');
const themePack = example('theme-packs/children-missing-education.json');

/** What `maat tool types` writes, against what the compiler works out of the tool itself. */
const agreement = `
import type { AnswersOf, QuestionIdOf, SectionIdOf } from '@maat/schema';
import type { westMidlands } from '@maat/schema/west-midlands';
import type { Answers, QuestionId, SectionId } from './west-midlands.js';

type Tool = typeof westMidlands;
type Agree<ONE, OTHER> = [ONE, OTHER] extends [OTHER, ONE] ? true : never;
export const agree: [
  Agree<Answers, AnswersOf<Tool>>,
  Agree<QuestionId, QuestionIdOf<Tool>>,
  Agree<SectionId, SectionIdOf<Tool>>,
] = [true, true, true];
`;

describe('maat tool', () => {
  it('applies an overlay to the tool that it is on, and tells what it changes', async () => {
    const path = `${folder}/anytown.json`;
    const applied = await maat(['tool', 'apply', overlay, '-o', path]);
    expect(applied).toMatchObject({ code: 0, stdout: '' });
    expect(applied.stderr).toContain('Asks 24 of 25 core questions.');
    const { id } = JSON.parse(readFileSync(path, 'utf8'));
    const diff = await maat(['tool', 'diff', 'west-midlands', path]);
    expect(diff.code).toBe(1);
    expect(applied.stderr.startsWith(diff.stdout.slice(0, 200))).toBe(true);
    const between = await maat(['tool', 'diff', 'west-midlands', path, '--format', 'overlay']);
    const again = file('again.json', between.stdout);
    expect((await maat(['tool', 'apply', again])).stdout).toBe(readFileSync(path, 'utf8'));
    expect((await maat(['tool', 'diff', path, path])).code).toBe(0);
    const made = await maat(['new', '--overlay', overlay]);
    expect(JSON.parse(made.stdout).tool.id).toBe(id);
    const valid = await maat(['validate', '--tool', path], { input: made.stdout });
    expect(valid.code).toBe(0);
  });

  it('adds a theme pack to the overlay that it applies', async () => {
    const applied = await maat(['tool', 'apply', overlay, '--theme-pack', themePack]);
    expect(applied.code).toBe(0);
    const brought = JSON.parse(readFileSync(themePack, 'utf8')).id;
    expect(JSON.parse(applied.stdout).themePacks).toMatchObject([{ id: brought }]);
  });

  it('says where an overlay does not apply', async () => {
    const changed = readFileSync(overlay, 'utf8').replace('"west-midlands"', '"east-midlands"');
    file('other-base.json', changed);
    const run = await maat(['tool', 'apply', 'other-base.json', '--tool', 'west-midlands']);
    expect(run).toMatchObject({ code: 1 });
    expect(run.stdout).toMatch(/^other-base\.json:\d+:\d+: error: .*\[overlay\.other-base \/base/);
  });

  it('says what was given in place of an overlay, and which tool is not at hand', async () => {
    file('pack.json', readFileSync(themePack, 'utf8'));
    file('tool.json', JSON.stringify(westMidlands));
    file('baseless.json', '{"schema":"urn:maat:schema:overlay:1"}');
    file('own.tests.json', readFileSync(tests, 'utf8'));
    const east = readFileSync(overlay, 'utf8').replace('"west-midlands"', '"east-midlands"');
    file('east.json', east);
    const refused = [
      ['apply', 'pack.json'],
      ['apply', 'tool.json', '--tool', 'west-midlands'],
      ['apply', 'east.json'],
      ['test', 'own.tests.json'],
    ];
    const runs = await Promise.all(refused.map((args) => maat(['tool', ...args])));
    expect(runs.map(({ code, stderr }) => `${code} ${stderr.trimEnd()}`)).toEqual([
      '2 maat: pack.json is no overlay but a theme pack: give it with --theme-pack, beside an overlay.',
      '2 maat: tool.json is no overlay but a tool: give it with --tool.',
      '2 maat: east-midlands does not come with Maat: name the file of that tool with --tool.',
      '2 maat: anytown does not come with Maat: name the file of that tool with --tool.',
    ]);
    const baseless = await maat(['tool', 'apply', 'baseless.json']);
    expect(baseless.code).toBe(1);
    expect(baseless.stdout).toContain('[structure.missing /base]');
  });

  it('checks every kind of document, at its line', async () => {
    const styles = example('anytown.style-theme.json');
    const run = await maat(['tool', 'check', overlay, tests, themePack, styles]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '4 files: no issues.\n' });
    const [section] = westMidlands.sections;
    const twice = { ...westMidlands, sections: [section, section] };
    file('twice.json', JSON.stringify(twice, null, 2));
    const found = await maat(['tool', 'check', 'twice.json', '--format', 'ndjson']);
    expect(found.code).toBe(1);
    const [first = ''] = found.stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({ code: 'tool.duplicate-id', file: 'twice.json' });
    expect(JSON.parse(first).line).toBeGreaterThan(1);
  });

  it('lints, tests and tells the digest', async () => {
    const lint = await maat(['tool', 'lint', 'west-midlands', '--overlay', overlay]);
    expect(lint.code).toBe(0);
    expect(lint.stderr).toMatch(/^1 file: /);
    const form = ['--overlay', overlay, '--theme-pack', themePack];
    const tested = await maat(['tool', 'test', tests, ...form]);
    expect(tested.code).toBe(0);
    expect(tested.stdout).toMatch(/^(passed .+\n)+$/);
    const given = readFileSync(tests, 'utf8');
    const wrong = given.replace('"asked": ["otherTheme"], "notAsked"', '"asked"');
    const failing = await maat(['tool', 'test', file('wrong.json', wrong), ...form]);
    expect(failing.code).toBe(1);
    expect(failing.stdout).toMatch(/^FAILED .+\n {7}asked: expected \w+, found nothing\n/);
    const digest = await maat(['tool', 'digest', 'west-midlands@1.0.0']);
    expect(digest.stdout).toBe(`${digestOf(westMidlands)}  west-midlands@1.0.0\n`);
  });

  it('writes the JSON Schema of the audits of a tool', async () => {
    const run = await maat(['tool', 'schema', 'west-midlands']);
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(toolSchema(westMidlands))));
  });

  it('writes types that agree with those that are worked out of the tool', async () => {
    const place = fileURLToPath(new URL('../node_modules/.maat/types', import.meta.url));
    mkdirSync(place, { recursive: true });
    const output = ['-o', `${place}/west-midlands.ts`, '--force'];
    expect((await maat(['tool', 'types', 'west-midlands', ...output])).code).toBe(0);
    writeFileSync(`${place}/agree.ts`, agreement);
    const program = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--exactOptionalPropertyTypes',
    ];
    const compile = promisify(execFile)(program, [...options, `${place}/agree.ts`]);
    const { stdout } = await compile.catch((error) => error);
    expect(stdout).toBe('');
  });
});

describe('maat grade and explain', () => {
  it('tell what the rules propose, and how they come to it, without the words of the auditor', async () => {
    const answers = {
      ...audit().answers,
      overallGrade: { state: 'answered', value: { grade: 'outstanding' } },
    };
    const input = lines([audit('a', { answers }), faulty()]);
    const grade = await maat(['grade'], { input });
    expect(grade.code).toBe(1);
    expect(grade.stdout).toMatchInlineSnapshot(`
      "<stdin>:1: proposed: none; left by the rules: Inadequate to Outstanding; chosen: Outstanding
        outstanding-good-practice (should): what it requires is missing
        outstanding-improvement (should): what it requires is missing
      "
    `);
    expect(grade.stderr).toContain('<stdin>:2:');
    const explain = await maat(['explain', '--format', 'ndjson'], { input });
    const [first = ''] = explain.stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({ file: '<stdin>', document: 1, id: 'a' });
    expect(JSON.parse(first).trace).toHaveLength(westMidlands.rules.length);
    const told = await maat(['explain'], { input });
    expect(told.stdout).toContain('grade.chosen is outstanding');
    expect(told.stdout + told.stderr + explain.stdout).not.toContain('Example');
  });
});

describe('maat migrate', () => {
  it('moves what can be moved, and tells of what cannot', async () => {
    const input = lines([audit(), faulty(), audit('audit-3')]);
    const run = await maat(['migrate', '--to', 'west-midlands-judged', '--verbose'], { input });
    expect(run.code).toBe(1);
    const moved = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(moved.map(({ id, tool }) => [id, tool.id])).toEqual([
      ['audit-1', 'west-midlands-judged'],
      ['audit-3', 'west-midlands-judged'],
    ]);
    expect(run.stderr).toContain('[migrate.added]');
    expect(run.stderr).toContain('<stdin>:2:');
    expect(run.stderr).not.toContain('Example');
    const valid = await maat(['validate'], { input: run.stdout });
    expect(valid.stderr).toBe('2 audits: no issues.\n');
  });
});
