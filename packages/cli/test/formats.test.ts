import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, faulty, lines } from './support/audits.js';
import { file, maat } from './support/maat.js';

const sarifSchema = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const name = 'a & "b" <c>.ndjson';
const toldAs = (format: string) => maat(['validate', '--complete', '--format', format, name]);

beforeAll(() => {
  const complete = { state: 'not-applicable', reason: '' };
  file(name, lines([audit(), faulty(), { '\u0007': complete }]));
});

describe('what maat validate says', () => {
  it('is SARIF 2.1.0 by its published schema', async () => {
    const log = JSON.parse((await toldAs('sarif')).stdout);
    const ajv = new Ajv({
      strict: false,
      logger: false,
      validateFormats: false,
      unicodeRegExp: false,
    });
    // It is in draft-04, of which it uses nothing that has changed but these.
    const { $schema, id, ...schema } = JSON.parse(readFileSync(sarifSchema, 'utf8'));
    const validate = ajv.compile(schema);
    expect([$schema, id]).toHaveLength(2);
    validate(log);
    expect(validate.errors).toBe(null);
    const [run] = log.runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toContain('answer.required');
    expect(run.results.every(({ ruleId }: { ruleId: string }) => ids.includes(ruleId))).toBe(true);
    const [{ locations }] = run.results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20%26%20%22b%22%20%3Cc%3E.ndjson',
    );
  });

  it('is JSON, one issue a line or all of them with the totals', async () => {
    const [whole, each] = await Promise.all([toldAs('json'), toldAs('ndjson')]);
    const { issues, totals } = JSON.parse(whole.stdout);
    expect(
      each.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(issues);
    expect(totals).toMatchObject({ documents: 3, failed: 3, unreadable: 0 });
    expect(totals.errors + totals.warnings + totals.infos).toBe(issues.length);
    const none = await maat(['validate', '--format', 'json'], { input: lines([audit()]) });
    expect(JSON.parse(none.stdout)).toMatchObject({ issues: [], totals: { documents: 1 } });
  });

  it('is well-formed JUnit XML, with a case for each audit', async () => {
    const good = file('good.json', `[${lines([audit(), audit()]).trimEnd().replace('\n', ',')}]`);
    const run = await maat(['validate', '--format', 'junit', good, name]);
    const cases: { name: string; failures: number }[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => {
      if (tag.name === 'testcase') cases.push({ name: `${tag.attributes['name']}`, failures: 0 });
      const last = cases.at(-1);
      if (tag.name === 'failure' && last) last.failures += 1;
    });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(run.stdout).close();
    const counts = cases.map((each) => `${each.name}: ${each.failures > 0 ? 'failed' : 'passed'}`);
    expect(counts).toEqual([
      ...['audit 1: passed', 'audit 2: passed'],
      ...['audit 1: passed', 'audit 2: failed', 'audit 3: failed'],
    ]);
  });

  it('is workflow commands of GitHub, a line each, with nothing that ends one early', async () => {
    const { stdout } = await toldAs('github');
    const commands = stdout.trimEnd().split('\n');
    const command = /^::(error|warning|notice) file=[^:,]+,line=\d+,col=\d+,title=[a-z.-]+::.+$/;
    expect(commands.filter((line) => !command.test(line))).toEqual([]);
    expect(commands[0]).toContain('::error file=a & "b" <c>.ndjson,line=1,');
  });

  it('has colours if asked, or on a terminal, unless NO_COLOR is set', async () => {
    const input = lines([faulty()]);
    const plain = await maat(['validate'], { input });
    expect(plain.stdout).not.toContain('\u001b');
    const always = await maat(['validate', '--color', 'always'], { input, env: { NO_COLOR: '1' } });
    expect(always.stdout).toContain('\u001b[31merror\u001b[0m');
  });
});
