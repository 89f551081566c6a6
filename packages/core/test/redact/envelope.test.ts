import { describe, expect, it } from 'vitest';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { answered } from '../support/kit.js';
import { auditWith, tool } from './people.js';

const { full, ...narrower } = redactionProfiles;
const profiles = Object.values(narrower);
const audit = auditWith({ overall: answered({ grade: 'good' }) });

describe('a member that no audit has', () => {
  it.each<[string, string]>([
    ['notes', '/notes'],
    ['Kezia Thornbury', ''],
    ['__proto__', '/__proto__'],
  ])('passes only with what stands beside the answers: %s', (member, place) => {
    const given = { ...audit };
    Object.defineProperty(given, member, {
      value: 'Kezia Thornbury, 12 Mill Lane',
      enumerable: true,
    });
    for (const profile of profiles) {
      const { audit: redacted, withheld } = redact(tool, given, profile);
      expect(redacted).toEqual(redact(tool, audit, profile).audit);
      expect(JSON.stringify([redacted, withheld])).not.toContain('Kezia');
      expect(withheld).toContain(place);
    }
    expect(JSON.stringify(redact(tool, given, full).audit)).toBe(JSON.stringify(given));
  });

  it('is told by the object that holds it, where its name may be a person’s', () => {
    const given = auditWith({ 'Kezia Thornbury': answered('x') });
    const { audit: redacted, withheld } = redact(tool, given, narrower.panel);
    expect(JSON.stringify([redacted, withheld])).not.toContain('Kezia');
    expect(withheld).toContain('/answers');
  });
});

describe('a member of a shape that none has', () => {
  it.each<[string, unknown]>([
    ['status', 'Kezia'],
    ['caseReference', ['Kezia']],
    ['madeAt', 'Kezia Thornbury'],
    ['submittedAt', { by: 'Kezia' }],
    ['id', 'Kezia Thornbury'],
    ['completedSections', 'Kezia'],
    ['completedSections', ['Kezia', 'head']],
    ['completedSections', ['kezia', 'head']],
    ['setAside', 'Kezia'],
    ['retired', 'Kezia'],
  ])('does not pass either: %s, %j', (member, value) => {
    const given = { ...audit, [member]: value };
    for (const profile of profiles) {
      const { audit: redacted, withheld } = redact(tool, given, profile);
      expect(JSON.stringify(redacted)).not.toMatch(/kezia/i);
      if (member !== 'id') expect(withheld).toContain(`/${member}`);
    }
    expect(redact(tool, given, full).audit).toEqual(given);
  });

  it('leaves the sections that there are', () => {
    const given = { ...audit, completedSections: ['kezia', 'head'] };
    const { audit: redacted } = redact(tool, given, narrower.public);
    expect(redacted.completedSections).toEqual(['head']);
  });

  it('is no answer that gets lost where everything is kept', () => {
    const given = auditWith({ story: null, harm: '' });
    expect(redact(tool, given, full)).toEqual({ audit: given, withheld: [], masked: {} });
  });
});
