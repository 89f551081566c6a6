// Long because each member that a tool can have is drawn once.
import { type Question, type Section, type Tool, toolSchemaId } from '@maat/schema';
import fc from 'fast-check';
import { validateTool } from '../../src/validate/validate-tool.js';
import { held } from './held-together.js';

/** Members that are there or not. */
const maybe = <MEMBERS extends object>(
  members: {
    readonly [NAME in keyof MEMBERS]: fc.Arbitrary<MEMBERS[NAME]>;
  },
) => fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Partial<MEMBERS>>;

const words = fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Cŵn 🙂', '__proto__');
const text = fc.oneof(words, fc.record({ child: words, adult: words, both: words }));
const source = fc.record({ document: words, paragraph: words });
const extensions = fc.constantFrom({}, { host: [1, null] }, JSON.parse('{"__proto__":{"a":1}}'));
const paragraph = maybe({ points: fc.array(text, { maxLength: 2 }) }).chain((more) =>
  fc.record({ text }).map((each) => ({ ...each, ...more })),
);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 });
const gate = fc
  .constantFrom('a', 'b')
  .map((code) => ({ '==': [{ var: 'answers.gate' }, code] }) as const);

const codesFrom = (pool: readonly string[]) =>
  fc
    .shuffledSubarray([...pool], { minLength: 1 })
    .chain((codes) =>
      fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), label: text }))),
    );
const ownOptions = codesFrom(['a', 'b', 'c', 'constructor']);
const options = fc.oneof(ownOptions, fc.constant({ codeList: 'colours' }));
const column = (id: string) =>
  fc.oneof(
    fc.record({ id: fc.constant(id), kind: fc.constantFrom('text', 'narrative'), label: text }),
    fc.record({ id: fc.constant(id), kind: fc.constant('choice'), label: text, options }),
    fc.record({ id: fc.constant(id), kind: fc.constant('hologram'), label: text }),
  );

/** What each kind of question has of its own. `hologram` is a kind that nobody knows. */
const kinds: fc.Arbitrary<object> = fc.oneof(
  maybe({ maxLength: fc.integer({ min: 1, max: 9 }) }).map((more) => ({ kind: 'text', ...more })),
  maybe({ rows: fc.integer({ min: 1, max: 9 }) }).map((more) => ({ kind: 'narrative', ...more })),
  maybe({ future: fc.boolean(), precisions: fc.constantFrom(['day'], ['year', 'month']) }).map(
    (more) => ({ kind: 'date', ...more }),
  ),
  maybe({ minimum: fc.integer({ max: 0 }), unit: words }).map((more) => ({
    kind: 'number',
    ...more,
  })),
  fc.record({ kind: fc.constantFrom('choice', 'choices'), options }),
  fc.record({
    kind: fc.constant('decision'),
    options,
    explanation: fc.record({ label: text }),
  }),
  fc.record({
    kind: fc.constant('table'),
    columns: fc
      .shuffledSubarray(['x', 'y', 'z'], { minLength: 1 })
      .chain((ids) => fc.tuple(...ids.map(column))),
  }),
  fc.record({ kind: fc.constant('grade') }),
  maybe({ depth: fc.nat(3), __proto__: fc.constant(1), 'a/b': words }).map((more) => ({
    kind: 'hologram',
    ...more,
  })),
);

const members = maybe({
  number: words,
  hint: text,
  guidance: paragraphs,
  required: fc.boolean(),
  notApplicable: fc.boolean(),
  noEvidence: fc.boolean(),
  evidence: fc.boolean(),
  weight: fc.nat(3),
  sensitivity: fc.constantFrom('none', 'personal'),
  when: gate,
  core: fc.boolean(),
  hidden: fc.constantFrom({}, { justification: 'Asked elsewhere.' }, { justification: 'Other.' }),
  themePack: fc.constantFrom('p0', 'p1', 'p2'),
  source,
  extensions,
});

const question = (id: string): fc.Arbitrary<Question> =>
  fc
    .tuple(fc.record({ id: fc.constant(id), label: text }), kinds, members)
    .map(([named, kind, more]) => ({ ...named, ...kind, ...more }) as unknown as Question);

/** Sections that share out some questions of a pool, so that two tools have many in common. */
const sections: fc.Arbitrary<readonly Section[]> = fc
  .record({
    ids: fc.shuffledSubarray(['s0', 's1', 's2', 's3', 's4'], { minLength: 0 }),
    asked: fc.shuffledSubarray(Array.from({ length: 10 }, (_, index) => `q${index}`)),
    more: fc.array(
      maybe({
        shortTitle: text,
        guidance: fc.array(
          fc
            .tuple(paragraph, maybe({ themePack: fc.constantFrom('p0', 'p1') }))
            .map(([one, other]) => ({ ...one, ...other })),
          { maxLength: 2 },
        ),
        area: fc.boolean(),
        source,
        extensions,
      }),
      { minLength: 6, maxLength: 6 },
    ),
    titles: fc.array(text, { minLength: 6, maxLength: 6 }),
    seed: fc.nat(),
    when: fc.option(gate, { nil: undefined }),
    themes: fc.shuffledSubarray(['c', 'p0', 'p1', 'p2']),
  })
  .chain(({ ids, asked, more, titles, seed, when, themes }) =>
    fc.tuple(...asked.map(question)).map((questions) => {
      const all = ['head', ...ids];
      const gateQuestion = {
        id: 'gate',
        kind: 'choice',
        label: 'Gate',
        options: ['a', 'b', ...themes].map((code) => ({ code, label: code })),
      } as const;
      const filled = all
        .map((id, index): Section => {
          const own = questions.filter((_, at) => (at * 7 + seed) % all.length === index);
          const { guidance, ...rest } = more[index] ?? {};
          return {
            id,
            title: titles[index] ?? id,
            ...rest,
            ...(guidance && { guidance }),
            ...(when && index === 1 && { when }),
            questions: index === 0 ? [...own, gateQuestion] : own,
          };
        })
        .filter((section) => section.questions.length > 0);
      const start = seed % filled.length;
      return [...filled.slice(start), ...filled.slice(0, start)];
    }),
  );

const gradesFrom = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .tuple(fc.record({ id: fc.constant(id), label: text }), maybe({ descriptor: paragraphs }))
        .map(([one, other]) => ({ ...one, ...other })),
    ),
  );
const scale = fc
  .shuffledSubarray(['high', 'mid', 'low'], { minLength: 1 })
  .chain((ids) => fc.record({ id: fc.constantFrom('one', 'two'), grades: gradesFrom(ids) }));

const rule = (id: string) =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        when: gate,
        effect: fc.constant('warn'),
        strength: fc.constantFrom('must', 'should', 'may'),
        reason: text,
        source,
      }),
      maybe({ core: fc.boolean() }),
    )
    .map(([one, other]) => ({ ...one, ...other }));
const rules = fc
  .shuffledSubarray(['r0', 'r1', 'r2', 'r3'])
  .chain((ids) => fc.tuple(...ids.map(rule)));

const named = <ENTRY>(names: readonly string[], entry: fc.Arbitrary<ENTRY>) =>
  fc.shuffledSubarray([...names]).chain((ids) =>
    fc.tuple(...ids.map((id) => entry.map((value) => [id, value] as const))).map((entries) => {
      return Object.fromEntries<ENTRY>(entries);
    }),
  );

const strings = fc.uniqueArray(
  fc.record({
    at: fc.constantFrom('title', 'questions/q0/label', 'sections/s0/title', 'grades/high/label'),
    source: text,
    text,
    state: fc.constantFrom('complete', 'draft'),
  }),
  { maxLength: 4, selector: ({ at }) => at },
);
const pack = (id: string) =>
  fc
    .tuple(
      fc.record({ id: fc.constant(id), title: text, theme: fc.constantFrom('a', 'c', id, id) }),
      maybe({ example: fc.boolean(), source }),
    )
    .map(([one, other]) => ({ ...one, ...other }));

const parts = fc.record(
  {
    language: fc.constantFrom('en-GB', 'cy'),
    publisher: text,
    purpose: fc.record({ title: text, paragraphs }),
    guidance: fc.record({ title: text, paragraphs }),
    reviewPeriod: fc.constantFrom('P12M', 'P1Y'),
    roles: maybe({
      theme: fc.constantFrom('q0', 'gate', 'gate'),
      auditor: fc.constantFrom('q1', 'q2'),
      caseReference: fc.constant('gate'),
    }),
    codeLists: named(['boats', 'constructor'], codesFrom(['punt', 'raft', 'kayak'])).chain(
      (lists) => ownOptions.map((colours) => ({ ...lists, colours })),
    ),
    scale,
    thresholds: named(['most', 'few'], fc.record({ value: fc.nat(3), label: text })),
    flags: named(['alarm', 'calm'], fc.record({ label: text })),
    rules,
    contacts: fc.array(fc.record({ name: text }), { maxLength: 2 }),
    themePacks: fc.shuffledSubarray(['p0', 'p1', 'p2']).chain((ids) => fc.tuple(...ids.map(pack))),
    translations: named(['cy', 'fr', 'valueOf'], fc.record({ strings })),
    replacements: fc.array(fc.constantFrom({ from: ['old'], to: ['gate'] }), { maxLength: 1 }),
    source,
    extensions,
  },
  { requiredKeys: ['language', 'codeLists'] },
);

/** Tools of every shape: each kind of question, each member of a tool, in any order. */
export const wholeTools: fc.Arbitrary<Tool> = fc
  .record({ parts, sections, title: text })
  .map(({ parts: more, sections: all, title }) =>
    held({
      schema: toolSchemaId,
      id: 'whole',
      version: '1.0.0',
      title,
      ...more,
      sections: all,
    } as Tool),
  )
  .filter((tool) => validateTool(tool).ok);
