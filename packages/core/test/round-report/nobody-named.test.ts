import { briefingSchemaId, type Review, type Tool } from '@maat/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { briefingOf, roundReport } from '../../src/index.js';
import { tool } from '../collate/a-case.js';
import { actionOf, findingOf, moderated, returnOn, reviewOn, roundOf, today } from './a-round.js';

/** A tool that asks for a name, by which it is known in all texts. */
const named: Tool = {
  ...tool,
  roles: { ...tool.roles, subjectName: 'name' },
  sections: tool.sections.map((section, index) => ({
    ...section,
    questions: [
      ...(index === 0 ? [{ id: 'name', kind: 'text', label: 'Name' } as const] : []),
      ...section.questions,
    ],
  })),
};

const secret = /Zebedee|Quux|REF-77|zebedee|943 476/;

const text = fc.constantFrom(
  'Zebedee Quux was not seen.',
  'ZEBEDEE',
  'See REF-77, and ring 943 476 5919.',
  'Zebedee’s plan.',
);

/** Returns and reviews with a name wherever something may be typed. */
const rounds = fc.record({
  words: text,
  kind: fc.constantFrom('strength' as const, 'improvement' as const),
  status: fc.constantFrom('open' as const, 'done' as const),
  agency: fc.constantFrom('police', 'zebedee'),
  fewest: fc.constantFrom(1, 3, 5),
});

function roundWith(words: string, kind: 'strength' | 'improvement', agency: string) {
  const round = { ...roundOf(1, 'police', 'zebedee'), title: words, theme: words };
  const [of] = round.cases;
  const cases = of ? [{ ...of, id: 'zebedee-case', reference: 'REF-77' }] : [];
  const answers = {
    name: 'Zebedee Quux',
    plan: words,
    caseStatus: words,
    overall: { grade: 'good' },
  };
  const more = { caseReference: 'REF-77' };
  const returns = [
    returnOn(0, 'Police', answers, { ...more, id: 'zebedee-1' }, named),
    returnOn(0, 'Zebedee', answers, { ...more, id: 'zebedee-2' }, named),
  ];
  const by = { role: words, agency };
  const review: Review = reviewOn(0, {
    id: 'zebedee-review',
    case: 'zebedee-case',
    caseReference: 'REF-77',
    judgements: [{ ...moderated('fair'), reason: words, by }],
    remarks: [{ id: 'zebedee', question: 'plan', text: words, by, at: today }],
    findings: [
      findingOf(kind, words, { id: 'zebedee', agency, by, restsOn: [{ question: 'plan' }] }),
    ],
    actions: [actionOf('open', { text: words, agency, person: words, impact: words, by })],
    dissents: [{ id: 'zebedee', agency, reason: words, by, at: today }],
    agreedGrade: { grade: 'good', reason: words, by, at: today },
    extensions: { zebedee: words },
  });
  return { round: { ...round, cases }, returns, reviews: [review] };
}

it('names nobody, whatever was typed in a return or a review', () => {
  fc.assert(
    fc.property(rounds, ({ words, kind, status, agency, fewest }) => {
      const { round, returns, reviews } = roundWith(words, kind, agency);
      expect(JSON.stringify({ returns, reviews })).toMatch(secret);
      const options = { today, fewest, texts: status === 'open' };
      const report = roundReport(named, { round, returns, reviews }, options);
      expect(JSON.stringify(report)).not.toMatch(secret);
      expect(report.texts === undefined).toBe(status === 'done');
      const briefing = briefingOf(named, { round, returns, reviews }, { today });
      expect(JSON.stringify(briefing)).not.toMatch(secret);
    }),
    { numRuns: 60 },
  );
});

it('has nothing that was typed unless it is asked for', () => {
  const typed = 'Purple monkeys';
  const { round, returns, reviews } = roundWith(typed, 'improvement', 'police');
  const told = (texts: boolean) =>
    JSON.stringify(roundReport(named, { round, returns, reviews }, { today, fewest: 1, texts }));
  expect(told(false)).not.toContain(typed);
  expect(told(true)).toContain(typed);
});

it('has a briefing of what works, what to improve, what is done and what to ask', () => {
  const findings = [
    findingOf('strength', 'Seen alone.'),
    findingOf('best-practice', 'A song.'),
    findingOf('improvement', 'Zebedee was not asked.', {
      agency: 'police',
      attribution: 'not-told',
      restsOn: [{ question: 'inTime' }, { question: 'plan' }],
    }),
  ];
  const actions = [actionOf('open', { due: '2026-12-01' }), actionOf('dropped')];
  const { round, returns } = roundWith('A round', 'strength', 'police');
  const reviews = [reviewOn(0, { case: 'zebedee-case', findings, actions })];
  expect(briefingOf(named, { round, returns, reviews }, { today })).toEqual({
    schema: briefingSchemaId,
    lookedAt: { title: 'A round', theme: 'A round', cases: 1, agreed: 1, returns: 2 },
    works: [
      { kind: 'strength', text: 'Seen alone.' },
      { kind: 'best-practice', text: 'A song.' },
    ],
    improve: [
      {
        kind: 'improvement',
        attribution: 'not-told',
        agency: 'police',
        text: '[name] was not asked.',
      },
    ],
    doing: [{ agency: 'police', text: 'Train.', status: 'open', due: '2026-12-01' }],
    questions: ['plan', 'inTime'],
  });
  const empty = briefingOf(named, { round, returns, reviews: [] }, { today, names: ['A round'] });
  expect(empty).toMatchObject({ works: [], improve: [], doing: [], questions: [] });
});
