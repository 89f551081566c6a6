import type { Section } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.js';
import { isBrought } from '../../src/model/is-brought.js';
import { modelOf } from '../../src/model/tool-model.js';
import type { AuditSession } from '../../src/state/audit-session.js';
import { submitAudit } from '../../src/state/submit-audit.js';
import { inShort, now } from '../support/kit.js';
import { sessionOn, withPacks } from '../support/with-packs.js';

const work: Section = {
  id: 'work',
  title: 'Work',
  area: true,
  questions: [
    { id: 'story', kind: 'narrative', label: 'Story' },
    { id: 'drift', kind: 'narrative', label: 'Drift', themePack: 'neglectPack', noEvidence: true },
    { id: 'places', kind: 'narrative', label: 'Places', themePack: 'exploitationPack' },
  ],
};
const tool = withPacks([work], ['neglect', 'exploitation']);
const session = () => sessionOn(tool);

const asked = (of: AuditSession) => [...of.model.questions.keys()].filter((id) => of.isAsked(id));

describe('choosing the theme', () => {
  it('asks that pack’s questions, and no other pack’s', () => {
    const audit = session();
    expect(asked(audit)).toEqual(['theme', 'story']);
    audit.set('theme', 'neglect');
    expect(asked(audit)).toEqual(['theme', 'story', 'drift']);
    expect(audit.isBrought('neglectPack')).toBe(true);
    expect(audit.isBrought('exploitationPack')).toBe(false);
    audit.set('theme', 'exploitation');
    expect(asked(audit)).toEqual(['theme', 'story', 'places']);
    audit.set('theme', 'other');
    expect(asked(audit)).toEqual(['theme', 'story']);
    audit.notApplicable('theme');
    expect(audit.isBrought('neglectPack')).toBe(false);
  });

  it('counts them in the progress, and in grading', () => {
    const audit = session();
    expect(audit.progress('work')).toMatchObject({ asked: 1, blank: 1 });
    expect(audit.fact('sections.work.blank')).toBe(1);
    audit.set('theme', 'neglect');
    audit.noEvidence('drift');
    expect(audit.progress('work')).toMatchObject({ asked: 2, blank: 1, noEvidence: 1 });
    expect(audit.fact('evidence.noEvidence')).toBe(1);
    audit.set('theme', 'other');
    expect(audit.progress('work')).toMatchObject({ asked: 1, noEvidence: 0 });
    expect(audit.fact('evidence.noEvidence')).toBe(0);
  });

  it('brings no pack that the tool has not, whatever it is called', () => {
    const audit = session();
    audit.set('theme', 'neglect');
    for (const name of ['neglect', 'constructor', '']) expect(audit.isBrought(name)).toBe(false);
  });

  it('brings several packs, where several themes can be chosen', () => {
    const [about, ...others] = tool.sections;
    const questions = about?.questions.map((each) => ({ ...each, kind: 'choices' }) as typeof each);
    const many = { ...tool, sections: [{ ...about, questions }, ...others] } as typeof tool;
    const audit = sessionOn(many);
    audit.set('theme', ['exploitation', 'neglect']);
    expect(asked(audit)).toEqual(['theme', 'story', 'drift', 'places']);
  });

  it('brings nothing while the theme itself is not asked', () => {
    const [about, ...others] = tool.sections;
    const hidden = {
      ...tool,
      sections: [{ ...about, when: { '==': [{ var: 'answers.story' }, 'x'] } }, ...others],
    } as typeof tool;
    const answer = () => ({ state: 'answered', value: 'neglect' }) as const;
    expect(isBrought(modelOf(tool), 'neglectPack', answer)).toBe(true);
    expect(isBrought(modelOf(hidden), 'neglectPack', answer)).toBe(false);
  });
});

describe('what was typed for a theme that is no longer chosen', () => {
  it('is kept, is told as not asked, and is there when the theme is chosen again', () => {
    const audit = session();
    audit.set('theme', 'neglect');
    audit.set('drift', '  as typed \n');
    audit.set('theme', 'exploitation');
    expect(inShort(audit.issuesOf('drift'))).toEqual(['info answer.not-asked /answers/drift']);
    expect(inShort(check(tool, audit.audit, { now }))).toContain(
      'info answer.not-asked /answers/drift',
    );
    audit.set('theme', 'neglect');
    expect(audit.issuesOf('drift')).toEqual([]);
    expect(audit.answer('drift')).toEqual({ state: 'answered', value: '  as typed \n' });
  });

  it('is set aside when the audit is submitted, and not lost', () => {
    const audit = session();
    audit.set('theme', 'neglect');
    audit.set('drift', 'typed');
    audit.set('theme', 'other');
    audit.set('story', 'A story.');
    const submission = submitAudit(tool, audit.audit, { now });
    if (!submission.ok) throw new Error('It is not submitted.');
    expect(Object.keys(submission.audit.answers)).toEqual(['theme', 'story']);
    expect(submission.audit.setAside).toEqual({ drift: [{ state: 'answered', value: 'typed' }] });
  });
});
