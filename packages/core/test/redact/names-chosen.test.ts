import type { Question } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { scan } from '../../src/redact/scan.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { answered, auditOf, toolOf } from '../support/kit.js';

const options = [
  { code: 'ah', label: { child: 'Ann Hartnell', adult: 'Ann Hartnell', both: 'Ann Hartnell' } },
  { code: 'bob', label: 'Bob' },
] as const;

/** A tool in which the auditor is chosen, or typed. */
const asking = (auditor: Question) =>
  toolOf([auditor, { id: 'story', kind: 'narrative', label: 'Story', sensitivity: 'none' }], {
    roles: { auditor: 'who' },
  });
const story = answered('Ann Hartnell and Bob wrote this.');

describe.each<[string, Question, unknown]>([
  ['a choice', { id: 'who', kind: 'choice', label: 'Who?', options }, 'ah'],
  ['choices', { id: 'who', kind: 'choices', label: 'Who?', options }, ['ah']],
])('the name of somebody that is %s', (_, question, value) => {
  const profiles = Object.values(redactionProfiles).filter(({ id }) => id !== 'full');

  it.each(['none', 'personal', undefined] as const)('passes nowhere, sensitivity %s', (said) => {
    const tool = asking({ ...question, ...(said && { sensitivity: said }), evidence: true });
    expect(validateTool(tool).ok).toBe(true);
    for (const who of [answered(value), answered(value, [{ id: 'e' }])]) {
      const audit = auditOf(tool, { who, story });
      for (const profile of profiles) {
        const { audit: redacted, withheld, masked } = redact(tool, audit, profile);
        expect(redacted.answers).not.toHaveProperty('who');
        expect(withheld).toContain('/answers/who');
        expect(JSON.stringify(redacted)).not.toMatch(/Ann|Hartnell|"ah"/);
        expect(validateAudit(tool, redacted).ok).toBe(true);
        expect(masked).toEqual(profile.id === 'public' ? {} : { name: 1 });
      }
    }
  });

  it('is told in texts by what the option is called', () => {
    const tool = asking(question);
    const issues = scan(tool, auditOf(tool, { who: answered(value), story }));
    expect(issues.map(({ params }) => params)).toEqual([{ start: 0, end: 12 }]);
  });

  it('passes as a state where there is none', () => {
    const tool = asking({ ...question, sensitivity: 'none' });
    const who = { state: 'not-applicable' };
    for (const profile of profiles) {
      const { answers } = redact(tool, auditOf(tool, { who }), profile).audit;
      expect(answers['who']).toEqual(who);
    }
  });
});

it('makes no name up where there is evidence alone', () => {
  const tool = asking({
    id: 'who',
    kind: 'text',
    label: 'Who?',
    sensitivity: 'none',
    evidence: true,
  });
  const audit = auditOf(tool, { who: answered(undefined, [{ id: 'e' }]) });
  const { audit: redacted, withheld, masked } = redact(tool, audit, redactionProfiles.panel);
  expect([redacted.answers, withheld, masked]).toEqual([{}, ['/answers/who'], {}]);
});
