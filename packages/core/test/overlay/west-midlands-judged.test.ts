import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { describe, expect, it, test } from 'vitest';
import type { RuleOutcome } from '../../src/grading/advice.js';
import { grade } from '../../src/grading/grade.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { answered, auditOf } from '../support/kit.js';

const result = applyOverlay(westMidlands, westMidlandsJudged);
const tool: Tool = result.ok ? result.tool : westMidlands;
const areas = tool.sections.filter(({ area }) => area);

const questionOf = (id: string) =>
  tool.sections.flatMap(({ questions }) => questions).find((question) => question.id === id);

/** Judgements of the six areas, in the order of the form; the last one holds for those left. */
function judged(...grades: readonly [string, ...string[]]): object {
  const judgements = areas.map(({ id }, index) => [
    `${id}Judgement`,
    answered({ grade: grades[index] ?? grades.at(-1) }),
  ]);
  return Object.fromEntries(judgements);
}

const yes = (flag: string) => ({ [flag]: answered({ choice: 'yes', explanation: 'Told.' }) });
const chosen = (id: string, rationale?: string) => ({
  overallGrade: answered({ grade: id, ...(rationale && { rationale }) }),
});
const practice = { goodPractice: answered('A visit a day, agreed with the family.') };
const none = { state: 'no-evidence' };
const without = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, none]));
const allOf = (...sections: readonly number[]) =>
  sections.flatMap((index) =>
    (areas[index]?.questions ?? []).map(({ id }) => id).filter((id) => !id.endsWith('Judgement')),
  );

describe('the judged West Midlands tool', () => {
  it('comes of the overlay, and holds together', () => {
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(checkTool(tool)).toEqual([]);
    expect(tool.rules).toBe(westMidlands.rules);
    expect(tool.id).toBe('west-midlands-judged');
  });

  it('has a judgement with reasons in each of the six areas, last', () => {
    expect(areas).toHaveLength(6);
    for (const { id, judgement, questions } of areas) {
      expect(judgement).toBe(`${id}Judgement`);
      expect(questions.at(-1)).toMatchObject({
        id: judgement,
        kind: 'grade',
        rationale: { label: 'Reasons for the judgement' },
      });
    }
  });

  it('takes evidence, and its absence, for the 25 questions', () => {
    const asked = areas.flatMap(({ questions }) => questions).filter(({ number }) => number);
    expect(asked).toHaveLength(25);
    expect(asked.filter(({ evidence, noEvidence }) => evidence && noEvidence)).toHaveLength(25);
    expect(asked.filter(({ weight }) => weight === 2).map(({ id }) => id)).toEqual([
      'earlyHelpImpact',
      'levelOfSupport',
      'planRisk',
      'planImpact',
      'safety',
      'promptAction',
    ]);
  });

  it('asks for concerns before learning, each raising its flag', () => {
    const ids = tool.sections.map(({ id }) => id);
    expect(ids.indexOf('concerns')).toBe(ids.indexOf('learning') - 1);
    for (const [name, flag] of Object.entries(tool.flags ?? {})) {
      expect(flag).toMatchObject({ question: name, raisedBy: ['yes'] });
      expect(questionOf(name)).toMatchObject({ kind: 'decision', notApplicable: false });
    }
    expect(tool.flags?.['immediateAction']?.showsContacts).toBe(true);
  });

  it('names nobody but the auditor', () => {
    expect(tool.roles).toMatchObject({
      caseReference: 'caseReference',
      practitioner: 'practitionerRole',
    });
    expect(tool.roles).not.toHaveProperty('subjectName');
    expect([questionOf('subjectName'), questionOf('practitioner')]).toEqual([undefined, undefined]);
    const about = tool.sections[0]?.questions.map(({ id }) => id);
    expect(about).toEqual([
      'date',
      'theme',
      'auditor',
      'agency',
      'practitionerRole',
      'dateOfAudit',
      'subject',
      'caseReference',
      'caseStatus',
    ]);
  });

  it('says of what it adds that it is not the form’s', () => {
    const before = new Set(
      westMidlands.sections.flatMap(({ questions }) => questions.map(({ id }) => String(id))),
    );
    const added = tool.sections
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => !before.has(id));
    expect(added).toHaveLength(12);
    expect(added.filter(({ source }) => !source?.note?.startsWith('Ours'))).toEqual([]);
  });
});

/** For each rule an audit in which it has its say, and one in which it has not. */
const cases: readonly (readonly [rule: string, outcome: RuleOutcome, answers: object])[] = [
  ['good-consistent', 'counts', judged('good', 'outstanding', 'requires-improvement', 'good')],
  ['good-consistent', 'not-fired', judged('requires-improvement', 'inadequate', 'good')],
  ['outstanding-exceeds-good', 'counts', { ...judged('good', 'good', 'outstanding'), ...practice }],
  ['outstanding-exceeds-good', 'unknown', judged('outstanding')],
  ['outstanding-good-practice', 'unmet', { ...chosen('outstanding'), ...judged('outstanding') }],
  ['outstanding-good-practice', 'met', { ...chosen('outstanding'), ...practice }],
  ['outstanding-improvement', 'unmet', { ...chosen('outstanding'), ...without('safety') }],
  [
    'outstanding-improvement',
    'met',
    { ...chosen('outstanding'), planImpact: answered('Safer.'), safety: answered('Safe.') },
  ],
  ['requires-improvement-areas', 'counts', judged('requires-improvement', 'inadequate', 'good')],
  ['requires-improvement-areas', 'not-fired', judged('requires-improvement', 'good')],
  ['requires-improvement-inadequate-area', 'counts', judged('inadequate', 'good')],
  ['requires-improvement-inadequate-area', 'not-fired', judged('requires-improvement')],
  ['requires-improvement-actions', 'unmet', chosen('requires-improvement')],
  [
    'requires-improvement-actions',
    'met',
    {
      ...chosen('requires-improvement'),
      actions: answered([{ id: 'r1', cells: { action: 'Visit' } }]),
    },
  ],
  ['weight-of-safety', 'counts', { ...judged('good'), ...yes('safetyConcern') }],
  ['weight-of-safety', 'not-fired', { safetyConcern: answered({ choice: 'no' }) }],
  ['weight-of-outcome', 'counts', { ...judged('good'), ...yes('poorOutcome') }],
  ['weight-of-outcome', 'unknown', judged('good')],
  ['inadequate-concern', 'counts', { ...judged('good'), ...yes('practiceOfConcern') }],
  ['inadequate-standards', 'counts', judged('good', 'good', 'inadequate')],
  ['inadequate-standards', 'not-fired', judged('good', 'good', 'good', 'inadequate')],
  ['inadequate-no-evidence', 'counts', without(...allOf(0, 1, 2, 3))],
  ['inadequate-no-evidence', 'not-fired', without(...allOf(0))],
  ['inadequate-immediate-action', 'counts', { ...judged('good'), ...yes('immediateAction') }],
];

describe('the rules of the form, in the judged tool,', () => {
  test.each(cases)('%s: %s', (id, outcome, answers) => {
    const audit = auditOf(tool, answers);
    expect(validateAudit(tool, audit)).toMatchObject({ ok: true });
    expect(grade(tool, audit).trace.find(({ rule }) => rule === id)?.outcome).toBe(outcome);
  });

  it('are all alive', () => {
    const alive = cases.filter(([, outcome]) => ['counts', 'met', 'unmet'].includes(outcome));
    const ids = new Set(alive.map(([rule]) => rule));
    expect(westMidlands.rules.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('weigh what is about safety and impact double', () => {
    const heavy = 'earlyHelpImpact levelOfSupport planRisk planImpact safety promptAction';
    const light = 'assessmentTools familyHistory planBasis planNeeds';
    // 6 × 2 + 4 = 16 of 31, though these are 10 of 25 questions and no area is wholly without.
    const answers = without(...heavy.split(' '), ...light.split(' '));
    const entry = grade(tool, auditOf(tool, answers)).trace.find(
      ({ rule }) => rule === 'inadequate-no-evidence',
    );
    expect(entry?.outcome).toBe('counts');
  });

  it('propose, explain, and let a grade be kept with a reason', () => {
    const answers = { ...judged('good'), ...yes('immediateAction') };
    expect(grade(tool, auditOf(tool, answers))).toMatchObject({
      proposed: 'inadequate',
      best: 'outstanding',
    });
    const kept = { ...answers, ...chosen('good') };
    expect(grade(tool, auditOf(tool, kept)).needs).toMatchObject([{ settled: false }]);
    const reasoned = { ...answers, ...chosen('good', 'The action was taken the same day.') };
    expect(grade(tool, auditOf(tool, reasoned)).needs).toMatchObject([{ settled: true }]);
  });
});
