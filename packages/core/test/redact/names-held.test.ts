import type { Tool } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { scan } from '../../src/redact/scan.js';
import { migrate } from '../../src/version/migrate.js';
import { answered, auditOf, now } from '../support/kit.js';
import { auditWith, tool } from './people.js';

const { panel, board } = redactionProfiles;
const story = answered('Kezia Thornbury was seen at home.');
const masked = answered('[name] was seen at home.');
const name = answered('Kezia Thornbury');

describe('a name in an answer that does not fit its question', () => {
  it.each<[string, unknown]>([
    ['evidence where none is taken', { ...name, evidence: [{ id: 'e', what: 'seen' }] }],
    ['a character that cannot be stored', answered('Kezia Thornbury\0')],
    ['a text that is too long', answered(`Kezia Thornbury ${'-'.repeat(30_000)}`)],
    ['a value of another kind', answered({ words: 'Kezia Thornbury' })],
    ['a value of no kind', answered([['Kezia'], { last: 'Thornbury' }])],
    ['a state that there is not', { state: 'said', value: 'Kezia Thornbury' }],
    ['a text in the place of an answer', 'Kezia Thornbury'],
  ])('is known: %s', (_, childName) => {
    const { answers } = redact(tool, auditWith({ childName, story }), panel).audit;
    expect(answers['story']).toEqual(masked);
    expect(answers).not.toHaveProperty('childName');
    const setAside = { childName: [childName] };
    const { childName: _own, ...rest } = auditWith({ story }).answers;
    const aside = redact(tool, { ...auditWith({}, { setAside }), answers: rest }, panel).audit;
    expect(aside.answers['story']).toEqual(masked);
  });

  it('is none in what is no answer, nor in the reason why there is none', () => {
    for (const childName of [null, 7, [], { state: 'not-applicable', reason: 'Kezia Thornbury' }]) {
      const { answers } = redact(tool, auditWith({ childName, story }), panel).audit;
      expect(answers['story']).toEqual(story);
    }
  });
});

/** A tool that has lost a question with a role, and what an audit comes to that moves to it. */
const without = (question: string, roles: object): Tool => ({
  ...tool,
  version: '1.3.0',
  sections: tool.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => id !== question),
  })),
  roles,
});
const movedTo = (later: Tool, answers: object) => {
  const migration = migrate(auditWith(answers), tool, later, { now });
  if (!migration.ok) throw new Error('It does not move.');
  return migration.audit;
};

describe('a name that is retired', () => {
  const { auditor: _, ...roles } = tool.roles ?? {};
  const later = without('auditor', roles);
  const audit = movedTo(later, { auditor: name, story });

  it('is known where the tools are given that the audit was made with before', () => {
    const earlier = [tool];
    expect(redact(later, audit, panel, { earlier }).audit.answers['story']).toEqual(masked);
    expect(scan(later, audit, { earlier }).map(({ pointer }) => pointer)).toEqual([
      '/answers/story/value',
    ]);
  });

  it('is known by the roles of the tool itself, where the question was of the same id', () => {
    const named = without('nobody', { ...tool.roles });
    expect(redact(named, audit, panel).audit.answers['story']).toEqual(masked);
    expect(scan(named, audit).map(({ pointer }) => pointer)).toEqual(['/answers/story/value']);
  });

  it('is not guessed: no other retired text is taken for a name', () => {
    expect(audit.retired).toHaveLength(1);
    expect(redact(later, audit, panel).audit.answers['story']).toEqual(story);
    const other = movedTo(without('mother', tool.roles ?? {}), { mother: name, story });
    expect(redact(later, other, panel, { earlier: [tool] }).audit.answers['story']).toEqual(story);
  });

  it('is known by what an option was called that was chosen', () => {
    const entry = { question: 'auditor', label: 'Who?', kind: 'choice', tool: audit.tool };
    const options = [{ code: 'kt', label: 'Kezia Thornbury' }];
    const retired = [{ ...entry, options, answer: answered('kt') }];
    const { answers } = redact(tool, auditWith({ story }, { retired }), panel).audit;
    expect(answers['story']).toEqual(masked);
  });
});

describe('a case reference', () => {
  const method = answered('See AB-1234-X.');
  const out = answered('See [case reference].');
  const { reference: _, ...rest } = auditWith({ method }).answers;
  const bare = auditOf(tool, rest);

  it.each<[string, object]>([
    ['set aside', { setAside: { reference: [answered('AB-1234-X')] } }],
    [
      'retired',
      {
        retired: [
          { question: 'reference', label: 'R', tool: bare.tool, answer: answered('AB-1234-X') },
        ],
      },
    ],
    ['refused', { answers: { ...rest, reference: answered('AB-1234-X', [{ id: 'e' }]) } }],
  ])('is masked in texts where it is %s', (__, more) => {
    expect(redact(tool, { ...bare, ...more }, board).audit.answers['method']).toEqual(out);
  });

  it('that is retired is masked by the tools that the audit was made with before', () => {
    const { caseReference: __, ...roles } = tool.roles ?? {};
    const later = without('reference', roles);
    const audit = movedTo(later, { reference: answered('AB-1234-X'), method });
    const { answers } = redact(later, audit, board, { earlier: [tool] }).audit;
    expect(answers['method']).toEqual(out);
  });
});
