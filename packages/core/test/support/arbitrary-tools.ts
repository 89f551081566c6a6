import type { Question, Rule, Section, Tool } from '@maat/schema';
import fc from 'fast-check';
import { line, mark } from './facts.js';
import { toolOf } from './kit.js';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

const last: readonly Question[] = [
  { id: 'gate', kind: 'choice', label: 'Gate', options: yesNo },
  { id: 'flagOne', kind: 'choice', label: 'Flag', options: yesNo },
  {
    id: 'actions',
    kind: 'table',
    label: 'Actions',
    rowName: 'action',
    columns: [
      { id: 'what', kind: 'text', label: 'What' },
      { id: 'who', kind: 'text', label: 'Who', role: 'owner' },
    ],
  },
  line('best'),
  line('better'),
  mark('overall'),
];

const gate = { '==': [{ var: 'answers.gate' }, 'yes'] } as const;

/** Areas by number: `area0` with `area0Q0` and so on, some judged, some asked under a condition. */
const areas = fc
  .array(
    fc.record({
      questions: fc.array(fc.record({ noEvidence: fc.boolean(), weight: fc.nat(3) }), {
        minLength: 1,
        maxLength: 3,
      }),
      judged: fc.boolean(),
      gated: fc.nat(3).map((number) => number === 0),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ questions, judged, gated }, index): Section => {
      const id = `area${index}`;
      const asked = questions.map((more, at) => line(`${id}Q${at}`, more));
      return {
        id,
        title: id,
        area: true,
        ...(gated && { when: gate }),
        ...(judged && { judgement: `${id}Judged` }),
        questions: judged ? [...asked, mark(`${id}Judged`)] : asked,
      };
    }),
  );

type Word = readonly [path: string, word: string | boolean];

/** The numbers that rules may read, by the grammar of facts. */
function numberPaths(ids: readonly string[], grades: readonly string[]): readonly string[] {
  const counts = ['exactly', 'atLeast', 'atMost', 'shareExactly', 'shareAtLeast', 'shareAtMost'];
  const states = ['answered', 'notApplicable', 'noEvidence', 'blank'];
  return [
    ...['judged.total', 'judged.open', 'areas.total', 'areas.withoutEvidence'],
    ...['areas.shareWithoutEvidence', 'evidence.shareWithout', 'thresholds.some'],
    ...['actions.total', 'actions.withOwner', 'actions.withDate'],
    ...states.map((name) => `evidence.${name}`),
    ...counts.flatMap((name) => grades.map((grade) => `judged.${name}.${grade}`)),
    ...ids.flatMap((id) => states.map((name) => `sections.${id}.${name}`)),
  ];
}

/** The other facts, each with something that it can be. */
function wordPaths(ids: readonly string[], grades: readonly string[]): readonly Word[] {
  const yes = ['flags.one', 'flags.none', 'learning.goodPractice', 'learning.improvements'];
  return [
    ...yes.map((path) => [path, true] as const),
    ['answers.gate', 'yes'],
    ...ids.flatMap((id): Word[] => [
      [`states.${id}Q0`, 'answered'],
      [`answers.${id}Q0`, 'Said.'],
    ]),
    ...grades.flatMap((grade): Word[] => [
      ['grade.chosen', grade],
      [`grade.atLeast.${grade}`, true],
      [`grade.atMost.${grade}`, false],
      ...ids.map((id): Word => [`sections.${id}.judgement`, grade]),
    ]),
  ];
}

function rulesOver(ids: readonly string[], grades: readonly string[]): fc.Arbitrary<Rule[]> {
  const number = fc.constantFrom(...numberPaths(ids, grades)).map((path) => ({ var: path }));
  const order = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
  const right = fc.oneof(fc.constantFrom(0, 1, 2, 0.5), number);
  const word = fc.constantFrom(...wordPaths(ids, grades));
  const comparison = fc.oneof(
    fc.tuple(order, number, right).map(([name, left, other]) => ({ [name]: [left, other] })),
    fc
      .tuple(fc.constantFrom('==', '!='), word)
      .map(([name, [path, value]]) => ({ [name]: [{ var: path }, value] })),
  );
  const { condition } = fc.letrec<{ condition: object }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      comparison,
      fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ '!': fc.tuple(tie('condition')) }),
    ),
  }));
  const any = { when: condition, strength: fc.constantFrom('must', 'should', 'may') };
  const rule = fc.oneof(
    fc.record({
      ...any,
      effect: fc.constantFrom('cap', 'floor', 'expect'),
      grade: fc.constantFrom(...grades),
    }),
    fc.record({ ...any, effect: fc.constant('require'), requires: condition }),
    fc.record({ ...any, effect: fc.constant('warn') }),
  );
  const source = { document: 'Made up', paragraph: '1' };
  return fc
    .array(rule, { maxLength: 8 })
    .map((rules) =>
      rules.map((each, index) => ({ ...each, id: `rule${index}`, reason: 'So.', source }) as Rule),
    );
}

/** Small tools with rules over all facts that there are. */
export const tools: fc.Arbitrary<Tool> = fc
  .tuple(areas, fc.integer({ min: 2, max: 8 }), fc.option(fc.nat(7), { nil: undefined }))
  .chain(([sections, size, start]) => {
    const grades = Array.from({ length: size }, (_, index) => `grade${index}`);
    const baseline = start === undefined ? undefined : grades[start];
    return rulesOver(
      sections.map(({ id }) => id),
      grades,
    ).map((rules) =>
      toolOf([], {
        sections: [...sections, { id: 'last', title: 'Last', questions: last }],
        scale: { id: 'any', grades: grades.map((id) => ({ id, label: id })) },
        ...(baseline && {
          baseline: { grade: baseline, source: { document: 'Made up', paragraph: '2' } },
        }),
        thresholds: { some: { value: 2, label: 'Some' } },
        flags: {
          one: { label: 'One', question: 'flagOne', raisedBy: ['yes'] },
          none: { label: 'None' },
        },
        roles: {
          actions: 'actions',
          goodPractice: 'best',
          improvements: 'better',
          overallGrade: 'overall',
        },
        rules,
      }),
    );
  });
