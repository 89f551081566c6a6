import type { Action, Finding, RoundReport } from '@maat/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { briefingOf, roundReport, validateBriefing, validateRoundReport } from '../../src/index.js';
import { noEvidence, notApplicable, tool } from '../collate/a-case.js';
import { actionOf, findingOf, moderated, returnOn, reviewOn, roundOf, today } from './a-round.js';

const grade = fc.constantFrom('outstanding', 'good', 'fair', 'poor');
const words = fc.constantFrom('Seen alone.', '', 'x'.repeat(300), 'Ring 943 476 5919.');
const state = fc.constantFrom(notApplicable, noEvidence, undefined, 'A plan.');

const finding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom('strength' as const, 'improvement' as const, 'best-practice' as const),
    text: words,
    attribution: fc.constantFrom('not-told' as const, 'own-practice' as const),
  })
  .map(({ kind, text, attribution }) =>
    findingOf(kind, text, { agency: 'police', attribution, restsOn: [{ question: 'plan' }] }),
  );
const action: fc.Arbitrary<Action> = fc
  .record(
    {
      status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      agency: fc.constantFrom('police', 'nobody'),
      due: fc.constantFrom('2026-01-01', '2027-01-01'),
      impact: words,
    },
    { requiredKeys: ['status'] },
  )
  .map(({ status, ...more }) => actionOf(status, more));

/** What one agency returned on a case, and what was made of it. */
const oneCase = fc.record({
  plan: state,
  own: fc.option(grade, { nil: undefined }),
  judged: fc.option(grade, { nil: undefined }),
  moderated: fc.option(grade, { nil: undefined }),
  findings: fc.array(finding, { maxLength: 2 }),
  actions: fc.array(action, { maxLength: 2 }),
  isAgreed: fc.boolean(),
});

const rounds = fc.record({
  cases: fc.array(oneCase, { maxLength: 14 }),
  fewest: fc.constantFrom(1, 3, 5),
  texts: fc.boolean(),
});

type Drawn = typeof rounds extends fc.Arbitrary<infer ROUND> ? ROUND : never;

function recordsOf({ cases }: Drawn) {
  const returns = cases.flatMap(({ plan, own, judged }, index) => {
    const given = {
      plan,
      overall: own && { grade: own },
      plansJudgement: judged && { grade: judged },
    };
    const answers = Object.entries(given).filter(([, answer]) => answer !== undefined);
    return [returnOn(index, 'Police', Object.fromEntries(answers))];
  });
  const reviews = cases.map(({ moderated: given, findings, actions, isAgreed }, index) =>
    reviewOn(index, {
      status: isAgreed ? 'agreed' : 'in-progress',
      findings,
      actions,
      ...(given && {
        judgements: [moderated(given), moderated(given, 'plans')],
        agreedGrade: { grade: given, reason: 'So.', by: { role: 'chair' }, at: today },
      }),
    }),
  );
  return { round: roundOf(cases.length, 'police', 'school'), returns, reviews };
}

/** It is plain JSON, and has the published shape. */
function expectValid(report: RoundReport): void {
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  expect(validateRoundReport(report)).toEqual({ ok: true, value: report });
}

it('gives reports and briefings of the published shape, whatever the round', () => {
  fc.assert(
    fc.property(rounds, rounds, (before, now) => {
      const { fewest, texts } = now;
      const previous = roundReport(tool, recordsOf(before), { today, fewest: before.fewest });
      expectValid(previous);
      expectValid(roundReport(tool, recordsOf(now), { today, fewest, texts, previous }));
      const briefing = briefingOf(tool, recordsOf(now), { today });
      expect(validateBriefing(briefing)).toEqual({ ok: true, value: briefing });
    }),
    { numRuns: 60 },
  );
});
