import { describe, expect, it } from 'vitest';
import { audit, lines } from './support/audits.js';
import { file, maat } from './support/maat.js';

/** The codes that are told, one for each file. */
async function codes(names: readonly string[], args: readonly string[] = []): Promise<string[]> {
  const run = await maat(['validate', '--format', 'ndjson', ...args, ...names]);
  const told = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return told.map(({ file: name, code, line, column }) => `${name}:${line}:${column} ${code}`);
}

const text = JSON.stringify(audit());

describe('maat validate, of what no program should write', () => {
  it('reads UTF-8 and UTF-16, with a byte order mark and without', async () => {
    const utf16 = Buffer.from(text, 'utf16le');
    file('bom.json', `\ufeff${text}`);
    file('le-bom.json', Buffer.from(`\ufeff${text}`, 'utf16le'));
    file('le.json', utf16);
    file('be-bom.json', Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    file('be.json', Buffer.from(utf16).swap16());
    const run = await maat([
      'validate',
      'bom.json',
      'le-bom.json',
      'le.json',
      'be-bom.json',
      'be.json',
    ]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '5 audits: no issues.\n' });
  });

  it('gives each fault a code and a place', async () => {
    file('1 empty.json', '');
    file('2 blank.ndjson', ' \n\n');
    file('3 latin-1.json', Buffer.from(text.replace('Mrs', 'Frau Möller'), 'latin1'));
    file('4 odd-utf-16.json', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1));
    file('5 cut-off.json', text.slice(0, 60));
    file('6 twice.json', text.replace('"status"', '"id":"b",\n"status"'));
    file('7 proto.json', text.replace('"theme":', '"__proto__":'));
    file('8 deep.json', `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`);
    file('9 deep-list.json', `${'['.repeat(1e5)}${']'.repeat(1e5)}`);
    file('A not-json.json', `${text.slice(0, -1)}, // a comment\n}`);
    file('B table.csv', 'date,theme\n2026-11-20,neglect\n');
    file('C unclosed.json', `[\n${text}`);
    file('D nul.json', text.replace('Mrs', '\\u0000'));
    file('E number.json', '7');
    file('F null-list.json', '[null,\n,7]');
    expect(await codes(['?*.json', '2 blank.ndjson', 'B table.csv'])).toMatchInlineSnapshot(`
      [
        "1 empty.json:1:1 input.empty",
        "3 latin-1.json:1:1 input.encoding",
        "4 odd-utf-16.json:1:1 input.encoding",
        "5 cut-off.json:1:61 input.truncated",
        "6 twice.json:1:183 input.duplicate-member",
        "7 proto.json:1:317 structure.member-name",
        "8 deep.json:1:321 structure.too-deep",
        "9 deep-list.json:1:66 structure.too-deep",
        "A not-json.json:1:480 input.syntax",
        "C unclosed.json:2:479 input.unclosed-list",
        "D nul.json:1:341 structure.bad-character",
        "E number.json:1:1 input.not-an-audit",
        "F null-list.json:1:2 structure.type",
        "F null-list.json:2:1 input.syntax",
        "F null-list.json:2:2 structure.type",
        "2 blank.ndjson:1:1 input.empty",
        "B table.csv:1:1 input.not-an-audit",
      ]
    `);
  });

  it('is through with a hundred megabytes soon, whether it reads them or not', async () => {
    const theme = { theme: { state: 'answered', value: 'x'.repeat(1e8) } };
    file('large.ndjson', lines([audit('a', { answers: theme }), audit()]));
    expect(await codes(['large.ndjson'])).toEqual(['large.ndjson:1:1 input.too-large']);
    const told = await codes(['large.ndjson'], ['--max-size', '200']);
    expect(told).toEqual(['large.ndjson:1:335 structure.too-long']);
  });
});
