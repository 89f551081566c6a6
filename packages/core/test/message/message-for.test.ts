import type { Question, Text, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import type { Issue, IssueCode, IssueParameters } from '../../src/issue/issue.js';
import { enGB } from '../../src/issue/messages.js';
import { type MessageContext, messageFor } from '../../src/message/message-for.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf, now, toolOf } from '../support/kit.js';

const say = (
  code: IssueCode,
  pointer: string,
  { params = {}, ...context }: MessageContext & { params?: IssueParameters },
) => messageFor({ code, severity: 'error', pointer, params }, context);

const ask = (question: object, more: Partial<MessageContext> = {}) => {
  const tool = toolOf([{ id: 'q', kind: 'text', label: 'Case status', ...question } as Question]);
  return say('answer.required', '/answers/q', { tool, ...more });
};

const columns = [{ id: 'a', kind: 'date', label: 'By when' }];

describe('a question without an answer', () => {
  test.each([
    [{}, 'Case status: enter an answer, or answer N/A'],
    [{ label: 'Name of agency: ' }, 'Name of agency: enter an answer, or answer N/A'],
    [{ number: '7' }, 'Answer question 7, or answer N/A'],
    [{ number: '7', notApplicable: false }, 'Answer question 7'],
    [{ notApplicable: false }, 'Case status: enter an answer'],
    [{ noEvidence: true }, 'Case status: enter an answer, or answer N/A or ‘no evidence found’'],
    [
      { number: '7', notApplicable: false, noEvidence: true },
      'Answer question 7, or answer ‘no evidence found’',
    ],
    [{ kind: 'date' }, 'Case status: enter a date, or answer N/A'],
    [{ kind: 'number' }, 'Case status: enter a number, or answer N/A'],
    [{ kind: 'choice' }, 'Case status: choose an answer, or answer N/A'],
    [{ kind: 'decision' }, 'Case status: choose an answer, or answer N/A'],
    [{ kind: 'choices' }, 'Case status: choose at least one answer, or answer N/A'],
    [{ kind: 'grade' }, 'Case status: choose a grade, or answer N/A'],
    [{ kind: 'table', columns }, 'Case status: add at least one row, or answer N/A'],
    [
      { kind: 'table', columns, rowName: 'action' },
      'Case status: add at least one action, or answer N/A',
    ],
    [{ kind: 'ranking' }, 'Case status: enter an answer, or answer N/A'],
  ])('%j: %s', (question, message) => {
    expect(ask(question)).toBe(message);
  });
});

describe('a question', () => {
  it('is named by a sentence in quotation marks', () => {
    expect(ask({ label: 'How long has the case been open?' })).toBe(
      '‘How long has the case been open?’: enter an answer, or answer N/A',
    );
  });

  it('is named by the start of a long label', () => {
    const label =
      'Do you have any suggestions for practice improvement for your agency or the group?';
    expect(ask({ label })).toBe(
      '‘Do you have any suggestions for practice improvement for …’: enter an answer, or answer N/A',
    );
    expect(ask({ label: 'x'.repeat(100) })).toContain(`‘${'x'.repeat(60)} …’`);
    expect(ask({ label: '🙂'.repeat(100) })).toContain(`‘${'🙂'.repeat(60)} …’`);
  });

  it('is named for whom the audit is about', () => {
    const label = {
      child: 'Name of child',
      adult: 'Name of adult',
      both: 'Name of child or adult',
    };
    expect(ask({ label })).toMatch(/^Name of child or adult:/);
    expect(ask({ label }, { subject: 'child' })).toMatch(/^Name of child:/);
    expect(ask({ label }, { subject: 'adult' })).toMatch(/^Name of adult:/);
  });
});

describe('a place', () => {
  const tool = toolOf([
    {
      id: 't',
      kind: 'table',
      number: '9',
      label: 'Table',
      columns: [{ id: 'a', kind: 'date', label: 'By when:' }],
    },
  ] as readonly Question[]);

  test.each([
    ['/answers/t/value/1/cells/a', 'Question 9, row 2, ‘By when’ must be a real date'],
    ['/answers/t/value/1/cells/a/month', 'Question 9, row 2, ‘By when’ must be a real date'],
    ['/answers/t/value/1/cells/b', 'Question 9, row 2 must be a real date'],
    ['/answers/t/value/1', 'Question 9, row 2 must be a real date'],
    ['/answers/t/evidence/0/when', 'Question 9, evidence 1 must be a real date'],
    ['/answers/t/reason', 'Question 9 must be a real date'],
    ['/answers/t', 'Question 9 must be a real date'],
    ['/setAside/t/3/value/1/cells/a', 'Question 9, row 2, ‘By when’ must be a real date'],
    ['/answers/nobody', 'The data at /answers/nobody must be a real date'],
    ['/answers', 'The data at /answers must be a real date'],
    ['/tool/id', 'The data at /tool/id must be a real date'],
    ['', 'The data must be a real date'],
  ])('%s: %s', (pointer, message) => {
    expect(say('date.not-real', pointer, { tool })).toBe(message);
  });

  it('is named by its pointer where no tool is given', () => {
    expect(say('date.not-real', '/answers/t', {})).toBe(
      'The data at /answers/t must be a real date',
    );
  });
});

describe('a date', () => {
  const incomplete = (...missing: readonly string[]) =>
    say('date.incomplete', '/answers/dateOfAudit/value/day', {
      tool: westMidlands,
      params: { missing },
    });
  const unread = (part: string) =>
    say('date.not-a-date', '/answers/dateOfAudit/value', { tool: westMidlands, params: { part } });
  const tooExact = (...precisions: readonly string[]) =>
    say('date.too-exact', '/answers/dateOfAudit/value', {
      tool: westMidlands,
      params: { precisions },
    });

  it('that is unfinished is told as people would', () => {
    expect(incomplete('month')).toBe('Date of audit must include a month');
    expect(incomplete('day', 'month')).toBe('Date of audit must include a day and a month');
    expect(incomplete('day', 'month', 'year')).toBe(
      'Date of audit must include a day, a month and a year',
    );
    expect(unread('day')).toBe('Date of audit: the day must be a number, like 9');
    expect(unread('month')).toBe(
      'Date of audit: the month must be a number or a name, like 3 or March',
    );
    expect(tooExact('month', 'year')).toBe(
      'Date of audit must be a month and a year, without a day',
    );
    expect(tooExact('year')).toBe('Date of audit must be a year, without a month');
  });

  const outside: Issue = {
    code: 'date.outside-review-period',
    severity: 'warning',
    pointer: '/answers/line/evidence/0/when',
    params: { period: 'P12M' },
  };
  const tool: Tool = { ...everyKind, reviewPeriod: 'P12M' };
  const auditWith = (when: unknown) => ({
    ...everyAudit,
    answers: { ...everyAudit.answers, line: answered('x', [{ id: 'e1', when }]) },
  });

  test.each([
    ['2024-05-03', '3 May 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
  ])('outside the review period is named with that period: %s', (when, words) => {
    expect(messageFor(outside, { tool, audit: auditWith(when) })).toBe(
      `Line, evidence 1: ${words} is not in the 12 months before the date of audit (3 November 2025 to 3 November 2026)`,
    );
  });

  test.each([
    ['no audit is given', undefined],
    ['it is gone from the audit', auditWith(undefined)],
    ['it is no date any more', auditWith('2025-02-30')],
    ['there is no date of audit any more', { answers: { line: auditWith('2024').answers.line } }],
    ['the audit is anything', [1, 2]],
    ['the audit is null', null],
  ])('outside the review period is not named where %s', (_, audit) => {
    expect(messageFor(outside, { tool, audit })).toBe(
      'Line, evidence 1 is not in the 12 months before the date of audit',
    );
  });

  test.each([
    ['P1Y', '1 year'],
    ['P1Y6M', '1 year and 6 months'],
    ['P2Y1M1D', '2 years, 1 month and 1 day'],
  ])('the review period %s is said %s', (period, words) => {
    const issue = { ...outside, params: { period } };
    expect(messageFor(issue, { tool })).toContain(`not in the ${words} before`);
  });
});

describe('a message', () => {
  it('shows nothing that was answered', () => {
    const secret = 'Jane Doe';
    const answers = Object.fromEntries(
      Object.keys(everyAudit.answers).map((id) => [id, answered(secret)]),
    );
    const audit = { ...everyAudit, answers: { ...answers, [secret]: { state: secret } } };
    const messages = check(everyKind, audit, { now }).map((issue) =>
      messageFor(issue, { tool: everyKind, audit }),
    );
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.join('\n')).not.toContain('Jane');
  });

  it('may be said in another language', () => {
    const welsh = {
      ...enGB,
      language: 'cy',
      words: { ...enGB.words, question: (number: string) => `Cwestiwn ${number}` },
      messages: {
        ...enGB.messages,
        'date.not-real': ({ place }: { place: string }) => `${place}: dyddiad go iawn`,
      },
    };
    const issue: Issue = {
      code: 'date.not-real',
      severity: 'error',
      pointer: '/answers/story',
      params: {},
    };
    expect(messageFor(issue, { tool: everyKind, messages: welsh })).toBe(
      'Cwestiwn 7: dyddiad go iawn',
    );
  });

  it('of an empty West Midlands audit reads as people speak', () => {
    const issues = check(westMidlands, auditOf(westMidlands, {}), { now });
    const messages = issues.map((issue) => messageFor(issue, { tool: westMidlands }));
    expect(messages).toMatchInlineSnapshot(`
      [
        "Date: enter a date, or answer N/A",
        "Theme: enter an answer, or answer N/A",
        "Name of auditor completing form: enter an answer, or answer N/A",
        "Name of your agency/organisation: enter an answer, or answer N/A",
        "Name of practitioner involved in the case: enter an answer, or answer N/A",
        "Date of audit: enter a date, or answer N/A",
        "Child / Vulnerable adult: choose an answer, or answer N/A",
        "Name of Child / Vulnerable adult: enter an answer, or answer N/A",
        "Case status: enter an answer, or answer N/A",
        "‘How long has the case been open to your service?’: enter an answer, or answer N/A",
        "‘Was the child or adult previously known?’: choose an answer, or answer N/A",
        "Answer question 1, or answer N/A",
        "Answer question 2, or answer N/A",
        "Answer question 3, or answer N/A",
        "Answer question 4, or answer N/A",
        "Answer question 5, or answer N/A",
        "Answer question 6, or answer N/A",
        "Answer question 7, or answer N/A",
        "Answer question 8, or answer N/A",
        "Answer question 9, or answer N/A",
        "Answer question 10, or answer N/A",
        "Answer question 11, or answer N/A",
        "Answer question 12, or answer N/A",
        "Answer question 13, or answer N/A",
        "Answer question 14, or answer N/A",
        "Answer question 15, or answer N/A",
        "Answer question 16, or answer N/A",
        "Answer question 17, or answer N/A",
        "Answer question 18, or answer N/A",
        "Answer question 19, or answer N/A",
        "Answer question 20, or answer N/A",
        "Answer question 21, or answer N/A",
        "Answer question 22, or answer N/A",
        "Answer question 23, or answer N/A",
        "Answer question 24, or answer N/A",
        "Answer question 25, or answer N/A",
        "‘Please record any actions for your agency identified by the …’: add at least one action, or answer N/A",
        "‘Is there good practice which should be highlighted?’: enter an answer, or answer N/A",
        "‘Do you have any suggestions for practice improvement for …’: enter an answer, or answer N/A",
        "‘Please use the criteria above to give the case an overall …’: choose a grade, or answer N/A",
      ]
    `);
  });
});

describe('words of the tool', () => {
  const mark = (words: string, text: Text) => `[${words}|${typeof text}]`;

  it('can be marked where they stand in a message', () => {
    expect(ask({ label: 'Line:' }, { mark })).toBe('[Line|string]: enter an answer, or answer N/A');
    expect(ask({ label: 'Is it?' }, { mark })).toMatch(/^‘\[Is it\?\|string\]’:/);
    const label = `${'word '.repeat(20)}end`;
    expect(ask({ label }, { mark })).toMatch(/^‘\[word .* …\|string\]’: /);
    const rowName = { child: 'a', adult: 'b', both: 'c' };
    expect(ask({ kind: 'table', columns, rowName }, { mark })).toContain(
      'add at least one [c|object]',
    );
  });
});
