// Long because every code has the smallest tool in which it comes about.
import {
  asking,
  at,
  type Examples,
  given,
  planned,
  sound,
  text,
  withoutRole,
  withRoles,
  yesNo,
} from './sound-tool.js';

/** Ids, conditions, roles and questions. */
export const ofQuestions: Examples = {
  'lint.id-reused': {
    tool: asking([text('harm', { label: 'What harm was there?' })]),
    earlier: [asking([text('harm', { label: 'Who caused harm?' })], { version: '1.0.0' }), sound],
    severity: 'error',
    pointer: `${at(0)}/id`,
    params: { id: 'harm', version: '1.0.0' },
  },
  'lint.id-number': {
    tool: asking([text('q7')]),
    severity: 'warning',
    pointer: `${at(0)}/id`,
    params: { id: 'q7' },
  },
  'lint.number-repeated': {
    tool: asking([text('harm', { number: '1' }), text('risk', { number: '1' })]),
    severity: 'error',
    pointer: `${at(1)}/number`,
    params: { number: '1' },
  },
  'lint.number-order': {
    tool: asking([text('harm', { number: '2' }), text('risk', { number: '1' })]),
    severity: 'warning',
    pointer: `${at(1)}/number`,
    params: { number: '1' },
  },
  'lint.condition-never-true': {
    tool: asking([text('harm', { when: { and: [planned, given('answers.gate', 'no')] } })]),
    severity: 'error',
    pointer: `${at(0)}/when`,
    params: { id: 'harm' },
  },
  'lint.condition-always-true': {
    tool: asking([text('harm', { when: { or: [planned, given('answers.gate', 'no')] } })]),
    severity: 'warning',
    pointer: `${at(0)}/when`,
    params: { id: 'harm' },
    mends: true,
  },
  'lint.condition-backwards': {
    tool: asking([
      text('harm', { when: given('answers.later', 'yes') }),
      { id: 'later', kind: 'choice', label: 'Later', options: yesNo },
    ]),
    severity: 'warning',
    pointer: `${at(0)}/when`,
    params: { id: 'harm', questions: ['later'] },
  },
  'lint.question-unreachable': {
    tool: asking([
      { id: 'first', kind: 'choice', label: 'First', options: yesNo, when: planned },
      text('harm', { when: { and: [given('answers.first', 'yes'), given('answers.gate', 'no')] } }),
      text('risk', { when: given('states.veiled', 'answered') }),
      text('veiled', { hidden: {} }),
    ]),
    severity: 'error',
    pointer: at(2),
    params: { id: 'risk' },
  },
  'lint.section-empty': {
    tool: {
      ...sound,
      sections: [
        ...sound.sections,
        { id: 'veiled', title: 'Veiled', questions: [text('harm', { hidden: {} })] },
      ],
    },
    severity: 'info',
    pointer: '/sections/1',
    params: { id: 'veiled' },
  },
  'lint.role-not-asked': {
    tool: asking(
      [text('name', { hidden: {}, sensitivity: 'personal' })],
      withRoles({ auditor: 'name' }),
    ),
    severity: 'warning',
    pointer: '/roles/auditor',
    params: { id: 'name', role: 'auditor' },
    mends: true,
  },
  'lint.role-missing': {
    tool: withoutRole('overallGrade'),
    severity: 'info',
    pointer: '/roles',
    params: { role: 'overallGrade' },
  },
  'lint.review-period-dateless': {
    tool: { ...withoutRole('dateOfAudit'), reviewPeriod: 'P12M' },
    severity: 'warning',
    pointer: '/reviewPeriod',
  },
  'lint.review-period-missing': {
    tool: asking([{ id: 'visit', kind: 'date', label: 'Visit', inReviewPeriod: true }]),
    severity: 'warning',
    pointer: `${at(0)}/inReviewPeriod`,
    params: { id: 'visit' },
    mends: true,
  },
  'lint.action-columns': {
    tool: asking(
      [
        {
          id: 'actions',
          kind: 'table',
          label: 'Actions',
          columns: [{ id: 'who', kind: 'text', label: 'Who', role: 'owner' }],
        },
      ],
      withRoles({ actions: 'actions' }),
    ),
    severity: 'warning',
    pointer: at(0),
    params: { id: 'actions', missing: ['due'] },
  },
  'lint.subject-codes': {
    tool: asking(
      [{ id: 'person', kind: 'choice', label: 'Person', options: yesNo }],
      withRoles({ subject: 'person' }),
    ),
    severity: 'error',
    pointer: at(0),
    params: { id: 'person', codes: ['yes', 'no'] },
  },
  'lint.sensitivity-missing': {
    tool: asking([text('name')], withRoles({ auditor: 'name' })),
    severity: 'warning',
    pointer: at(0),
    params: { id: 'name', role: 'auditor' },
    mends: true,
  },
  'lint.option-single': {
    tool: asking([
      { id: 'harm', kind: 'choice', label: 'Harm', options: [{ code: 'yes', label: 'Yes' }] },
    ]),
    severity: 'warning',
    pointer: `${at(0)}/options`,
    params: { id: 'harm' },
  },
  'lint.option-labels': {
    tool: asking([
      {
        id: 'harm',
        kind: 'choice',
        label: 'Harm',
        options: [...yesNo, { code: 'yes-again', label: 'Yes' }],
      },
    ]),
    severity: 'error',
    pointer: `${at(0)}/options/2/label`,
    params: { codes: ['yes', 'yes-again'] },
  },
  'lint.limit-small': {
    tool: asking([{ id: 'harm', kind: 'narrative', label: 'Harm', maxLength: 200 }]),
    severity: 'info',
    pointer: `${at(0)}/maxLength`,
    params: { id: 'harm', limit: 200 },
    mends: true,
  },
  'lint.core-optional': {
    tool: asking([text('harm', { core: true, required: false })]),
    severity: 'warning',
    pointer: `${at(0)}/required`,
    params: { id: 'harm' },
    mends: true,
  },
  'lint.hidden-unjustified': {
    tool: asking([text('harm', { core: true, hidden: {} })]),
    severity: 'error',
    pointer: `${at(0)}/hidden`,
    params: { id: 'harm' },
  },
};
