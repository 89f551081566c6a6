import { type Tool, toolSchema, unsaidByToolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { toolsOfEveryKind } from '../support/arbitrary-questions.js';
import { auditsOf, casesOf } from '../support/arbitrary-shapes.js';
import { tools } from '../support/arbitrary-tools.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { saidIssues } from './said-issues.js';

function compile(tool: Tool): ValidateFunction {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toolSchema(tool));
}

/** As many audits as are worth compiling a schema for. */
const casesOfEach = 100;

/** A tool with cases of audits of it. */
function withCases(arbitrary: fc.Arbitrary<Tool>, count: number) {
  return arbitrary.chain((tool) =>
    fc.tuple(fc.constant(tool), fc.array(casesOf(tool), { minLength: count, maxLength: count })),
  );
}

const sources = [
  { name: 'tools with questions of every kind', of: toolsOfEveryKind, runs: 120 },
  { name: 'tools with rules', of: tools, runs: 10 },
  { name: 'the tool with everything', of: fc.constant<Tool>(everyKind), runs: 10 },
  { name: 'the West Midlands tool', of: fc.constant<Tool>(westMidlands), runs: 10 },
];

/** How often a verdict was given. */
interface Tally {
  valid: number;
  invalid: number;
  /** Taken by the schema, and refused by core for what a schema cannot say. */
  unsaid: number;
}

/** Holds the verdicts of both on these cases against each other. */
function compare(tool: Tool, cases: readonly unknown[], tally: Tally): void {
  expect(validateTool(tool)).toMatchObject({ ok: true });
  const validate = compile(tool);
  for (const value of cases) {
    const valid = validate(value);
    const issues = saidIssues(tool, value);
    const { errors } = validate;
    if (valid !== (issues.length === 0))
      expect.fail(JSON.stringify({ tool, value, issues, errors }));
    tally[valid ? 'valid' : 'invalid'] += 1;
    if (valid && !validateAudit(tool, value).ok) tally.unsaid += 1;
  }
}

describe('the schema compiled from a tool says of audits what validateAudit says', () => {
  it.each(sources)('for $name', async ({ of, runs }) => {
    const tally: Tally = { valid: 0, invalid: 0, unsaid: 0 };
    const sets = withCases(of, casesOfEach);
    await fc.assert(
      fc.asyncProperty(sets, async ([tool, cases]) => {
        compare(tool, cases, tally);
        // The longest test of all: the runner is to be answered before it ends.
        await new Promise((resolve) => setImmediate(resolve));
      }),
      // The failing case is told as it is: to shrink a tool and sixty audits takes minutes.
      { numRuns: runs, endOnFailure: true },
    );
    const all = tally.valid + tally.invalid;
    expect(all).toBe(runs * casesOfEach);
    expect(tally.valid / all).toBeGreaterThan(0.3);
    expect(tally.invalid / all).toBeGreaterThan(0.3);
    expect(tally.unsaid).toBeGreaterThan(0);
  });

  it('and takes every audit that fits, text that can be stored given', () => {
    fc.assert(
      fc.property(
        toolsOfEveryKind.chain((tool) => fc.tuple(fc.constant(tool), auditsOf(tool))),
        ([tool, audit]) => {
          expect(saidIssues(tool, audit)).toEqual([]);
        },
      ),
    );
  });
});

/** Audits that are refused for a single reason, which the schema cannot say. */
const refusedFor: Readonly<Record<(typeof unsaidByToolSchema)[number], unknown>> = {
  'answer.duplicate-row': {
    ...everyAudit,
    answers: { line: { state: 'answered', evidence: [{ id: 'e1' }, { id: 'e1' }] } },
  },
  'structure.bad-character': { ...everyAudit, caseReference: 'MA\0' },
  'structure.too-deep': { ...everyAudit, extensions: nested(64) },
  'structure.too-large': { ...everyAudit, extensions: { all: new Array(200_000).fill(0) } },
  'structure.not-json': { ...everyAudit, extensions: { host: Symbol('no JSON') } },
};

function nested(levels: number): object {
  return levels === 0 ? {} : { inside: nested(levels - 1) };
}

describe('what the schema cannot say', () => {
  const validate = compile(everyKind);

  it.each(Object.entries(refusedFor))('is %s', (code, audit) => {
    expect(validate(audit)).toBe(true);
    expect(validateAudit(everyKind, audit)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('is listed, and no more', () => {
    expect(new Set(unsaidByToolSchema)).toEqual(new Set(Object.keys(refusedFor)));
    expect(validate(everyAudit)).toBe(true);
  });
});
