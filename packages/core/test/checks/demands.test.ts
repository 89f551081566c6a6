import type { Rule, Tool } from '@maat/schema';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { messageFor } from '../../src/message/message-for.js';
import { AuditSession } from '../../src/state/audit-session.js';
import { createAudit } from '../../src/state/create-audit.js';
import { everyKind } from '../support/every-kind.js';
import { answered, auditOf, inShort, now, toolOf } from '../support/kit.js';

const source = { document: 'Form', paragraph: '1' };
const must: Rule = {
  id: 'tell-why',
  effect: 'require',
  strength: 'must',
  when: { '==': [{ var: 'answers.known' }, 'yes'] },
  requires: { '==': [{ var: 'states.why' }, 'answered'] },
  reason: 'Say why.',
  source,
};
const warn: Rule = { ...must, id: 'look', effect: 'warn', strength: 'may', reason: 'Look.' };
const options = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

const toolWith = (rules: readonly Rule[], more: Partial<Tool> = {}): Tool =>
  toolOf(
    [
      { id: 'known', kind: 'choice', label: 'Known', options },
      { id: 'why', kind: 'text', label: 'Why', required: false },
      { id: 'mark', kind: 'grade', label: 'Grade', required: false },
    ],
    { rules, scale: everyKind.scale, ...more },
  );
const issuesOf = (tool: Tool, answers: object) =>
  inShort(check(tool, auditOf(tool, answers), { now }));
const known = { known: answered('yes') };
const roles = { overallGrade: 'mark' };

test('what must be is asked for also where no grade is chosen, or there is none', () => {
  for (const tool of [toolWith([must]), toolWith([must], { roles })]) {
    expect(issuesOf(tool, known)).toEqual(['error grade.against-rule /answers/known']);
    expect(issuesOf(tool, { ...known, why: answered('So.') })).toEqual([]);
    expect(issuesOf(tool, { known: answered('no') })).toEqual([]);
  }
  const tool = toolWith([must], { roles });
  const notGraded = { ...known, mark: { state: 'not-applicable' } };
  expect(issuesOf(tool, notGraded)).toEqual(['error grade.against-rule /answers/known']);
  const graded = { ...known, mark: answered({ grade: 'low' }) };
  expect(issuesOf(tool, graded)).toEqual(['error grade.against-rule /answers/mark/value/grade']);
});

test('it is said where it can be mended', () => {
  const tool = toolWith([must]);
  const [issue] = check(tool, auditOf(tool, known), { now });
  expect(issue && messageFor(issue, { tool })).toBe(
    'Known: answer what this rule asks for: Say why.',
  );
});

test('a tool without a grade has its warnings as well', () => {
  expect(issuesOf(toolWith([warn]), known)).toEqual(['warning grade.rule-warning /answers/known']);
  expect(issuesOf(toolWith([warn], { roles }), known)).toEqual([
    'warning grade.rule-warning /answers/mark',
  ]);
});

test('a session says the same', () => {
  const tool = toolWith([must]);
  const session = new AuditSession<Tool>(tool, createAudit(tool, { id: 'a', now }), {
    now: () => now,
  });
  session.apply({ type: 'set', question: 'known', value: 'yes' });
  expect(inShort(session.issues)).toEqual(['error grade.against-rule /answers/known']);
  session.apply({ type: 'set', question: 'why', value: 'So.' });
  expect(session.issues).toEqual([]);
});

test('it is said as well where the answer beside it is refused', () => {
  const always = { ...must, when: { '!=': [0, 1] } } as const;
  expect(issuesOf(toolWith([always]), { why: answered(['no text']) })).toContain(
    'error grade.against-rule /answers/why',
  );
});
