import type { Audit } from '@maat/schema';
import { afterAll, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { grade } from '../../src/grading/grade.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { scan } from '../../src/redact/scan.js';
import { verify } from '../../src/seal/verify.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { openAudit } from '../../src/validate/open-audit.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateStyleTheme } from '../../src/validate/validate-style-theme.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { now } from '../support/kit.js';
import { type Case, corpus } from './corpus.js';

type Codes = readonly string[];
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const inValidation = (validation: ReturnType<typeof validateTool>): Codes =>
  validation.ok ? codesOf(checkTool(validation.value)) : codesOf(validation.issues);

/** What is told of a tool that is hostile, or hostile by way of an overlay. */
const told: { readonly [KIND in Case['kind']]: (value: unknown) => Codes } = {
  audit: (value) => {
    const validation = validateAudit(everyKind, value);
    const opened = openAudit(everyKind, value);
    expect(opened.ok).toBe(validation.ok);
    grade(everyKind, value as Audit);
    if (validation.ok) scan(everyKind, validation.value);
    return codesOf(check(everyKind, value, { now }));
  },
  tool: (value) => inValidation(validateTool(value)),
  overlay: (value) => {
    const result = applyOverlay(everyKind, value);
    return result.ok ? [] : codesOf(result.issues);
  },
  'style theme': (value) => {
    const result = validateStyleTheme(value);
    return result.ok ? [] : codesOf(result.issues);
  },
};

/** What an audit in which nothing is hostile says. */
const harmless: { readonly [KIND in Case['kind']]: Codes } = {
  audit: codesOf(check(everyKind, everyAudit, { now })),
  tool: [],
  overlay: [],
  'style theme': [],
};

const costs: { readonly name: string; readonly ms: number; readonly mb: number }[] = [];

test.each(corpus.map((each) => [each.name, each] as const))('%s', (name, { kind, make, code }) => {
  const value = make();
  const [started, before] = [performance.now(), process.memoryUsage().heapUsed];
  const codes = told[kind](value);
  const mb = (process.memoryUsage().heapUsed - before) / 1e6;
  costs.push({ name, ms: performance.now() - started, mb });
  if (code === undefined)
    expect(codes.filter((each) => !harmless[kind].includes(each))).toEqual([]);
  else expect(codes).toContain(code);
  expect(codes.length).toBeLessThanOrEqual(201);
});

it('has more than 300 cases, each with a name of its own', () => {
  expect(corpus.length).toBeGreaterThan(300);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

it('leaves no object changed', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('status' in {}).toBe(false);
});

it('is told by verify as well', async () => {
  for (const { kind, make, code } of corpus) {
    if (kind !== 'audit' || !code?.startsWith('structure.') || code.endsWith('large')) continue;
    expect(codesOf(await verify(make()))).toContain(code);
  }
});

// `pnpm hostile` reports what it costs. Nothing fails by it, as a clock tells as much of the machine.
afterAll(() => {
  if (process.env['MAAT_REPORT'] === undefined) return;
  const slowest = [...costs].sort((one, other) => other.ms - one.ms).slice(0, 15);
  const rows = slowest.map(
    ({ name, ms, mb }) => `| ${name} | ${ms.toFixed(1)} | ${mb.toFixed(1)} |\n`,
  );
  const head = '| Case | Time (ms) | Heap (MB) |\n| --- | --- | --- |\n';
  process.stdout.write(`${head}${rows.join('')}`);
});
