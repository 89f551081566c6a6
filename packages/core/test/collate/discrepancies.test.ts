import type { Audit } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import {
  type CollateOptions,
  caseFactsOf,
  collate,
  type Discrepancy,
  discrepancyCodes,
  discrepancyMessage,
} from '../../src/index.js';
import { discrepanciesCy } from '../../src/messages/cy.js';
import { caseOf, noEvidence, notApplicable, returnOf, shownBy, tool } from './a-case.js';

function discrepanciesOf(
  returns: readonly Audit[],
  options: CollateOptions = {},
): readonly Discrepancy[] {
  const given = returns.map((audit) => ({ audit }));
  return collate(tool, given, options).discrepancies;
}

/** Codes with the places that they rest on: 'code: of-police/answers/danger, …'. */
function inShort(returns: readonly Audit[], options?: CollateOptions): readonly string[] {
  return discrepanciesOf(returns, options).map(
    ({ code, restsOn }) =>
      `${code}: ${restsOn.map(({ audit, pointer }) => audit + pointer).join(', ')}`,
  );
}

function messageOf(returns: readonly Audit[], options?: CollateOptions): string | undefined {
  const [first] = discrepanciesOf(returns, options);
  return first && discrepancyMessage(first, { tool });
}

const meeting = { contactType: 'meeting', when: '2026-03-09' };

describe('an immediate concern', () => {
  it('is told beside a good grade of the agency itself, and of another', () => {
    const police = returnOf('Police', { danger: 'yes', overall: { grade: 'good' } });
    const health = returnOf('Health', { overall: { grade: 'outstanding' } });
    const school = returnOf('School', { overall: { grade: 'fair' } });
    expect(inShort([school, health, police])).toEqual([
      'concern.own-good-grade: of-police/answers/danger, of-police/answers/overall',
      'concern.other-good-grade: of-police/answers/danger, of-health/answers/overall',
    ]);
    expect(messageOf([police, health])).toBe(
      'Police raises a concern (‘Somebody is in danger’), and gives the grade ‘Grade good’ or a better one',
    );
  });

  it('is no contradiction to a grade under the baseline, which may be another', () => {
    const police = returnOf('Police', { danger: 'yes', overall: { grade: 'good' } });
    const source = { document: 'Form', paragraph: 'Last', quote: 'Outstanding.' };
    const strict = { ...tool, baseline: { grade: 'outstanding', source } };
    expect(collate(strict, [{ audit: police }]).discrepancies).toEqual([]);
  });

  it('is told beside judgements where the tool has no overall grade', () => {
    const { overallGrade: _, ...roles } = tool.roles ?? {};
    const police = returnOf('Police', { danger: 'yes', plansJudgement: { grade: 'good' } });
    const [found] = collate({ ...tool, roles }, [{ audit: police }]).discrepancies;
    expect(found?.code).toBe('concern.own-good-grade');
    expect(found?.restsOn[1]?.pointer).toBe('/answers/plansJudgement');
  });
});

describe('a concern', () => {
  it('that another answers otherwise is told, and one that it does not answer is not', () => {
    const police = returnOf('Police', { poorPractice: 'yes' });
    const health = returnOf('Health', { poorPractice: 'no' });
    const school = returnOf('School', { poorPractice: notApplicable });
    expect(inShort([police, health, school])).toEqual([
      'concern.not-shared: of-police/answers/poorPractice, of-health/answers/poorPractice',
    ]);
  });
});

describe('involvement', () => {
  const named = returnOf('Health', { plan: shownBy({ ...meeting, what: 'Police came as well.' }) });

  it('is told where an agency answers N/A, or found no evidence, and another names it there', () => {
    for (const [state, said] of [
      [notApplicable, 'answered N/A'],
      [noEvidence, 'found no evidence'],
    ] as const) {
      const police = returnOf('Police', { plan: state });
      expect(inShort([named, police])).toEqual([
        'involvement.not-applicable: of-police/answers/plan, of-health/answers/plan/evidence/0',
      ]);
      expect(messageOf([named, police])).toContain(`Question 7: Police ${said}`);
    }
  });

  it('is told of words without evidence, and not of the same word in another case', () => {
    const police = returnOf('Police', { plan: notApplicable });
    const words = returnOf('School', { plan: 'The Police were told.' });
    const small = returnOf('Health', { plan: 'Nobody told the police, or the Policewoman.' });
    expect(inShort([police, words])).toEqual([
      'involvement.not-applicable: of-police/answers/plan, of-school/answers/plan',
    ]);
    expect(inShort([police, small])).toEqual([]);
  });

  it('is told where an invitation is unknown to who is named: nothing of its own is of that time', () => {
    const invited = returnOf('Health', {
      plan: shownBy({ ...meeting, what: 'Police were asked to come.', invited: true }),
    });
    const elsewhen = returnOf('Police', { plan: shownBy({ what: 'A visit.', when: '2026-04' }) });
    expect(inShort([invited, elsewhen])).toEqual([
      'involvement.invitation-unknown: of-health/answers/plan/evidence/0',
    ]);
    expect(messageOf([invited, elsewhen])).toBe(
      'Evidence of Health tells of an invitation and names Police; no evidence of Police is dated to that time',
    );
    const sameMonth = returnOf('Police', { plan: shownBy({ what: 'A visit.', when: '2026-03' }) });
    const undated = returnOf('Police', { plan: shownBy({ what: 'A visit.' }) });
    expect(inShort([invited, sameMonth])).toEqual([]);
    expect(inShort([invited, undated])).toEqual([]);
  });

  it('is told where one says that those invited attended, and the other that not', () => {
    const there = returnOf('Health', {
      plan: shownBy({ ...meeting, what: 'Police came.', invited: true, attended: true }),
    });
    const away = { what: 'Conference.', invited: true, attended: false };
    const notThere = returnOf('Police', { plan: shownBy({ ...meeting, ...away }) });
    const call = { ...meeting, contactType: 'telephone', ...away };
    const called = returnOf('Police', { plan: shownBy(call) });
    expect(inShort([there, notThere])).toEqual([
      'involvement.attendance-differs: of-police/answers/plan/evidence/0, of-health/answers/plan/evidence/0',
    ]);
    expect(inShort([there, called])).toEqual([]);
  });

  it('is told of agencies that were not asked for a return, where the case is known', () => {
    expect(inShort([named])).toEqual([]);
    expect(inShort([named], { case: caseOf('health') })).toEqual([
      'involvement.not-asked-for: of-health/answers/plan/evidence/0',
    ]);
    expect(inShort([named], { case: caseOf('health', 'police') })).toEqual([]);
    const exempt = { reason: 'Not known.', at: '2026-10-01T09:00:00Z' };
    const of = {
      ...caseOf('health'),
      invitations: [{ agency: 'health' }, { agency: 'police', exempt }],
    };
    expect(messageOf([named], { case: of })).toBe(
      'Evidence of Health names Police, which is exempt from a return',
    );
  });
});

describe('facts of the case', () => {
  it('are what is asked of people with a closed answer, outside the areas and the roles', () => {
    expect(caseFactsOf(tool)).toEqual(['born', 'siblings']);
  });

  it('are told where dates have no day in common, as exact as they are', () => {
    const police = returnOf('Police', { born: '2014-05-03' });
    const health = returnOf('Health', { born: '2014-05' });
    const school = returnOf('School', { born: '2013' });
    expect(inShort([police, health])).toEqual([]);
    expect(inShort([police, school])).toEqual([
      'fact.dates-differ: of-police/answers/born, of-school/answers/born',
    ]);
    expect(messageOf([police, health, school])).toBe(
      'Date of birth: Police, Health and School give dates that cannot all be true of one case',
    );
  });

  it('are told where answers, the subject, the status or the reference differ', () => {
    const one = { siblings: 2, subject: 'child', caseStatus: 'Open', caseReference: 'MV-1' };
    const other = { siblings: 3, subject: 'adult', caseStatus: ' open ', caseReference: 'mv-1' };
    const [police, health] = [returnOf('Police', one), returnOf('Health', other)];
    expect(inShort([police, health])).toEqual([
      'fact.subject-differs: of-police/answers/subject, of-health/answers/subject',
      'fact.answers-differ: of-police/answers/siblings, of-health/answers/siblings',
    ]);
    const closed = returnOf('School', { caseStatus: 'Closed' }, { caseReference: 'MV-2' });
    expect(inShort([police, closed], { case: caseOf('police', 'school') })).toEqual([
      'fact.reference-differs: of-school/caseReference',
      'fact.status-differs: of-police/answers/caseStatus, of-school/answers/caseStatus',
    ]);
  });

  it('may be named by the caller', () => {
    const [police, health] = [
      returnOf('Police', { siblings: 1, inTime: { choice: 'yes' } }),
      returnOf('Health', { siblings: 2, inTime: { choice: 'no' } }),
    ];
    expect(inShort([police, health], { facts: ['inTime'] })).toEqual([
      'fact.answers-differ: of-police/answers/inTime, of-health/answers/inTime',
    ]);
  });
});

describe('grades', () => {
  const [police, health] = [
    returnOf('Police', { overall: { grade: 'good' } }),
    returnOf('Health', { overall: { grade: 'poor' } }),
  ];

  it('of each agency’s own practice are never held against one another', () => {
    expect(inShort([police, health])).toEqual([]);
  });

  it('of one thing are told where they lie two steps apart', () => {
    const fair = returnOf('Health', { overall: { grade: 'fair' } });
    const targets = { overall: 'outcome' } as const;
    expect(inShort([police, health], { targets })).toEqual([
      'grade.steps-apart: of-police/answers/overall, of-health/answers/overall',
    ]);
    expect(inShort([police, fair], { targets })).toEqual([]);
  });
});

it('tells returns that nobody asked for', () => {
  const returns = [
    returnOf('Police'),
    returnOf('police', {}, { id: 'second' }),
    returnOf('School'),
    returnOf('Somebody'),
  ];
  expect(inShort(returns, { case: caseOf('police') })).toEqual([
    'return.repeated: of-police, second',
    'return.not-invited: of-school',
    'return.agency-unknown: of-somebody',
  ]);
});

it('says each in English and in Welsh without what was answered', () => {
  const typed = { caseStatus: 'typed status', plan: 'typed plan naming Police' };
  const returns = [
    returnOf('Police', {
      danger: 'yes',
      poorPractice: 'no',
      plan: notApplicable,
      born: '2014',
      overall: { grade: 'good' },
      caseReference: 'typed reference',
    }),
    returnOf('Health', {
      ...typed,
      born: '2015',
      poorPractice: 'yes',
      overall: { grade: 'poor' },
      inTime: { choice: 'no', explanation: 'typed' },
    }),
    returnOf('typed agency', { subject: 'child', caseStatus: 'other typed' }, { id: 'a1' }),
    returnOf('School', { subject: 'adult', siblings: 2, overall: { grade: 'good' } }, { id: 'a2' }),
    returnOf('School', { siblings: 3 }, { id: 'a3' }),
  ];
  const targets = { overall: 'outcome' } as const;
  const found = discrepanciesOf(returns, { case: caseOf('police', 'health'), targets });
  const messages = found.map((each) => discrepancyMessage(each, { tool }));
  const welsh = found.map((each) => discrepancyMessage(each, { tool, messages: discrepanciesCy }));
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(10);
  for (const message of [...messages, ...welsh]) {
    expect(message).not.toMatch(/typed|undefined|\[object|‘’/);
    expect(message.length).toBeGreaterThan(20);
  }
  expect(welsh.filter((message) => messages.includes(message))).toEqual([]);
  const order = found.map(({ code }) => discrepancyCodes.indexOf(code));
  expect(order).toEqual([...order].sort((one, other) => one - other));
});
