import type { Answer, Audit, Review, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditDigestOf,
  type CollateOptions,
  type Collation,
  collate,
  isBlank,
} from '../../src/index.js';
import { pointerTo } from '../../src/issue/pointer.js';
import { routesBetween } from '../../src/version/routes.js';
import { auditsOf } from '../support/arbitrary-audits.js';
import { anyEdit, anyTool, editedBy } from '../support/arbitrary-versions.js';
import { caseOf, noEvidence, notApplicable, returnOf, tool } from './a-case.js';

const given = (...audits: readonly Audit[]) => audits.map((audit) => ({ audit }));

/** What each return says to a question: 'police answered /answers/plan'. */
function rowOf({ questions }: Collation, id: string): readonly string[] {
  const found = questions.find(({ question }) => question === id);
  return (found?.answers ?? []).map(
    ({ agency, state, at }) => `${agency} ${state} ${at.join(' ')}`,
  );
}

describe('the returns on a case', () => {
  it('stand beside each other by question, each answer in its own state', () => {
    const police = returnOf('Police', { plan: 'Said.', inTime: { choice: 'no' } });
    const health = returnOf('Health', { plan: notApplicable, inTime: { choice: 'yes' } });
    const school = returnOf('School', { plan: noEvidence });
    const found = collate(tool, given(school, health, police));
    expect(rowOf(found, 'plan')).toEqual([
      'police answered /answers/plan',
      'health not-applicable /answers/plan',
      'school no-evidence /answers/plan',
    ]);
    expect(rowOf(found, 'whyLate')).toEqual([
      'police blank /answers/whyLate',
      'health not-asked ',
      'school not-asked ',
    ]);
    expect(found.questions.map(({ question }) => question)).toEqual(
      tool.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    expect(found.returns.map(({ audit, digest }) => [audit, digest])).toEqual(
      [police, health, school].map((audit) => [audit.id, auditDigestOf(audit)]),
    );
  });

  it('are of the agency that the host names, or that they name by code or label', () => {
    const audits = [
      returnOf('housing'),
      returnOf('  housing  ASSOCIATIONS', {}, { id: 'b' }),
      returnOf('PC Jones', {}, { id: 'c' }),
    ];
    const named = { audit: returnOf('PC Smith', {}, { id: 'd' }), agency: 'police' };
    const { returns } = collate(tool, [...given(...audits), named]);
    expect(returns.map(({ audit, agency }) => [audit, agency])).toEqual([
      ['d', 'police'],
      ['b', 'housing'],
      ['of-housing', 'housing'],
      ['c', undefined],
    ]);
  });

  it('are refused where one is there twice', () => {
    const police = returnOf('Police');
    expect(() => collate(tool, given(police, police))).toThrow('returns[1] is there twice.');
  });

  it('name an answer that is not asked, does not fit, or was retired before', () => {
    const police = returnOf(
      'Police',
      { whyLate: 'Not asked.', siblings: { state: 'answered', value: ['a'] }, other: 'Unknown.' },
      { retired: [{ label: 'Earlier', tool: { id: tool.id, version: '1.0.0' } }] },
    );
    const found = collate(tool, given(police));
    expect(found.unaligned).toEqual([
      { audit: 'of-police', agency: 'police', reason: 'not-asked', pointer: '/answers/whyLate' },
      { audit: 'of-police', agency: 'police', reason: 'misfit', pointer: '/answers/siblings' },
      { audit: 'of-police', agency: 'police', reason: 'misfit', pointer: '/answers/other' },
      { audit: 'of-police', agency: 'police', reason: 'retired', pointer: '/retired/0' },
    ]);
    expect(found.returns[0]?.issues.map(({ code }) => code)).toEqual([
      'answer.wrong-kind',
      'answer.unknown-question',
    ]);
  });

  it('are named where their tool is not known, or was changed since', () => {
    const other = { id: tool.id, version: '9.0.0' };
    const digest = `sha256:${'0'.repeat(64)}`;
    const found = collate(
      tool,
      given(
        returnOf('Police', {}, { tool: other }),
        returnOf('Health', {}, { tool: { id: tool.id, version: tool.version, digest } }),
      ),
    );
    expect(found.returns.map(({ aligned, issues }) => [aligned, issues[0]?.code])).toEqual([
      [false, 'tool.other-digest'],
      [false, 'tool.other-version'],
    ]);
    expect(found.questions.flatMap(({ answers }) => answers)).toEqual([]);
    expect(found.unaligned.map(({ reason }) => reason)).toEqual(['unread', 'unread']);
  });
});

describe('a return made with an earlier version', () => {
  const plans = tool.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => id !== 'siblings')
      .map((each) => (each.id === 'plan' ? { ...each, id: 'oldPlan', noEvidence: true } : each)),
  }));
  const earlier: Tool = { ...tool, version: '1.0.0', sections: plans };
  const later: Tool = { ...tool, replacements: [{ from: ['oldPlan'], to: ['plan'] }] };

  it('stands beside the others by declared replacements, and is pointed to as it was made', () => {
    const old = returnOf('Police', { oldPlan: noEvidence }, {}, earlier);
    const own = returnOf('Health', { plan: 'Said.', siblings: 2 }, {}, later);
    const found = collate(later, [{ audit: old, tool: earlier }, { audit: own }]);
    expect(rowOf(found, 'plan')).toEqual([
      'police no-evidence /answers/oldPlan',
      'health answered /answers/plan',
    ]);
    expect(rowOf(found, 'siblings')).toEqual([
      'police not-in-tool ',
      'health answered /answers/siblings',
    ]);
    expect(found.unaligned).toEqual([]);
  });

  it('has an answer without a place named, and none in its place', () => {
    const strict = {
      ...later,
      sections: later.sections.map((section) => ({
        ...section,
        questions: section.questions.map((each) =>
          each.id === 'plan' ? { ...each, noEvidence: false } : each,
        ),
      })),
    };
    const old = returnOf('Police', { oldPlan: noEvidence }, {}, earlier);
    const found = collate(strict, [{ audit: old, tool: earlier }]);
    expect(rowOf(found, 'plan')).toEqual(['police no-place /answers/oldPlan']);
    expect(found.unaligned.map(({ reason, pointer }) => [reason, pointer])).toEqual([
      ['no-place', '/answers/oldPlan'],
    ]);
  });
});

describe('the invitations of a case', () => {
  const round = { due: '2026-11-02' };
  const stateIn = (options: CollateOptions, ...audits: readonly Audit[]) =>
    collate(tool, given(...audits), { round, ...options }).invitations.map(
      ({ agency, state, late }) => `${agency} ${state} ${late}`,
    );

  it('are answered, missing, exempt or late by the day that is given', () => {
    const of = {
      ...caseOf('police', 'health', 'school'),
      invitations: [
        { agency: 'police' },
        { agency: 'health', due: '2026-11-01' },
        { agency: 'school' },
        { agency: 'housing', exempt: { reason: 'Not known.', at: '2026-10-01T09:00:00Z' } },
      ],
    };
    const audits = [
      returnOf('Police'),
      returnOf('Health'),
      returnOf('School', {}, { status: 'in-progress' }),
    ];
    expect(stateIn({ case: of }, ...audits)).toEqual([
      'police returned false',
      'health returned true',
      'school in-progress undefined',
      'housing exempt undefined',
    ]);
    expect(stateIn({ case: of, today: '2026-11-03' })).toEqual([
      'police missing true',
      'health missing true',
      'school missing true',
      'housing exempt undefined',
    ]);
    expect(stateIn({ case: of, today: '2026-11-02' })[0]).toBe('police missing false');
    expect(collate(tool, [], { case: of }).invitations[3]?.reason).toBe('Not known.');
  });
});

describe('the grades', () => {
  const marks = { by: { role: 'moderator' }, at: '2026-11-20T09:00:00Z', reason: 'So.' } as const;
  const judgement = { ...marks, target: 'own-practice', stage: 'moderated' } as const;
  const review: Review = {
    schema: 'urn:maat:schema:review:1',
    id: 'review-1',
    caseReference: 'MV-1',
    tool: { id: tool.id, version: tool.version },
    status: 'in-progress',
    revision: 1,
    madeAt: marks.at,
    changedAt: marks.at,
    returns: [],
    judgements: [
      { ...judgement, id: 'j1', agency: 'police', section: 'plans', grade: 'poor' },
      {
        ...judgement,
        id: 'j2',
        agency: 'police',
        section: 'plans',
        grade: 'fair',
        at: '2026-11-21T09:00:00Z',
      },
      {
        ...marks,
        id: 'j3',
        target: 'outcome',
        stage: 'self',
        grade: 'good',
        by: { role: 'auditor', agency: 'health' },
      },
      { ...judgement, id: 'j4', agency: 'police', grade: 'unknown' },
    ],
  };

  it('are those of the last return of each agency, and the last of the review for each thing', () => {
    const first = returnOf('Police', { plansJudgement: { grade: 'poor' } }, { id: 'first' });
    const second = returnOf(
      'Police',
      { plansJudgement: { grade: 'good' }, overall: { grade: 'good' } },
      { id: 'second', changedAt: '2026-11-05T09:00:00.000Z' },
    );
    const draft = returnOf('Police', {}, { id: 'z', status: 'in-progress', changedAt: '2027' });
    const { grades } = collate(tool, given(first, second, draft), { review });
    const own = { case: 'MV-1', agency: 'police', target: 'own-practice' };
    expect(grades).toEqual([
      { ...own, section: 'plans', stage: 'self', grade: 'good' },
      { ...own, stage: 'self', grade: 'good' },
      { ...own, section: 'plans', stage: 'moderated', grade: 'fair' },
      { case: 'MV-1', agency: 'health', target: 'outcome', stage: 'self', grade: 'good' },
    ]);
  });
});

/** Freezes a value at every depth, so that changing it throws. */
function frozen<VALUE>(value: VALUE): VALUE {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** A tool, another version of it, and returns made with either. */
const cases = anyTool.chain((from) =>
  fc
    .tuple(
      fc.array(auditsOf(from), { minLength: 1, maxLength: 3 }),
      fc.array(anyEdit, { maxLength: 4 }),
    )
    .map(([audits, edits]) => {
      const to = editedBy(from, edits);
      return {
        from,
        to,
        returns: audits.map((audit, index) => ({
          audit: { ...audit, id: `a${index}` },
          tool: from,
        })),
      };
    }),
);

/** Every place that a collation names of a return, in a row or apart. */
function placesOf({ questions, unaligned }: Collation, id: string): readonly string[] {
  const rows = questions.flatMap(({ answers }) =>
    answers.flatMap(({ audit, answer, at }) => (audit === id && answer ? at : [])),
  );
  return [...rows, ...unaligned.filter(({ audit }) => audit === id).map(({ pointer }) => pointer)];
}

/** Every answer that stands beside others, with the one that the return itself gives. */
function besideOwn({ questions }: Collation, returns: readonly { readonly audit: Audit }[]) {
  return questions.flatMap(({ question, answers }) =>
    answers.flatMap(({ audit, state, answer }) => {
      const own = returns.find((each) => each.audit.id === audit)?.audit.answers[question];
      return answer === undefined ? [] : [{ state, answer, own }];
    }),
  );
}

function statedAs(answer: Answer | undefined): string | undefined {
  if (answer?.state !== 'answered') return answer?.state;
  return answer.value === undefined || isBlank(answer.value) ? 'blank' : 'answered';
}

it('has every answer of every return once, in its state, and changes none', () => {
  fc.assert(
    fc.property(cases, ({ from, returns }) => {
      const found = collate(frozen(from), frozen(returns));
      for (const { audit } of returns) {
        const pointers = Object.keys(audit.answers).map((id) => pointerTo('answers', id));
        expect([...placesOf(found, audit.id)].sort()).toEqual(pointers.sort());
      }
      for (const { state, answer, own } of besideOwn(found, returns)) {
        expect(answer).toBe(own);
        expect(state).toBe(statedAs(own));
      }
    }),
    { numRuns: 60 },
  );
});

/** How often each answer of a return is named, and how often it should be: at least once. */
function timesNamed(found: Collation, audit: Audit, from: Tool, to: Tool) {
  const inParts = new Set(
    routesBetween(from, to).flatMap(({ way, sources }) =>
      way === 'split' || way === 'merged' ? sources.map(({ question }) => question.id) : [],
    ),
  );
  const partly = found.unaligned.filter(({ reason }) => reason === 'partly');
  const places = placesOf(found, audit.id);
  return Object.keys(audit.answers).map((id) => {
    const pointer = pointerTo('answers', id);
    const isPartly = partly.some((each) => each.audit === audit.id && each.pointer === pointer);
    const named = places.filter((place) => place === pointer).length;
    if (inParts.has(id)) return { named: Math.min(named, 1), expected: 1 };
    return { named, expected: isPartly ? 2 : 1 };
  });
}

it('names every answer of another version: once where its question stayed one, and it fits', () => {
  fc.assert(
    fc.property(cases, ({ from, to, returns }) => {
      const found = collate(to, frozen(returns));
      for (const { audit } of returns) {
        for (const { named, expected } of timesNamed(found, audit, from, to)) {
          expect(named).toBe(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('is the same in whatever order returns are given', () => {
  fc.assert(
    fc.property(cases, ({ to, returns }) => {
      expect(collate(to, [...returns].reverse())).toEqual(collate(to, returns));
    }),
    { numRuns: 30 },
  );
});
