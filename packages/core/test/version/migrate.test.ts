// Long because each way in which an answer can fit, or not, is a case of its own.
import type { Audit, Question, Replacement, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { describe, expect, it } from 'vitest';
import { messageFor } from '../../src/message/message-for.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { type Migration, migrate } from '../../src/version/migrate.js';
import { pinOf } from '../../src/version/pin.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf, now, toolOf } from '../support/kit.js';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];
const maybe = { code: 'maybe', label: 'Maybe' };

const narrative = (id: string, more: object = {}): Question =>
  ({ id, kind: 'narrative', label: `${id}?`, ...more }) as Question;
const decision = (id: string, options: readonly object[]): Question =>
  ({ id, kind: 'decision', label: `${id}?`, options, explanation: { label: 'Why?' } }) as Question;
const table = (id: string, ...columns: readonly string[]): Question => ({
  id,
  kind: 'table',
  label: id,
  columns: columns.map((column) => ({ id: column, kind: 'text', label: column.toUpperCase() })),
});

/** The next version of a tool, with these questions and replacements. */
function next(
  questions: readonly Question[],
  replacements: readonly Replacement[] = [],
  more: Partial<Tool> = {},
): Tool {
  return toolOf(questions, {
    version: '2.0.0',
    ...more,
    ...(replacements.length > 0 && { replacements }),
  });
}

type Done = Extract<Migration, { ok: true }>;

function moved(audit: Audit, from: Tool, to: Tool): Done {
  const migration = migrate(audit, from, to, { now });
  if (!migration.ok) throw new Error(JSON.stringify(migration.issues));
  return migration;
}

/** What comes of answers on the way from one set of questions to another. */
function carried(
  [before, after]: readonly [readonly Question[], readonly Question[]],
  answers: object,
  replacements: readonly Replacement[] = [],
): Pick<Audit, 'answers'> & { readonly retired: readonly unknown[]; readonly steps: string[] } {
  const from = toolOf(before);
  const { audit, report } = moved(auditOf(from, answers), from, next(after, replacements));
  return {
    answers: audit.answers,
    retired: (audit.retired ?? []).map(({ answer }) => answer),
    steps: report.steps.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const text = answered('Ŵyn 🙂');

describe('an audit that moves to another version', () => {
  const from = toolOf([narrative('a'), narrative('b')]);
  const to = next([narrative('b'), narrative('c')]);
  const audit = auditOf(
    from,
    { a: text, b: text },
    { tool: pinOf(from), setAside: { a: [{ state: 'no-evidence', reason: 'None.' }] } },
  );
  // No-evidence is not taken: the tool must take it for the audit to be one.
  const taking = toolOf([narrative('a', { noEvidence: true }), narrative('b')]);
  const given = { ...audit, tool: pinOf(taking) };

  it('names the other tool, and counts as a change', () => {
    expect(moved(given, taking, to).audit).toMatchObject({
      id: audit.id,
      tool: pinOf(to),
      revision: audit.revision + 1,
      madeAt: audit.madeAt,
      changedAt: now.toISOString(),
    });
  });

  it('keeps what has no place as the auditor saw it, with what was set aside', () => {
    expect(moved(given, taking, to).audit.retired).toEqual([
      {
        question: 'a',
        section: 'section',
        label: 'a?',
        kind: 'narrative',
        tool: pinOf(taking),
        answer: text,
        setAside: [{ state: 'no-evidence', reason: 'None.' }],
      },
    ]);
  });

  it('has a report of each step, which holds nothing that was answered', () => {
    const { report } = moved(given, taking, to);
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      from: pinOf(taking),
      to: pinOf(to),
      steps: [
        {
          code: 'migrate.retired',
          severity: 'warning',
          pointer: '/retired/0',
          params: { reason: 'gone' },
        },
        { code: 'migrate.kept', severity: 'info', pointer: '/answers/b', params: {} },
        { code: 'migrate.added', severity: 'info', pointer: '/answers/c', params: {} },
      ],
    });
    expect(JSON.stringify(report)).not.toContain('Ŵyn');
  });

  it('is told in words by the tool and the audit that it comes to', () => {
    const { audit: result, report } = moved(given, taking, to);
    expect(report.steps.map((step) => messageFor(step, { tool: to, audit: result }))).toEqual([
      'The earlier answer to ‘a?’ is kept beside the audit: it is not asked any more',
      '‘b?’ is as it was',
      '‘c?’ is asked anew',
    ]);
  });

  it('stays submitted', () => {
    const submitted = { ...given, status: 'submitted', submittedAt: given.changedAt } as const;
    expect(moved(submitted, taking, to).audit).toMatchObject({
      status: 'submitted',
      submittedAt: given.changedAt,
    });
  });

  it('has the words for the subject in what is retired', () => {
    const subject: Question = {
      id: 'who',
      kind: 'choice',
      label: 'Who',
      options: [{ code: 'child', label: 'Child' }],
    };
    const label = { child: 'The child?', adult: 'The adult?', both: 'The child or adult?' };
    const asking = toolOf([subject, narrative('a', { label })], { roles: { subject: 'who' } });
    const result = moved(auditOf(asking, { who: answered('child'), a: text }), asking, to).audit;
    expect(result.retired?.map((entry) => entry.label)).toEqual(['Who', 'The child?']);
  });

  it('has the labels of codes, columns and types of contact in what is retired', () => {
    const { audit: result } = moved(everyAudit2(), everyKind, to);
    const byId = new Map(result.retired?.map((entry) => [entry.question, entry]));
    expect(byId.get('picks')?.options).toEqual([
      { code: 'red', label: 'Red' },
      { code: 'blue', label: 'Blue' },
    ]);
    expect(byId.get('mark')?.options).toEqual([{ code: 'low', label: 'Low' }]);
    expect(byId.get('line')?.contactTypes).toEqual([{ code: 'telephone', label: 'Telephone' }]);
    expect(byId.get('actions')?.columns?.map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ['what', 'What', 'text'],
      ['owner', 'Person responsible', 'narrative'],
      ['due', 'Timescale', 'date'],
      ['hours', 'Hours', 'number'],
      ['colour', 'Colour', 'choice'],
    ]);
    expect(result.retired?.filter(({ completed }) => completed).map(({ label }) => label)).toEqual([
      'Gone',
      'First',
      'Second',
    ]);
  });

  function everyAudit2(): Audit {
    return { ...everyAudit, tool: pinOf(everyKind) };
  }
});

describe('a question', () => {
  it('goes by its declared replacement, codes and all', () => {
    const before = [decision('old', [...yesNo, maybe])];
    const after = [decision('new', [{ code: 'always', label: 'Always' }, ...yesNo.slice(1)])];
    const replaced = [{ from: ['old'], to: ['new'], codes: { yes: 'always' } }];
    const answers = { old: answered({ choice: 'yes', explanation: 'So.' }) };
    expect(carried([before, after], answers, replaced)).toEqual({
      answers: { new: answered({ choice: 'always', explanation: 'So.' }) },
      retired: [],
      steps: ['migrate.renamed /answers/new', 'migrate.converted /answers/new'],
    });
  });

  it('goes through the replacements of several versions', () => {
    const replaced = [
      { from: ['a'], to: ['b'] },
      { from: ['b'], to: ['c'] },
    ];
    expect(carried([[narrative('a')], [narrative('c')]], { a: text }, replaced)).toMatchObject({
      answers: { c: text },
      retired: [],
    });
  });

  it('that is split has its text at the first that takes it, and its original beside', () => {
    const replaced = [{ from: ['a'], to: ['day', 'b', 'c'] }];
    const after: Question[] = [
      { id: 'day', kind: 'date', label: 'D' },
      narrative('b'),
      narrative('c'),
    ];
    expect(carried([[narrative('a')], after], { a: text }, replaced)).toEqual({
      answers: { b: text },
      retired: [text],
      steps: ['migrate.split /retired/0'],
    });
  });

  it('that is split by its parts has each part where it is taken', () => {
    const choice = { id: 'b', kind: 'choice', label: 'B', options: yesNo } as const;
    const replaced = [{ from: ['a'], to: ['b', 'c'] }];
    const answers = { a: answered({ choice: 'yes', explanation: 'So.' }) };
    const both = [[decision('a', yesNo)], [choice, narrative('c')]] as const;
    expect(carried(both, answers, replaced).answers).toEqual({
      b: answered('yes'),
      c: answered('So.'),
    });
    const notApplicable = { state: 'not-applicable', reason: 'No plan.' };
    expect(carried(both, { a: notApplicable }, replaced).answers).toEqual({
      b: notApplicable,
      c: notApplicable,
    });
  });

  it('that is split by its columns has each column where it is taken', () => {
    const rows = answered([{ id: 'r', cells: { a: '1', b: '2' } }]);
    const replaced = [{ from: ['t'], to: ['u', 'v'] }];
    const both = [[table('t', 'a', 'b')], [table('u', 'a'), table('v', 'b')]] as const;
    expect(carried(both, { t: rows }, replaced).answers).toEqual({
      u: answered([{ id: 'r', cells: { a: '1' } }]),
      v: answered([{ id: 'r', cells: { b: '2' } }]),
    });
  });

  it('that several were merged into has their texts in order, each beneath its question', () => {
    const replaced = [{ from: ['b', 'a'], to: ['c'] }];
    const both = [[narrative('a'), narrative('b')], [narrative('c')]] as const;
    expect(carried(both, { a: answered('One'), b: answered('Two') }, replaced)).toEqual({
      answers: { c: answered('b?\nTwo\n\na?\nOne') },
      retired: [answered('Two'), answered('One')],
      steps: ['migrate.merged /answers/c'],
    });
    expect(carried(both, { a: answered('One') }, replaced).answers).toEqual({ c: answered('One') });
  });

  it('that several were merged into keeps what all agree on, and all rows', () => {
    const replaced = [{ from: ['a', 'b'], to: ['c'] }];
    const decisions = [
      [decision('a', yesNo), decision('b', yesNo)],
      [decision('c', yesNo)],
    ] as const;
    const reasoned = (a: string, b: string) =>
      carried(
        decisions,
        {
          a: answered({ choice: a, explanation: 'One.' }),
          b: answered({ choice: b, explanation: 'Two.' }),
        },
        replaced,
      ).answers;
    const explanation = 'a?\nOne.\n\nb?\nTwo.';
    expect(reasoned('yes', 'yes')).toEqual({ c: answered({ choice: 'yes', explanation }) });
    expect(reasoned('yes', 'no')).toEqual({ c: answered({ explanation }) });

    const rows = (cell: string) => answered([{ id: 'r', cells: { x: cell } }]);
    const tables = [[table('a', 'x'), table('b', 'x')], [table('c', 'x')]] as const;
    expect(carried(tables, { a: rows('1'), b: rows('2') }, replaced).answers).toEqual({
      c: answered([
        { id: 'r', cells: { x: '1' } },
        { id: 'r-2', cells: { x: '2' } },
      ]),
    });
  });

  it('that several were merged into is blank where the texts are too long together', () => {
    const long = answered('x'.repeat(600_000));
    const replaced = [{ from: ['a', 'b'], to: ['c'] }];
    const both = [[narrative('a'), narrative('b')], [narrative('c')]] as const;
    expect(carried(both, { a: long, b: long }, replaced)).toMatchObject({
      answers: {},
      retired: [long, answered('x'.repeat(600_000))],
    });
  });

  it('that a local form hides shows its answer beside the audit', () => {
    const hidden = narrative('a', { hidden: { justification: 'Not ours.' } });
    expect(carried([[narrative('a')], [hidden]], { a: text })).toMatchObject({
      answers: {},
      retired: [text],
    });
  });
});

describe('an answer that fits in part', () => {
  const cases: readonly (readonly [string, Question, Question, object, object | undefined])[] = [
    [
      'an option that is gone',
      decision('q', [...yesNo, maybe]),
      decision('q', yesNo),
      answered({ choice: 'maybe', explanation: 'So.' }),
      answered({ explanation: 'So.' }),
    ],
    [
      'a column that is gone',
      table('q', 'a', 'b'),
      table('q', 'a'),
      answered([
        { id: 'r1', cells: { a: '1', b: '2' } },
        { id: 'r2', cells: { b: '3' } },
      ]),
      answered([{ id: 'r1', cells: { a: '1' } }]),
    ],
    [
      'evidence that is not taken any more',
      narrative('q', { evidence: true }),
      narrative('q'),
      answered('x', [{ id: 'e', what: 'A call' }]),
      answered('x'),
    ],
    [
      'N/A that is not taken any more',
      narrative('q'),
      narrative('q', { notApplicable: false }),
      { state: 'not-applicable', reason: 'So.' },
      undefined,
    ],
    [
      'a kind that is another',
      narrative('q'),
      { id: 'q', kind: 'date', label: 'Q' },
      answered('in spring'),
      undefined,
    ],
    [
      'a decision that is only a choice',
      decision('q', yesNo),
      { id: 'q', kind: 'choice', label: 'Q', options: yesNo },
      answered({ choice: 'yes', explanation: 'So.' }),
      answered('yes'),
    ],
    [
      'words for a date that must be one',
      { id: 'q', kind: 'date', label: 'Q', words: true },
      { id: 'q', kind: 'date', label: 'Q' },
      answered({ words: 'soon', year: '2026' }),
      answered({ year: '2026' }),
    ],
    [
      'lines for a box of one line',
      narrative('q'),
      { id: 'q', kind: 'text', label: 'Q' },
      answered('one\ntwo'),
      answered('one\ntwo'),
    ],
    [
      'lines from a box of one line',
      { id: 'q', kind: 'text', label: 'Q' },
      narrative('q'),
      answered('one\ntwo'),
      answered('one\ntwo'),
    ],
    [
      'lines from a box of one line, as the reason for a choice',
      { id: 'q', kind: 'text', label: 'Q' },
      decision('q', yesNo),
      answered('one\ntwo'),
      answered({ explanation: 'one\ntwo' }),
    ],
  ];

  it.each(cases)('keeps what fits, and the whole beside: %s', (_, before, after, given, left) => {
    const { answers, retired } = carried([[before], [after]], { q: given });
    expect(answers).toEqual(left ? { q: left } : {});
    expect(retired).toEqual([given]);
  });

  it.each(cases)('is whole again on the way back: %s', (_, before, after, given) => {
    const [from, to] = [toolOf([before]), next([after])];
    const there = moved(auditOf(from, { q: given }), from, to).audit;
    const { audit, report } = moved(there, to, from);
    expect(audit.answers).toEqual({ q: given });
    expect(audit.retired).toBeUndefined();
    expect(report.steps.map(({ code }) => code)).toEqual(['migrate.restored']);
  });

  it('leaves nothing over where lines went through a box of one line under another id', () => {
    const renamed = [{ from: ['q'], to: ['r'] }];
    const first = toolOf([narrative('q')]);
    const second = next([{ id: 'r', kind: 'text', label: 'R' }], renamed);
    const third = next([narrative('r')], renamed, { version: '3.0.0' });
    const given = auditOf(first, { q: answered('one\ntwo') });
    const there = moved(moved(given, first, second).audit, second, third).audit;
    const back = moved(moved(there, third, second).audit, second, first).audit;
    expect(back.answers).toEqual(given.answers);
    expect(back.retired).toBeUndefined();
  });

  it('stays as the auditor left it, if they changed it meanwhile', () => {
    const [from, to] = [toolOf([table('q', 'a', 'b')]), next([table('q', 'a')])];
    const given = answered([{ id: 'r', cells: { a: '1', b: '2' } }]);
    const there = moved(auditOf(from, { q: given }), from, to).audit;
    const changed = answered([{ id: 'r', cells: { a: 'another' } }]) as Audit['answers'][string];
    const back = moved({ ...there, answers: { q: changed } }, to, from).audit;
    expect(back.answers).toEqual({ q: changed });
    expect(back.retired?.map(({ answer }) => answer)).toEqual([given]);
  });

  it('is kept as well where a code can no longer be told from another', () => {
    const replaced = [{ from: ['q'], to: ['q'], codes: { maybe: 'no' } }];
    const given = answered({ choice: 'maybe' });
    const both = [[decision('q', [...yesNo, maybe])], [decision('q', yesNo)]] as const;
    expect(carried(both, { q: given }, replaced)).toMatchObject({
      answers: { q: answered({ choice: 'no' }) },
      retired: [given],
    });
  });
});

describe('the West Midlands tool and the judged one made of it', () => {
  const overlaid = applyOverlay(westMidlands, westMidlandsJudged);
  if (!overlaid.ok) throw new Error('The overlay does not fit');
  const judged = overlaid.tool;
  const audit = auditOf(westMidlands, {
    subject: answered('child'),
    subjectName: answered('Example Child A'),
    familyHistory: text,
    disagreements: { state: 'not-applicable', reason: 'None.' },
  });

  it('give an audit from one to the other and back', () => {
    const there = moved(audit, westMidlands, judged).audit;
    expect(there.tool).toEqual(pinOf(judged));
    expect(there.retired?.map(({ question }) => question)).toContain('subjectName');
    expect(moved(there, judged, westMidlands).audit.answers).toEqual(audit.answers);
  });
});

describe('what is refused', () => {
  const to = next([narrative('a')]);
  const from = toolOf([narrative('a')]);
  const codes = (audit: unknown) => {
    const migration = migrate(audit, from, to, { now });
    return migration.ok ? [] : [migration.about, ...migration.issues.map(({ code }) => code)];
  };

  it.each([
    ['no audit at all', null, 'structure.type'],
    ['an audit of another tool', auditOf({ ...from, id: 'other' }, {}), 'tool.other-tool'],
    ['an audit of another version', auditOf(to, {}), 'tool.other-version'],
    [
      'an audit of a tool that was changed',
      auditOf(from, {}, { tool: pinOf({ ...from, title: 'Another' }) }),
      'tool.other-digest',
    ],
    ['an answer that does not fit', auditOf(from, { a: answered(1) }), 'answer.wrong-kind'],
    ['what holds itself', circle(), 'structure.not-json'],
  ])('%s', (_, audit, code) => {
    expect(codes(audit)).toEqual(['audit', code]);
  });

  it('more retired answers than an audit may hold', () => {
    const entry = { label: 'x', tool: { id: 'x', version: '1.0.0' }, completed: true };
    const full = auditOf(from, { a: text }, { retired: Array.from({ length: 5000 }, () => entry) });
    const without = next([narrative('b')]);
    expect(migrate(full, from, without, { now })).toMatchObject({
      ok: false,
      about: 'result',
      issues: [{ code: 'structure.too-many', pointer: '/retired' }],
    });
  });

  function circle(): object {
    const holder: Record<string, unknown> = {};
    holder['self'] = holder;
    return holder;
  }
});
