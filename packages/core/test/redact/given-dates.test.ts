import { describe, expect, it } from 'vitest';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { scan } from '../../src/redact/scan.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { answered, auditOf, toolOf } from '../support/kit.js';

const { panel, board } = redactionProfiles;

const tool = toolOf(
  [
    { id: 'day', kind: 'date', label: 'Date of audit', sensitivity: 'none' },
    { id: 'met', kind: 'date', label: 'Met', sensitivity: 'none', words: true },
    { id: 'count', kind: 'number', label: 'Count', sensitivity: 'none' },
    { id: 'story', kind: 'narrative', label: 'Story', sensitivity: 'none', evidence: true },
    {
      id: 'actions',
      kind: 'table',
      label: 'Actions',
      sensitivity: 'none',
      columns: [
        { id: 'due', kind: 'date', label: 'When', words: true },
        { id: 'hours', kind: 'number', label: 'Hours' },
        { id: 'what', kind: 'text', label: 'What' },
      ],
    },
  ],
  { reviewPeriod: 'P12M', roles: { dateOfAudit: 'day', actions: 'actions' } },
);

/** What is left of an answer, for panel and board alike, and where something is told of it. */
function passing(id: string, answer: object) {
  const audit = auditOf(tool, { day: answered('2026-11-03'), [id]: answer });
  expect(validateAudit(tool, audit).ok).toBe(true);
  const [one, other] = [panel, board].map((profile) => redact(tool, audit, profile));
  expect(one?.audit.answers).toEqual(other?.audit.answers);
  expect(validateAudit(tool, one?.audit).ok).toBe(true);
  return {
    left: one?.audit.answers[id],
    isLess: one?.withheld.includes(`/answers/${id}`),
    masked: one?.masked,
    told: scan(tool, audit).map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const row = (cells: object, id: string) => answered([{ id, cells }]);
const birth = 'personal.birth-date';
const typed = { day: '14', month: '3', year: '2012' };
const cell = '/answers/actions/value/0/cells/due';

describe('the date of a row', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['before the period', '2012-03-14', undefined, []],
    ['typed, before the period', typed, undefined, [`${birth} ${cell}/year`]],
    ['with a year of two digits', { ...typed, year: '12' }, undefined, [`${birth} ${cell}/year`]],
    ['beside words', { ...typed, words: 'soon' }, { words: 'soon' }, [`${birth} ${cell}/year`]],
    [
      'within the period, beside words that tell of a birth',
      { day: '14', month: 'March', year: '2026', words: 'since she was born' },
      { words: 'since she was born' },
      [`${birth} ${cell}/year`],
    ],
    ['that cannot be read', { day: '14', month: 'Smarch', words: 'or so' }, { words: 'or so' }, []],
    ['that is not whole', { month: '3', year: '2012' }, undefined, []],
    ['in one field', { day: '14/3/2012' }, undefined, [`${birth} ${cell}/day`]],
    ['within the period', '2026-03-14', '2026-03-14', []],
    ['to come', { ...typed, year: '2027', words: 'at the latest' }, 'as it is', []],
    ['typed, within the period', { month: 'March', year: '2026' }, 'as it is', []],
    ['in words', { words: 'by the next review' }, 'as it is', []],
  ])('%s', (_, due, expected, told) => {
    const left = expected === 'as it is' ? due : expected;
    const cells = { ...(left !== undefined && { due: left }), what: 'Visit' };
    const answer = row({ due, what: 'Visit' }, 'r');
    expect(passing('actions', answer)).toEqual({
      left: row(cells, '1'),
      isLess: left !== due,
      masked: {},
      told,
    });
  });

  it('that is of evidence is the same', () => {
    const seen = (when?: object) =>
      answered('Seen', [{ id: '1', what: 'Call', ...(when && { when }) }]);
    expect(passing('story', seen(typed))).toMatchObject({
      left: seen(),
      isLess: true,
      told: [`${birth} /answers/story/evidence/0/when/year`],
    });
    const within = seen({ day: '1', month: '3', year: '2026' });
    expect(passing('story', within)).toMatchObject({ left: within, isLess: false, told: [] });
  });
});

describe('the date that a question asks for, where the tool says that it tells nothing of people', () => {
  it.each(['2012-03-14', typed, { day: '14' }, { ...typed, words: 'the first meeting' }])(
    'stays: %j',
    (value) => {
      const answer = answered(value);
      expect(passing('met', answer)).toMatchObject({ left: answer, isLess: false, told: [] });
    },
  );

  it('is left out beside words that tell of a birth', () => {
    expect(passing('met', answered({ ...typed, words: 'her birthday' }))).toMatchObject({
      left: answered({ words: 'her birthday' }),
      isLess: true,
      told: [`${birth} /answers/met/value/year`],
    });
  });
});

describe('a number', () => {
  const mask = { typed: '[NHS number]' };

  it.each([0, -3, 1.5, 2012, 14032012, 9434765918, 1e21, 94347659190])('stays: %d', (number) => {
    const answers = [answered(number), row({ hours: number }, '1')] as const;
    expect(passing('count', answers[0])).toMatchObject({ left: answers[0], masked: {}, told: [] });
    expect(passing('actions', answers[1])).toMatchObject({
      left: answers[1],
      masked: {},
      told: [],
    });
  });

  it('is masked where its digits are an NHS number', () => {
    const masked = { 'nhs-number': 1 };
    expect(passing('count', answered(9434765919))).toEqual({
      left: answered(mask),
      isLess: false,
      masked,
      told: ['personal.nhs-number /answers/count/value'],
    });
    expect(passing('actions', row({ hours: 9434765919 }, 'r'))).toEqual({
      left: row({ hours: mask }, '1'),
      isLess: false,
      masked,
      told: ['personal.nhs-number /answers/actions/value/0/cells/hours'],
    });
  });

  it('that is masked does not hide that a date is left out beside it', () => {
    const answer = row({ due: '2012-03-14', hours: 9434765919 }, 'r');
    expect(passing('actions', answer)).toMatchObject({
      left: row({ hours: mask }, '1'),
      isLess: true,
    });
  });
});
