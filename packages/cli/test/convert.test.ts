import { readFileSync } from 'node:fs';
import { validateSummary } from '@maat/core';
import { auditsFromCsv } from '@maat/documents/csv';
import { auditsFromWorkbook } from '@maat/documents/excel';
import { auditFrom } from '@maat/documents/fhir';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, faulty, lines, secret } from './support/audits.js';
import { file, folder, maat } from './support/maat.js';

const good = Array.from({ length: 7 }, (_, index) => audit(`audit-${index}`));
const source = 'all.ndjson';

/** Converts them, with one among them that is none, and gives the bytes. */
async function converted(to: string, args: readonly string[] = []): Promise<Buffer> {
  const name = `converted.${to}`;
  const run = await maat(['convert', '--to', to, source, '-o', name, ...args]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('8 audits, 1 with errors: 2 errors.');
  expect(run.stderr).not.toContain('Example');
  return readFileSync(`${folder}/${name}`);
}

const answersOf = (audits: readonly unknown[]) => audits.map((each) => (each as Audit).answers);

beforeAll(() => {
  file(source, lines([...good.slice(0, 3), faulty(), ...good.slice(3)]));
});

describe('maat convert', () => {
  it('writes CSV with what describes it, which is read back as it was', async () => {
    const bytes = await converted('csv', [
      '--round',
      'R1',
      '--partnership',
      'Anytown',
      '--metadata',
    ]);
    const text = bytes.toString('utf8');
    expect(text.split('\r\n')[1]).toMatch(/^Anytown,R1,/);
    const { audits } = auditsFromCsv(text);
    expect(answersOf(audits)).toEqual(answersOf(good));
    const metadata = JSON.parse(readFileSync(`${folder}/converted.csv-metadata.json`, 'utf8'));
    expect(metadata.url).toBe('converted.csv');
  });

  it('writes NDJSON and FHIR, an audit a line', async () => {
    const [ndjson, fhir] = await Promise.all([converted('ndjson'), converted('fhir')]);
    expect(ndjson.toString('utf8')).toBe(lines(good));
    const responses = fhir
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(responses.map((each) => auditFrom(westMidlands, each).audit)).toEqual(good);
  });

  it('writes Excel, Parquet and a summary of all of them', async () => {
    const { audits } = await auditsFromWorkbook(await converted('xlsx'));
    expect(answersOf(audits)).toEqual(answersOf(good));
    const parquet = await converted('parquet');
    expect([parquet.subarray(0, 4), parquet.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1']);
    const summary = JSON.parse((await converted('summary', ['--fewest', '6'])).toString('utf8'));
    expect(validateSummary(summary).ok).toBe(true);
    expect(summary).toMatchObject({ fewest: 6, audits: 7 });
    expect(JSON.stringify(summary)).not.toContain(secret);
  });

  it('tells what should not leave, and leaves it out for whom it is not', async () => {
    const answers = {
      subjectName: { state: 'answered', value: 'Zoë Example' },
      goodPractice: { state: 'answered', value: 'Zoe was seen.' },
      overallGrade: { state: 'answered', value: { grade: 'good' } },
    };
    file('named.ndjson', lines([audit('audit-1', { answers })]));
    const all = await maat(['convert', '--to', 'ndjson', 'named.ndjson']);
    expect(all.code).toBe(0);
    expect(all.stderr).toContain('[personal.name /answers/goodPractice/value]');
    expect(all.stderr).toContain('1 audit: 1 warning.');
    const board = await maat(['convert', '--to', 'ndjson', '--redact', 'board', 'named.ndjson']);
    expect(board.stderr).toContain('Redacted for board: 2 answers or parts left out, 0 masked.');
    expect(Object.keys(JSON.parse(board.stdout).answers)).toEqual(['overallGrade']);
    const none = await maat(['convert', '--to', 'csv', '--redact', 'nobody', 'named.ndjson']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('panel, board, public')]);
  });

  it('writes a tool for other systems', async () => {
    const form = ['convert', '--to', 'xlsform', '--tool', 'west-midlands', '-o', 'form.xlsx'];
    expect((await maat(form)).code).toBe(0);
    expect(readFileSync(`${folder}/form.xlsx`).subarray(0, 2).toString()).toBe('PK');
    const run = await maat(['convert', '--to', 'questionnaire', '--tool', 'west-midlands']);
    expect(JSON.parse(run.stdout)).toMatchObject({ resourceType: 'Questionnaire' });
  });

  it('says what does not go together', async () => {
    file(
      'two.ndjson',
      lines([audit(), audit('b', { tool: { id: 'west-midlands-judged', version: '1.0.0' } })]),
    );
    const refused = [
      ['two.ndjson', '--to', 'xlsx'],
      ['two.ndjson', '--to', 'xlsform', '--tool', 'west-midlands'],
      ['two.ndjson'],
      ['two.ndjson', 'two.ndjson', '--tool', 'west-midlands', '--to', 'summary', '--fewest', '2'],
    ];
    const runs = await Promise.all(refused.map((args) => maat(['convert', ...args])));
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(runs.map(({ stderr }) => stderr.trimEnd().split('\n').at(-1))).toMatchInlineSnapshot(`
      [
        "maat: The audits are of several tools: convert those of each by themselves.",
        "maat: --to xlsform is of a tool and reads no audits: name the tool with --tool.",
        "maat: Into what? Say it with --to: csv, xlsx, parquet …",
        "maat: There is no summary of these: fewest is 1, or a whole number from 3 to 1,000.",
      ]
    `);
  });
});
