import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../src/cannot-run.js';
import { helpOf } from '../src/command/help.js';
import { parse } from '../src/command/parse.js';
import { commands } from '../src/commands.js';
import { bash } from '../src/completion/bash.js';
import { fish } from '../src/completion/fish.js';
import { zsh } from '../src/completion/zsh.js';
import { maat } from './support/maat.js';

const program = { version: '1.2.3', script: new URL('file:///worker.js') };
const run = promisify(execFile);
const isThere = (shell: string) =>
  run(shell, ['-c', ':']).then(
    () => true,
    () => false,
  );

/** What bash offers at the end of a line. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ');
  const array = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; compopt() { :; }; _maat; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run('bash', ['-c', `${bash(commands)}\n${ask}`]);
  return stdout.trimEnd().split('\n');
}

describe('maat --help', () => {
  it('lists every command, and tells each within 100 columns, with lines that can be tried', async () => {
    const { code, stdout } = await maat(['--help']);
    expect(code).toBe(0);
    for (const command of commands) {
      expect(stdout).toContain(`  ${command.name.padEnd(11)}  ${command.about}\n`);
      const help = helpOf(command);
      expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const option of command.options) expect(help).toContain(`--${option.name}`);
    }
    expect((await maat([])).stdout).toBe(stdout);
    expect((await maat(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const one = await maat(['tool', 'types', '--help']);
    expect(one).toEqual(await maat(['help', 'tool', 'types']));
    expect(one.stdout).toMatchInlineSnapshot(`
      "Usage: maat tool types [OPTION...] TOOL

      Writes TypeScript types of the audits of a tool.

      Ids of sections, questions, rules and grades, codes, and the answers by question.

      Options:
            --overlay FILE     An overlay on that tool, or on one that comes with Maat; in this order.
            --theme-pack FILE  A theme pack, added after the changes of the last overlay.
        -o, --output FILE      Writes to a file.
        -f, --force            Writes over the file, if it is there.
        -h, --help             Tells what the command does and takes.
            --color WHEN       Whether there are colours. auto: on a terminal, unless NO_COLOR is set.

      Examples:
        maat tool types anytown.json -o anytown.ts
            Writes a module of types.
      "
    `);
    expect((await maat(['tool'])).stdout).toContain('  tool check ');
  });

  it('shows only options that exist in its examples', () => {
    for (const { examples } of commands) {
      for (const [line] of examples) {
        const words = line
          .replace(/^.*\| |^source <\(|\)$| > .*$/g, '')
          .replaceAll('"', '')
          .split(' ');
        if (words[0] === 'maat')
          expect(() => parse(words.slice(1), commands, program)).not.toThrow();
      }
    }
  });
});

describe('parse', () => {
  it('reads options before and after files, short and long', () => {
    const asked = parse(
      ['validate', 'a', '-cq', '--format=json', '-t', 'x', '--tool', 'y', '--', '-b'],
      commands,
      program,
    );
    if (asked.kind !== 'run') throw new Error('It asks for a run');
    const { invocation } = asked;
    expect(invocation.operands).toEqual(['a', '-b']);
    expect([
      invocation.flag('complete'),
      invocation.flag('quiet'),
      invocation.flag('help'),
    ]).toEqual([true, true, false]);
    expect(invocation.text('format')).toBe('json');
    expect(invocation.list('tool')).toEqual(['x', 'y']);
  });

  it.each([
    [['validat'], 'There is no command validat (validate?): maat --help lists them.'],
    [['tool', 'chek'], 'There is no command tool chek (tool check?): maat --help lists them.'],
    [
      ['validate', '--tol', 'a'],
      'There is no option --tol (--tool?): maat validate --help lists them.',
    ],
    [['validate', '-x'], 'There is no option -x: maat validate --help lists them.'],
    [['validate', '--quiet=no'], '--quiet takes no value: leave out what follows the =.'],
    [['validate', '--tool'], '--tool wants a value: --tool TOOL.'],
    [
      ['validate', '--format', 'xml'],
      '--format is one of: human, json, ndjson, sarif, junit, github.',
    ],
    [['tool', 'diff', 'a'], 'Something is missing: maat tool diff TOOL TOOL.'],
    [['new', 'a'], 'That is too much: maat new.'],
    [['constructor'], 'There is no command constructor: maat --help lists them.'],
    [
      ['validate', '--__proto__', 'a'],
      'There is no option --__proto__: maat validate --help lists them.',
    ],
  ])('says what to do about %j', (args, message) => {
    expect(() => parse(args, commands, program)).toThrow(new CannotRun(message));
  });
});

describe('maat completion', () => {
  it('completes commands, options, values and files in bash', async () => {
    expect(await offered('maat val')).toEqual(['validate']);
    expect(await offered('maat tool ')).toEqual(
      commands.filter(({ name }) => name.startsWith('tool ')).map(({ name }) => name.slice(5)),
    );
    expect(await offered('maat validate --max-')).toEqual(['--max-issues', '--max-size']);
    expect(await offered('maat tool diff --format ')).toEqual(['human', 'json', 'overlay']);
    expect(await offered('maat completion f')).toEqual(['fish']);
  });

  it('is what each shell can read', async () => {
    const written = { bash, zsh, fish };
    for (const [shell, write] of Object.entries(written)) {
      const { code, stdout } = await maat(['completion', shell]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: write(commands) });
      if (!(await isThere(shell))) continue;
      await run(shell, ['-n', '-c', stdout]);
    }
    expect((await maat(['completion', 'tcsh'])).stderr).toBe(
      'maat: The shell is one of: bash, zsh, fish.\n',
    );
  });
});
