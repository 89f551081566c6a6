import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit, faulty, lines, secret } from './support/audits.js';
import { file, folder, maat } from './support/maat.js';

describe('maat validate', () => {
  it('says nothing of what is an audit, and exits with 0', async () => {
    const path = file('one audit.json', JSON.stringify(audit(), null, 2));
    const run = await maat(['validate', path]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '1 audit: no issues.\n' });
  });

  it('tells each issue with file, line, column, code and pointer, and exits with 1', async () => {
    file('faulty.json', JSON.stringify(faulty(), null, 2));
    const run = await maat(['validate', 'faulty.json']);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatchInlineSnapshot(`
      "faulty.json:16:16: error: Theme must be text [answer.wrong-kind /answers/theme/value]
      faulty.json:18:17: error: The tool has no question ‘shoeSize’ [answer.unknown-question /answers/shoeSize]
      "
    `);
    expect(run.stderr).toBe('1 audit, 1 with errors: 2 errors.\n');
  });

  it('reads NDJSON, lists and JSON over lines from files, patterns and standard input', async () => {
    const given = [audit(), faulty(), audit('audit-3')];
    file('returns.ndjson', lines(given).replaceAll('\n', '\r\n\r\n'));
    file('returns-list.json', JSON.stringify(given, null, 1));
    const fromFiles = await maat(['validate', 'returns*', '--format', 'ndjson']);
    const told = fromFiles.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const places = told.map(({ file, document, line, code }) => [file, document, line, code]);
    expect(places.map((place) => place.join(' '))).toMatchInlineSnapshot(`
      [
        "returns-list.json 2 44 answer.wrong-kind",
        "returns-list.json 2 46 answer.unknown-question",
        "returns.ndjson 2 3 answer.wrong-kind",
        "returns.ndjson 2 3 answer.unknown-question",
      ]
    `);
    const input = given.map((each) => JSON.stringify(each, null, 2)).join('\n');
    const piped = await maat(['validate', '-'], { input });
    expect(piped.stderr).toBe('3 audits, 1 with errors: 2 errors.\n');
    expect(piped.stdout.startsWith('<stdin>:')).toBe(true);
  });

  it('keeps the order of many audits, on all cores', async () => {
    const given = Array.from({ length: 6000 }, (_, index) =>
      index % 1000 === 999 ? { n: index } : audit(`audit-${index}`),
    );
    const path = file('many.ndjson', lines(given));
    const run = await maat(['validate', path, '--format', 'ndjson', '--jobs', '3']);
    const documents = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document);
    expect([...new Set(documents)]).toEqual([1000, 2000, 3000, 4000, 5000, 6000]);
    expect(documents).toEqual(documents.toSorted((a, b) => a - b));
    expect(run.stderr.startsWith('6,000 audits, 6 with errors:')).toBe(true);
  });

  it('tells with --complete what is missing, and what only deserves a look', async () => {
    const input = JSON.stringify(audit());
    const run = await maat(['validate', '--complete', '--now', '2026-11-20'], { input });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(
      'error: Answer question 1, or answer N/A [answer.required /answers/',
    );
  });

  it('tells as many issues as are asked for, and counts all', async () => {
    const input = lines([faulty(), faulty()]);
    const run = await maat(['validate', '--max-issues', '1'], { input });
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain('3 more issues are not told');
    expect(run.stderr).toContain('2 audits, 2 with errors: 4 errors.');
    const quiet = await maat(['validate', '--quiet'], { input });
    expect(quiet).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('tells issues in Welsh', async () => {
    const run = await maat(['validate', '--lang', 'cy'], { input: lines([faulty(), '{']) });
    expect(run.stdout).toContain('Nid oes cwestiwn ‘shoeSize’');
  });

  it('holds audits against the tool that they name, or against the one that is given', async () => {
    const other = audit('a', { tool: { id: 'anytown', version: '1.2.0' } });
    const changed = audit('b', { tool: { ...audit().tool, digest: `sha256:${'0'.repeat(64)}` } });
    const judged = audit('c', { tool: { id: 'west-midlands-judged', version: '1.0.0' } });
    const input = lines([other, changed, judged]);
    const run = await maat(['validate'], { input });
    expect(run.stdout).toMatchInlineSnapshot(`
      "<stdin>:1:53: error: There is no tool anytown 1.2.0 to hold it against: name its file with --tool [input.unknown-tool /tool]
      <stdin>:2:102: error: This audit was made with another tool of the same name and version: the tool was changed since [tool.other-digest /tool/digest]
      "
    `);
    const given = await maat(['validate', '--tool', 'west-midlands-judged'], { input });
    expect(given.stdout).toContain('[tool.other-tool /tool/id]');
    expect(given.stderr).toBe('3 audits, 2 with errors: 2 errors.\n');
  });

  it('never shows what an audit says', async () => {
    const inNames = audit('a', { [secret]: 1, answers: { theme: { [secret]: secret } } });
    const broken = `${JSON.stringify(audit()).slice(0, -3)} "${secret}`;
    file('secrets.ndjson', `${lines([inNames, faulty()])}${broken}\n{"${secret}": ${secret}}\n`);
    for (const format of ['human', 'json', 'ndjson', 'sarif', 'junit', 'github']) {
      const run = await maat(['validate', '--complete', 'secrets.ndjson', '--format', format]);
      expect(run.code).toBe(1);
      expect(run.stdout.length).toBeGreaterThan(100);
      expect(run.stdout + run.stderr).not.toContain('Example');
    }
  });

  it('says in a line what it cannot do, and exits with 2', async () => {
    symlinkSync('nowhere', `${folder}/broken-link.json`);
    const refused = [
      ['nothing.json'],
      ['no*thing.json'],
      [folder],
      ['broken-link.json'],
      ['--format', 'xml'],
      ['--max-issues', 'many'],
      ['--tool', 'nothing.json'],
      ['--tool', 'west-midlands', '--tool', 'five-key-questions', '--overlay', 'nothing.json'],
      ['--forma', 'json'],
      ['--now', 'tomorrow'],
      ['--now', '2026-02-30'],
      ['--now', '2027-02-29T10:00:00Z'],
    ];
    const runs = await Promise.all(refused.map((args) => maat(['validate', ...args])));
    for (const run of runs) expect(run).toMatchObject({ code: 2, stdout: '' });
    const told = runs.map(({ stderr }) => stderr.replaceAll(folder, 'FOLDER').trimEnd());
    expect(told).toMatchInlineSnapshot(`
      [
        "maat: nothing.json: there is no such file.",
        "maat: no*thing.json matches no file: look at the path, and quote the pattern.",
        "maat: FOLDER is a folder: name its files, as "FOLDER/*.json".",
        "maat: broken-link.json: there is no such file.",
        "maat: --format is one of: human, json, ndjson, sarif, junit, github.",
        "maat: --max-issues wants a whole number from 0, not many.",
        "maat: nothing.json cannot be read: there is no such file.",
        "maat: nothing.json cannot be read: there is no such file.",
        "maat: There is no option --forma (--format?): maat validate --help lists them.",
        "maat: --now wants a date or a moment, as 2026-11-27 or 2026-11-27T10:00:00Z.",
        "maat: --now wants a date or a moment, as 2026-11-27 or 2026-11-27T10:00:00Z.",
        "maat: --now wants a date or a moment, as 2026-11-27 or 2026-11-27T10:00:00Z.",
      ]
    `);
  });
});
