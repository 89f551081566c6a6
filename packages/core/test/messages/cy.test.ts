import { describe, expect, it, test } from 'vitest';
import { type IssueCode, issueCodes } from '../../src/issue/issue.js';
import { messageFor } from '../../src/message/message-for.js';
import { cy, formCy } from '../../src/messages/cy.js';
import { welshMonths } from '../../src/messages/welsh-months.js';
import { oneOfEach } from '../issue/one-of-each.js';
import { everyAudit, everyKind } from '../support/every-kind.js';

const audit = {
  ...everyAudit,
  answers: { ...everyAudit.answers, roughly: { state: 'answered', value: '2024-05-03' } },
};

/** What is said of the example of a code, in Welsh. */
function say(code: IssueCode, params = oneOfEach[code].params ?? {}): string {
  const { severity, pointer } = oneOfEach[code];
  const issue = { code, severity, pointer, params };
  return messageFor(issue, { tool: everyKind, audit, messages: cy });
}

describe('messages in Welsh', () => {
  test.each(issueCodes)('%s is said otherwise than in English, with all that it tells', (code) => {
    const { message } = oneOfEach[code];
    const welsh = say(code);
    expect(welsh).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    if (code !== 'grade.rule-warning') expect(welsh).not.toBe(message);
    // What the tool says, and figures, stand in both.
    const told = [...message.matchAll(/‘[^’]+’|\b[0-9][0-9,.]*\b/g)].map(([words]) => words);
    const own = told.filter((words) => !/found’$/.test(words));
    expect(own.filter((words) => !welsh.includes(words))).toEqual([]);
  });

  it('count by the six forms of the language', () => {
    const entries = [0, 1, 2, 3, 6, 12].map((limit) => say('structure.too-many', { limit }));
    expect(entries.map((words) => /disgwylir (.*) neu lai/.exec(words)?.[1])).toEqual([
      ...['0 cofnod', '1 cofnod', '2 gofnod', '3 chofnod', '6 chofnod', '12 cofnod'],
    ]);
    const periods = ['P1Y6M', 'P2Y', 'P3Y', 'P6Y', 'P10Y', 'P12M', 'P2M', 'P2D', 'P28D'];
    expect(
      periods.map((period) => cy.messages['date.outside-review-period'](partsOf(period))),
    ).toEqual(
      [
        '1 flwyddyn a 6 mis',
        '2 flynedd',
        '3 blynedd',
        '6 blynedd',
        '10 o flynyddoedd',
        '12 mis',
        '2 fis',
        '2 ddiwrnod',
        '28 o ddiwrnodau',
      ].map((words) => `P: nid yw’r dyddiad yn y ${words} cyn dyddiad yr archwiliad`),
    );
  });

  it('write dates as the platform does, where it knows the language', () => {
    const months = welshMonths.map((_, index) => cy.words.date({ year: 2026, month: index + 1 }));
    expect(Intl.DateTimeFormat.supportedLocalesOf('cy')).toEqual(['cy']);
    expect(months).toEqual(welshMonths.map((name) => `${name} 2026`));
    expect(cy.words.date({ year: 2026, month: 3, day: 9 })).toBe('9 Mawrth 2026');
    expect(cy.words.date({ year: 2026 })).toBe('2026');
  });

  it('are the same in a form, which says of broken data that it is', () => {
    expect(formCy.messages['answer.required']).toBe(cy.messages['answer.required']);
    expect(formCy.other(partsOf(''))).toBe('P: ni all y ffurflen hon dderbyn yr hyn sydd yma');
  });
});

const partsOf = (period: string) => ({
  place: 'P',
  data: 'D',
  owner: 'P',
  id: '',
  params: { period },
});
