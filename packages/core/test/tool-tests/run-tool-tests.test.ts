import { readFileSync } from 'node:fs';
import type { Tool, ToolTests } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { runToolTests } from '../../src/tool-tests/run-tool-tests.js';
import { mutated } from '../support/mutations.js';

const applied = applyOverlay(westMidlands, westMidlandsJudged);
const judged: Tool = applied.ok ? applied.tool : westMidlands;

const docs = readFileSync(new URL('../../../../docs/lint.md', import.meta.url), 'utf8');
const [, sample = ''] =
  /```json\n(\{\n {2}"schema": "urn:maat:schema:tool-tests:1".*?)```/s.exec(docs) ?? [];

/** One test of the judged tool. */
const tests = (test: object): unknown => ({
  schema: 'urn:maat:schema:tool-tests:1',
  tool: { id: 'west-midlands-judged' },
  today: '2026-11-23',
  tests: [{ name: 'It does.', answers: {}, expect: {}, ...test }],
});

const concern = {
  safetyConcern: { state: 'answered', value: { choice: 'yes', explanation: 'There was one.' } },
  overallGrade: { state: 'answered', value: { grade: 'good' } },
};

function mismatchesOf(expect: object, answers: object = concern): readonly unknown[] {
  const report = runToolTests(judged, tests({ answers, expect }));
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.results.flatMap(({ mismatches }) => mismatches);
}

describe('the tests of a tool', () => {
  it('pass where everything comes to what was expected', () => {
    expect(
      mismatchesOf({
        asked: ['safetyConcern'],
        issues: [{ code: 'answer.required', pointer: '/answers/dateOfAudit' }],
        advice: { proposed: null, applies: ['weight-of-safety'] },
      }),
    ).toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'a question',
      { notAsked: ['theme'] },
      { expectation: 'notAsked', expected: '', found: 'theme' },
    ],
    [
      'an issue',
      { issues: [{ code: 'date.future', pointer: '/answers/dateOfAudit/value' }] },
      { expectation: 'issues', expected: 'date.future /answers/dateOfAudit/value', found: '' },
    ],
    [
      'a grade',
      { advice: { best: 'inadequate' } },
      { expectation: 'advice/best', expected: 'inadequate' },
    ],
    ['no grade', { advice: { best: null } }, { expectation: 'advice/best', expected: '' }],
  ])('fail where %s does not, and say what there was', (_, expected, mismatch) => {
    expect(mismatchesOf(expected)).toEqual([expect.objectContaining(mismatch)]);
  });

  it('fail for an error that nobody expected, where none but those may be', () => {
    const found = mismatchesOf({ noOtherErrors: true });
    expect(found).toContainEqual({
      expectation: 'noOtherErrors',
      expected: '',
      found: 'answer.required /answers/theme',
    });
  });

  it('name each rule that applies, does not, or is departed from', () => {
    const report = runToolTests(judged, tests({ answers: concern, expect: { asked: ['theme'] } }));
    expect(report).toMatchObject({ ok: true, passed: true });
    const rules = (judged.rules ?? []).map(({ id }) => id);
    const none = mismatchesOf({ advice: { applies: rules } }, {});
    const all = mismatchesOf({ advice: { appliesNot: rules } }, {});
    expect(none.length + all.length).toBe(rules.length);
    expect(mismatchesOf({ advice: { needs: rules } }, {})).toHaveLength(rules.length);
  });

  it('are not run where they speak of what the tool does not have', () => {
    const slip = tests({
      answers: { thme: { state: 'not-applicable' } },
      expect: { asked: ['thme'], advice: { applies: ['nobody'] } },
    });
    expect(runToolTests(judged, slip)).toMatchObject({
      ok: false,
      issues: [
        { code: 'answer.unknown-question', pointer: '/tests/0/answers/thme' },
        { code: 'tool.unknown-reference', pointer: '/tests/0/expect/asked/0' },
        { code: 'tool.unknown-reference', pointer: '/tests/0/expect/advice/applies/0' },
      ],
    });
    expect(runToolTests(westMidlands, tests({ expect: { asked: ['theme'] } }))).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'tool.other-tool',
          pointer: '/tool/id',
          params: { expected: 'west-midlands', found: 'west-midlands-judged' },
        },
      ],
    });
  });

  it('are not run on a day that is none', () => {
    const given = new Object(tests({ today: '2027-02-29', expect: { asked: ['theme'] } }));
    expect(runToolTests(judged, { ...given, today: '2026-02-30' })).toMatchObject({
      ok: false,
      issues: [
        { code: 'date.not-real', pointer: '/today' },
        { code: 'date.not-real', pointer: '/tests/0/today' },
      ],
    });
  });

  test('those of the page on lint pass', () => {
    const given = JSON.parse(sample) as ToolTests;
    expect(runToolTests(judged, given)).toMatchObject({ ok: true, passed: true });
  });

  it('take whatever there is', () => {
    fc.assert(
      fc.property(mutated(tests({ answers: concern, expect: { asked: ['theme'] } })), (given) => {
        expect(typeof runToolTests(judged, given).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});
