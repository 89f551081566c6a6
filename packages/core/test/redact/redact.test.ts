import type { Audit } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { scan } from '../../src/redact/scan.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateRedactionProfile } from '../../src/validate/validate-redaction-profile.js';
import { auditsOf, typedIn } from '../support/arbitrary-audits.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { judgedForm } from '../support/judged.js';
import { answered } from '../support/kit.js';
import { auditWith, tool } from './people.js';

const { full, panel, board, public: everybody } = redactionProfiles;
const profiles = Object.values(redactionProfiles);

const audit = auditWith(
  {
    agency: answered('Vale Council'),
    mother: answered('Jane Roe'),
    born: answered('2015-03-03'),
    story: answered('Zoë Smith-Jones, born 3/3/2015, of B4 7ET; case MA/2026/014.', [
      { id: 'zoe', what: 'Ann rang 0121 496 0999', when: '2026-03' },
      { id: 'e2', when: '2015-03-03' },
    ]),
    harm: answered('What Zoë said'),
    seen: answered({ choice: 'no', explanation: 'Zoë hid' }),
    method: answered('I read the file of Zoë'),
    actions: answered([{ id: 'jane', cells: { what: 'Ring Ann', due: '2027-01-01' } }]),
    overall: answered({ grade: 'good', rationale: 'Zoë is safe' }),
  },
  {
    caseReference: 'MA/2026/014',
    setAside: { story: [answered('before')] },
    extensions: { host: 'x' },
  },
);

describe('the ready profiles', () => {
  it('are profiles', () => {
    for (const profile of profiles) {
      expect(validateRedactionProfile(profile)).toEqual({ ok: true, value: profile });
    }
    const { unstated: _, ...sensitivity } = board.sensitivity;
    expect(validateRedactionProfile({ ...board, sensitivity }).ok).toBe(false);
  });

  it('full: as it is', () => {
    expect(redact(tool, audit, full)).toEqual({ audit, withheld: [], masked: {} });
  });

  it('panel: what was written, masked; short answers about people left out', () => {
    const { audit: redacted, withheld, masked } = redact(tool, audit, panel);
    expect(redacted.answers).toEqual({
      dateOfAudit: answered('2026-11-03'),
      agency: answered('Vale Council'),
      story: answered('[name], born [date of birth], of [postcode]; case MA/2026/014.', [
        { id: '1', what: '[name] rang [telephone number]', when: '2026-03' },
        { id: '2' },
      ]),
      harm: answered('What [name] said'),
      seen: answered({ choice: 'no', explanation: '[name] hid' }),
      method: answered('I read the file of [name]'),
      actions: answered([{ id: '1', cells: { what: 'Ring [name]', due: '2027-01-01' } }]),
      overall: answered({ grade: 'good', rationale: '[name] is safe' }),
    });
    expect(redacted.caseReference).toBe('MA/2026/014');
    expect(masked).toEqual({ name: 7, 'birth-date': 1, postcode: 1, 'phone-number': 1 });
    expect(withheld).toEqual([
      '/answers/auditor',
      '/answers/childName',
      '/answers/reference',
      '/answers/mother',
      '/answers/born',
      '/answers/story',
      '/setAside',
      '/extensions',
    ]);
  });

  it('board: what was chosen, and what is to be done', () => {
    const { audit: redacted, masked } = redact(tool, audit, board, { id: 'audit-7' });
    expect(redacted).toEqual({
      schema: audit.schema,
      tool: audit.tool,
      status: 'in-progress',
      revision: 3,
      id: 'audit-7',
      madeAt: '2026-11-01T00:00:00.000Z',
      changedAt: '2026-11-01T00:00:00.000Z',
      answers: {
        dateOfAudit: answered('2026-11-03'),
        agency: answered('Vale Council'),
        seen: answered({ choice: 'no' }),
        method: answered('I read the file of [name]'),
        actions: answered([{ id: '1', cells: { what: 'Ring [name]', due: '2027-01-01' } }]),
        overall: answered({ grade: 'good' }),
      },
    });
    expect(masked).toEqual({ name: 2 });
  });

  it('public: what was chosen where nothing is about people', () => {
    expect(redact(tool, audit, everybody).audit.answers).toEqual({
      overall: answered({ grade: 'good' }),
    });
  });
});

it('lets a profile say of single questions and roles what becomes of them', () => {
  const profile = {
    ...board,
    roles: { subjectName: 'keep', auditor: 'mask', overallGrade: 'withhold' } as const,
    questions: { story: 'mask' as const },
  };
  const { answers } = redact(tool, audit, profile).audit;
  expect(answers['childName']).toEqual(audit.answers['childName']);
  expect(answers['auditor']).toEqual(answered('[name]'));
  expect(answers['story']).toMatchObject({
    value: '[name], born [date of birth], of [postcode]; case [case reference].',
  });
  expect(answers).not.toHaveProperty('overall');
});

it('withholds an answer that does not fit its question', () => {
  const unfit = auditWith({ seen: answered({ choice: 'zoe' }), nobody: answered('Zoë') });
  const { audit: redacted, withheld } = redact(tool, unfit, panel);
  expect(Object.keys(redacted.answers)).not.toContain('seen');
  expect(withheld).toEqual(expect.arrayContaining(['/answers/seen', '/answers/nobody']));
  expect(redact(tool, unfit, full).audit).toEqual(unfit);
});

it('refuses an audit of another tool', () => {
  expect(() => redact(everyKind, audit, panel)).toThrow(RangeError);
});

it('keeps a text from growing longer than can be stored', () => {
  const { audit: redacted } = redact(tool, auditWith({ story: answered('Ann '.repeat(25_000)) }), {
    ...panel,
    sensitivity: { ...panel.sensitivity, unstated: 'mask' },
  });
  expect(validateAudit(tool, redacted).ok).toBe(true);
});

/** Names as they come: with accents, of other scripts, of everyday words. */
const names = fc.constantFrom(
  'Anaïs',
  'Łukasz',
  'Siân',
  'Ngũgĩ',
  '李娜',
  'Оксана',
  'محمد',
  'Strauß',
);
const casings = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
);
const asTyped = fc
  .tuple(names, casings, fc.string({ unit: 'grapheme', maxLength: 9 }))
  .map(([name, as, rest]) => [name, `${as(name)}, ${rest.replaceAll('\0', '')}`] as const);

const isWithin = (text: string, name: string) =>
  text.normalize('NFKC').toLowerCase().includes(name.normalize('NFKC').toLowerCase());

/** An audit with a name that fits, that does not, that is set aside, or retired; and with a text of its own. */
function holding(at: number, name: string, text: string, answers: object): Audit {
  const childName = answered(name);
  const entry = { question: 'childName', label: 'Name', tool: auditWith({}).tool };
  const { childName: _, ...rest } = auditWith(answers).answers;
  const held = [
    { answers: { ...rest, childName } },
    { answers: { ...rest, childName: answered(name, [{ id: 'e', what: 'x' }]) } },
    { setAside: { childName: [childName] } },
    { retired: [{ ...entry, answer: childName }] },
  ];
  return { ...auditWith(rest, { notes: text, [text]: text, answers: rest }), ...held[at] } as Audit;
}

describe('whatever the audit', () => {
  it('no name of the head is in a text that passes masked or less', () => {
    fc.assert(
      fc.property(fc.array(asTyped, { minLength: 1, maxLength: 4 }), fc.nat(3), (typed, at) => {
        const name = typed.map(([own]) => own).join(' ');
        const text = typed.map(([, own]) => own).join(' ');
        const said = answered(text, [{ id: 'e', what: text, when: { day: 'x', month: name } }]);
        const given = holding(at, name, text, {
          story: at === 0 ? { state: 'not-applicable', reason: text } : said,
          harm: answered(text),
          seen: answered({ choice: 'yes', explanation: text }),
          method: answered(text),
          actions: answered([{ id: 'r', cells: { what: text, due: { words: text, day: name } } }]),
          overall: answered({ grade: 'good', rationale: text }),
        });
        for (const profile of [panel, board, everybody]) {
          const { audit: redacted, withheld } = redact(tool, given, profile);
          const left = JSON.stringify([redacted, withheld]);
          for (const [own] of typed) expect(isWithin(left, own)).toBe(false);
          expect(scan(tool, { ...redacted, answers: { ...redacted.answers } })).toEqual([]);
        }
      }),
    );
  });

  it('no day before the period is left of a row, in whatever fields it was typed', () => {
    const days = fc.tuple(
      fc.integer({ min: 1950, max: 2025 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const months = ['January', 'Feb', 'mar', 'April', 'May', 'June', 'July', 'Aug', 'Sept.', 'Oct'];
    const spelled = fc.constantFrom<(day: string, month: number, year: string) => object>(
      (day, month, year) => ({ day, month: `${month}`, year }),
      (day, month, year) => ({ day: ` ${day}`, month: months[month - 1], year, words: 'soon' }),
      (day, month, year) => ({ day, month: `${month}`, year: year.slice(2) }),
      (day, month, year) => ({ day: `${day}/${month}/${year}` }),
      (day, month, year) => ({ words: `born ${day} ${month} ${year}` }),
      (day, month, year) => ({ month: `${month}`, year, words: `the ${day}th` }),
    );
    fc.assert(
      fc.property(days, spelled, ([year, month, day], spell) => {
        const date = spell(`${day}`, month, `${year}`);
        const what = { id: 'e', what: 'Call' };
        const given = auditWith({
          actions: answered([{ id: 'r', cells: { what: 'Visit', due: date } }]),
          story: answered('Seen', [{ ...what, ...(!('words' in date) && { when: date }) }]),
        });
        for (const profile of [panel, board]) {
          const { answers } = redact(tool, given, profile).audit;
          const left = JSON.stringify([answers['actions'], answers['story']]);
          expect(left).not.toMatch(/(?<!\d)(19|20)\d\d(?!\d)|"\d\d"/);
        }
      }),
    );
  });

  it.each([
    ['every kind', everyKind],
    ['the judged form', judgedForm],
  ])('a redacted audit of %s is an audit, and holds nothing typed but what may pass', (_, form) => {
    fc.assert(
      fc.property(auditsOf(form), fc.constantFrom(...profiles), (given: Audit, profile) => {
        const { audit: redacted, withheld } = redact(form, given, profile);
        expect(validateAudit(form, redacted).ok).toBe(validateAudit(form, given).ok);
        if (profile === everybody) expect(typedIn(redacted)).toEqual([]);
        if (profile === full) expect(redacted).toEqual(given);
        const left = Object.keys(given.answers).filter((id) => !(id in redacted.answers));
        expect(withheld).toEqual(expect.arrayContaining(left.map((id) => `/answers/${id}`)));
      }),
      { numRuns: 40 },
    );
  });

  it('does not change the audit that it is given', () => {
    const before = structuredClone(everyAudit);
    for (const profile of profiles) redact(everyKind, everyAudit, profile);
    expect(everyAudit).toEqual(before);
  });
});
