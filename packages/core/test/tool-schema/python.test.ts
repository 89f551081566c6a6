import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Tool, toolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { casesOf } from '../support/arbitrary-shapes.js';
import { everyKind } from '../support/every-kind.js';
import { saidIssues } from './said-issues.js';

const python = ['-c', 'import jsonschema; jsonschema.Draft202012Validator'];
const hasPython = spawnSync('python3', python).status === 0;
const script = fileURLToPath(new URL('validate_each.py', import.meta.url));
const { resolve } = createRequire(import.meta.url);

function published(path: string): unknown {
  return JSON.parse(readFileSync(resolve(path), 'utf8'));
}

const applied = applyOverlay(westMidlands, westMidlandsJudged);
const judged: Tool = applied.ok ? applied.tool : westMidlands;
const form = '@maat/schema/tool-schemas/west-midlands.schema.json';
const judgedForm = '@maat/core/tool-schemas/west-midlands-judged.schema.json';

it('the published schema of the judged tool is the one compiled from it', () => {
  expect(judged.id).toBe('west-midlands-judged');
  expect(published(judgedForm)).toEqual(JSON.parse(JSON.stringify(toolSchema(judged))));
});

const schemas: readonly (readonly [name: string, tool: Tool, schema: unknown])[] = [
  ['the West Midlands tool', westMidlands, published(form)],
  ['the judged tool', judged, published(judgedForm)],
  ['the tool with everything', everyKind, toolSchema(everyKind)],
];

describe.runIf(hasPython)('a validator in Python says what validateAudit says', () => {
  it.each(schemas)('of audits of %s', (_name, tool, schema) => {
    const cases = fc.sample(casesOf(tool), 150);
    const input = JSON.stringify({ schema, cases });
    const output = execFileSync('python3', [script], { input, encoding: 'utf8' });
    const verdicts: unknown = JSON.parse(output);
    expect(verdicts).toEqual(cases.map((each) => saidIssues(tool, each).length === 0));
    expect(new Set(verdicts as boolean[])).toEqual(new Set([true, false]));
  });
});
