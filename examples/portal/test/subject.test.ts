import { AuditSession, createAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it, test } from 'vitest';
import { summarise } from '../src/audits/summary.js';
import { keepTitle } from '../src/client/page-title.js';
import { fillInPage, printPage, viewPage } from '../src/pages/audit-pages.js';
import { layout } from '../src/pages/layout.js';
import { toldIssues } from '../src/problem/told-issues.js';

const three = (words: string) => ({
  child: `${words} [child]`,
  adult: `${words} [adult]`,
  both: `${words} [both]`,
});

const tool: Tool = {
  ...westMidlands,
  title: three('Audit'),
  sections: westMidlands.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === 'agency'
        ? {
            id: question.id,
            kind: 'choice' as const,
            label: three('Agency'),
            options: [{ code: 'police', label: three('Police') }],
          }
        : question,
    ),
  })),
};

const now = new Date('2026-11-23T12:00:00Z');
const made = createAudit(tool, { id: 'a1', now, caseReference: 'MV-1' });

function about(subject: string | undefined): Audit {
  const said = subject && { subject: { state: 'answered', value: subject } as const };
  return { ...made, answers: { agency: { state: 'answered', value: 'police' }, ...said } };
}

const formsIn = (text: string) => [
  ...new Set([...text.matchAll(/\[(child|adult|both)\]/g)].map(([, name]) => name)),
];

test.each([
  [undefined, 'both'],
  ['child', 'child'],
  ['adult', 'adult'],
])('pages, lists and problems have the words for who the audit is about: %s', (subject, form) => {
  const audit = about(subject);
  const pages = [
    fillInPage(tool, audit, true, undefined),
    viewPage(tool, audit, true, undefined),
    printPage(tool, audit, [], undefined),
  ];
  for (const page of pages) expect(formsIn(String(layout(page)))).toEqual([form]);
  const { tool: title, agency } = summarise(tool, audit, now);
  expect([title, agency]).toEqual([`Audit [${form}]`, `Police [${form}]`]);
  const issue = { code: 'answer.required', severity: 'error', pointer: '/answers/agency' } as const;
  const [told] = toldIssues([{ ...issue, params: {} }], tool, audit);
  expect(formsIn(told?.message ?? '')).toEqual([form]);
});

describe('the title of the page', () => {
  it('follows the subject, and leaves the rest as it is', () => {
    const session = new AuditSession(tool, about(undefined), { now: () => now });
    const page = { title: 'MV-1 – Audit [both] – Maat portal' };
    keepTitle(session, page);
    session.set('subject', 'child');
    expect(page.title).toBe('MV-1 – Audit [child] – Maat portal');
    session.set('auditor', 'Ann');
    session.set('subject', 'adult');
    expect(page.title).toBe('MV-1 – Audit [adult] – Maat portal');
    session.notApplicable('subject');
    expect(page.title).toBe('MV-1 – Audit [both] – Maat portal');
  });
});
