import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, faulty, lines } from './support/audits.js';
import { file, folder, maat, program } from './support/maat.js';

describe('what maat writes', () => {
  it('never goes over a file, unless it is told to', async () => {
    const path = file('there.json', 'kept');
    const args = ['new', '--id', 'a', '--now', '2026-11-20', '-o', path];
    const refused = await maat(args);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toBe(`maat: ${path} is there already: --force writes over it.\n`);
    expect(readFileSync(path, 'utf8')).toBe('kept');
    expect((await maat([...args, '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ id: 'a' });
  });

  it('may go over the very file that is read', async () => {
    const given = Array.from({ length: 300 }, (_, index) => audit(`audit-${index}`));
    const path = file('moved.ndjson', lines(given));
    const args = ['--tool', 'west-midlands', '--to', 'west-midlands-judged', '-o', path, '-f'];
    const run = await maat(['migrate', path, ...args]);
    expect(run.stderr).toBe('300 audits: no issues.\n');
    const moved = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(moved.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(new Set(moved.map(({ tool }) => tool.id))).toEqual(new Set(['west-midlands-judged']));
  });

  it('leaves no half of a file where it fails', async () => {
    const target = join(folder, 'half.ndjson');
    const run = await maat(['migrate', '--to', 'west-midlands', folder, '-o', target]);
    expect(run.code).toBe(2);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const elsewhere = await maat(['new', '-o', join(folder, 'no-folder', 'a.json')]);
    expect(elsewhere.stderr).toContain('cannot be written: there is no such file');
  });

  it('ends quietly when nobody reads on', async () => {
    const path = file('many.ndjson', lines(Array.from({ length: 20_000 }, () => faulty())));
    const child = spawn(process.execPath, [program, 'validate', path]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });
});
