import { type Audit, auditSchemaId, type RoundCase, type Tool } from '@maat/schema';
import { toolOf } from '../support/kit.js';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

/** A tool of no form in particular, with all that discrepancies hang on. */
export const tool: Tool = toolOf([], {
  scale: {
    id: 'scale',
    grades: ['outstanding', 'good', 'fair', 'poor'].map((id) => ({ id, label: `Grade ${id}` })),
  },
  codeLists: {
    agencies: [
      { code: 'police', label: 'Police' },
      { code: 'health', label: 'Health' },
      { code: 'school', label: 'School' },
      { code: 'housing', label: 'Housing Associations' },
    ],
    contactTypes: [
      { code: 'meeting', label: 'Meeting' },
      { code: 'telephone', label: 'Telephone' },
    ],
  },
  roles: {
    agency: 'agency',
    subject: 'subject',
    caseStatus: 'caseStatus',
    caseReference: 'caseReference',
    dateOfAudit: 'dateOfAudit',
    overallGrade: 'overall',
  },
  flags: {
    danger: {
      label: 'Somebody is in danger',
      question: 'danger',
      raisedBy: ['yes'],
      showsContacts: true,
    },
    poorPractice: { label: 'Practice is poor', question: 'poorPractice', raisedBy: ['yes'] },
  },
  sections: [
    {
      id: 'about',
      title: 'About',
      questions: [
        { id: 'agency', kind: 'text', label: 'Agency' },
        { id: 'dateOfAudit', kind: 'date', label: 'Date of audit', sensitivity: 'personal' },
        {
          id: 'subject',
          kind: 'choice',
          label: 'Child or adult?',
          options: ['child', 'adult'].map((code) => ({ code, label: code })),
        },
        { id: 'caseStatus', kind: 'text', label: 'Case status', sensitivity: 'personal' },
        { id: 'caseReference', kind: 'text', label: 'Case reference', sensitivity: 'personal' },
        {
          id: 'born',
          kind: 'date',
          label: 'Date of birth',
          sensitivity: 'special-category',
          precisions: ['day', 'month', 'year'],
        },
        { id: 'siblings', kind: 'number', label: 'Siblings', sensitivity: 'personal' },
        {
          id: 'danger',
          kind: 'choice',
          label: 'Danger?',
          options: yesNo,
          sensitivity: 'special-category',
        },
        { id: 'poorPractice', kind: 'choice', label: 'Poor practice?', options: yesNo },
      ],
    },
    {
      id: 'plans',
      title: 'Plans',
      area: true,
      judgement: 'plansJudgement',
      questions: [
        {
          id: 'plan',
          number: '7',
          kind: 'narrative',
          label: 'Plan?',
          evidence: true,
          noEvidence: true,
          sensitivity: 'personal',
        },
        {
          id: 'inTime',
          kind: 'decision',
          label: 'In time?',
          options: yesNo,
          explanation: { label: 'Why?' },
          sensitivity: 'personal',
        },
        {
          id: 'whyLate',
          kind: 'narrative',
          label: 'Why late?',
          when: { '==': [{ var: 'answers.inTime' }, 'no'] },
        },
        { id: 'plansJudgement', kind: 'grade', label: 'Judgement' },
      ],
    },
    { id: 'end', title: 'End', questions: [{ id: 'overall', kind: 'grade', label: 'Grade' }] },
  ],
});

/** A return of an agency with these answers, told by what they hold. */
export function returnOf(
  agency: string,
  answers: Record<string, unknown> = {},
  more: Partial<Audit> = {},
  by: Tool = tool,
): Audit {
  const states = Object.entries({ agency, ...answers }).map(([id, value]) => [id, stated(value)]);
  return {
    schema: auditSchemaId,
    id: `of-${agency.toLowerCase().replaceAll(' ', '-')}`,
    tool: { id: by.id, version: by.version },
    status: 'submitted',
    revision: 3,
    madeAt: '2026-11-01T09:00:00.000Z',
    changedAt: '2026-11-02T09:00:00.000Z',
    submittedAt: '2026-11-02T09:00:00.000Z',
    answers: Object.fromEntries(states) as Audit['answers'],
    ...more,
  };
}

function stated(value: unknown): unknown {
  const isStated = typeof value === 'object' && value !== null && 'state' in value;
  return isStated ? value : { state: 'answered', value };
}

export const notApplicable = { state: 'not-applicable' } as const;
export const noEvidence = { state: 'no-evidence' } as const;

/** An answer with rows of evidence. */
export function shownBy(...rows: readonly object[]): object {
  return {
    state: 'answered',
    value: 'As the evidence shows.',
    evidence: rows.map((row, index) => ({ id: `e${index}`, ...row })),
  };
}

/** A case about which these agencies are asked. */
export function caseOf(...agencies: readonly string[]): RoundCase {
  return {
    id: 'case-1',
    reference: 'MV-1',
    invitations: agencies.map((agency) => ({ agency })),
  };
}
