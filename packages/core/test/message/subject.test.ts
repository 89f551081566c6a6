import type { Question, Tool } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import type { Issue } from '../../src/issue/issue.js';
import { messageFor } from '../../src/message/message-for.js';
import { subjectOf } from '../../src/model/subject-of.js';
import { modelOf } from '../../src/model/tool-model.js';
import { auditStandardSchema } from '../../src/standard-schema/audit-standard-schema.js';
import { answered, auditOf, now, toolOf } from '../support/kit.js';
import { sessionOn } from '../support/with-packs.js';

const three = (words: string) => ({
  child: `${words} of the child`,
  adult: `${words} of the adult`,
  both: `${words} of the child/adult`,
});

const subject = (codes: readonly string[], more: object = {}): Question => ({
  id: 'subject',
  kind: 'choice',
  label: 'Subject',
  options: codes.map((code) => ({ code, label: code })),
  ...more,
});
const name: Question = { id: 'name', kind: 'text', label: three('Name') };

const about = (question: Question, more: Partial<Tool> = {}) =>
  toolOf([question, name], { roles: { subject: 'subject' }, ...more });
const tool = about(subject(['child', 'adult']));

const issue: Issue = {
  code: 'answer.required',
  severity: 'error',
  pointer: '/answers/name',
  params: {},
};
const said = (of: Tool, answer: unknown) =>
  messageFor(issue, { tool: of, audit: auditOf(of, { subject: answer }) });

describe('a message about an audit', () => {
  test.each([
    [answered('child'), 'Name of the child: '],
    [answered('adult'), 'Name of the adult: '],
    [answered('constructor'), 'Name of the child/adult: '],
    [{ state: 'not-applicable' }, 'Name of the child/adult: '],
    [{ state: 'not-applicable', value: 'child' }, 'Name of the child/adult: '],
    [undefined, 'Name of the child/adult: '],
    [null, 'Name of the child/adult: '],
    [answered({ child: true }), 'Name of the child/adult: '],
  ])('names places as the audit settles it: %j', (answer, start) => {
    expect(said(tool, answer)).toBe(`${start}enter an answer, or answer N/A`);
  });

  it('goes by the subject that is given, where one is', () => {
    const audit = auditOf(tool, { subject: answered('child') });
    expect(messageFor(issue, { tool, audit, subject: 'adult' })).toContain('of the adult:');
    expect(messageFor(issue, { tool })).toContain('of the child/adult:');
  });

  it('has the form of both in a tool of other codes', () => {
    const other = about(subject(['young-person', 'carer']));
    expect(said(other, answered('young-person'))).toContain('of the child/adult:');
  });

  it('has the form of both where nobody is asked', () => {
    expect(said(toolOf([name]), answered('child'))).toContain('of the child/adult:');
    const hidden = about(subject(['child', 'adult'], { hidden: {} }));
    expect(said(hidden, answered('child'))).toContain('of the child/adult:');
    const answer = () => ({ state: 'answered', value: 'child' }) as const;
    expect(subjectOf(modelOf(hidden), answer)).toBe(undefined);
    expect(subjectOf(modelOf(tool), answer)).toBe('child');
  });

  it('says the same as a Standard Schema of complete audits', async () => {
    const schema = auditStandardSchema(tool, { complete: () => ({ now }) });
    const result = await schema['~standard'].validate(
      auditOf(tool, { subject: answered('adult') }),
    );
    expect(result.issues?.map(({ message }) => message)).toEqual([
      'Name of the adult: enter an answer, or answer N/A',
    ]);
  });
});

it('a session knows the subject only as long as it is asked', () => {
  const late = about(
    subject(['child', 'adult'], { when: { '==': [{ var: 'answers.name' }, 'x'] } }),
  );
  const session = sessionOn(late);
  session.set('subject', 'child');
  expect(session.subject).toBe(undefined);
  session.set('name', 'x');
  expect(session.subject).toBe('child');
  session.clear('name');
  expect(session.subject).toBe(undefined);
});
