import type { AnswersOf, Audit, Tool } from '@maat/schema';
import { auditOf } from './kit.js';

/** A tool with a question of each kind, and each thing that a question can have. */
export const everyKind = {
  schema: 'urn:maat:schema:tool:1',
  id: 'every-kind',
  version: '2.10.0-draft.1',
  language: 'en-GB',
  title: { child: 'For a child', adult: 'For an adult', both: 'For a child or an adult' },
  reviewPeriod: 'P1Y6M',
  sections: [
    {
      id: 'first',
      title: 'First',
      questions: [
        { id: 'dateOfAudit', kind: 'date', label: 'Date of audit:', notApplicable: false },
        {
          id: 'pick',
          kind: 'choice',
          label: 'Pick',
          options: [
            { code: 'one', label: 'One', hint: 'The first.' },
            { code: 'two', label: 'Two' },
          ],
        },
        {
          id: 'line',
          kind: 'text',
          label: 'Line',
          noEvidence: true,
          evidence: true,
          maxLength: 80,
        },
        { id: 'story', kind: 'narrative', number: '7', label: 'Story', maxLength: 4000 },
        {
          id: 'roughly',
          kind: 'date',
          label: 'Roughly when',
          precisions: ['day', 'month', 'year'],
          words: true,
          inReviewPeriod: true,
        },
        { id: 'season', kind: 'date', label: 'Season', precisions: ['month'], required: false },
        { id: 'count', kind: 'number', label: 'Count', minimum: 0, maximum: 9, whole: true },
        { id: 'picks', kind: 'choices', label: 'Picks', options: { codeList: 'colours' } },
      ],
    },
    {
      id: 'second',
      title: 'Second',
      when: { '==': [{ var: 'answers.pick' }, 'one'] },
      questions: [
        {
          id: 'verdict',
          kind: 'decision',
          number: '13',
          label: 'Are actions taken in appropriate time scales?',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
          explanation: { label: 'If not, why?', requiredFor: ['no'], maxLength: 100 },
          when: { '!': [{ in: [{ var: 'states.pick' }, ['not-applicable']] }] },
        },
        {
          id: 'actions',
          kind: 'table',
          label: 'Actions',
          rowName: 'action',
          columns: [
            { id: 'what', kind: 'text', label: 'What', maxLength: 50 },
            { id: 'owner', kind: 'narrative', label: 'Person responsible', expected: true },
            { id: 'due', kind: 'date', label: 'Timescale', future: true, words: true },
            { id: 'hours', kind: 'number', label: 'Hours', minimum: 1, unit: 'hours' },
            { id: 'colour', kind: 'choice', label: 'Colour', options: { codeList: 'colours' } },
          ],
        },
        {
          id: 'mark',
          kind: 'grade',
          label: 'Overall grade',
          rationale: { label: 'Rationale', required: true },
          extensions: { anything: [1, null] },
        },
      ],
    },
  ],
  roles: { dateOfAudit: 'dateOfAudit', actions: 'actions', overallGrade: 'mark' },
  codeLists: {
    colours: [
      { code: 'red', label: 'Red' },
      { code: 'blue', label: 'Blue' },
    ],
    contactTypes: [{ code: 'telephone', label: 'Telephone' }],
  },
  scale: {
    id: 'marks',
    grades: [
      { id: 'high', label: 'High', descriptor: [{ text: 'If it is.' }] },
      { id: 'low', label: 'Low' },
    ],
  },
  rules: [
    {
      id: 'must-be-low',
      effect: 'cap',
      grade: 'low',
      strength: 'must',
      when: { '==': [{ var: 'answers.count' }, 9] },
      reason: 'Nine is too many.',
      source: { document: 'Form', paragraph: '9', quote: 'Nine is too many.' },
    },
    {
      id: 'must-tell',
      effect: 'require',
      strength: 'must',
      when: { '==': [{ var: 'answers.count' }, 8] },
      requires: { '==': [{ var: 'states.story' }, 'answered'] },
      reason: 'Eight want a story.',
      source: { document: 'Form', paragraph: '8' },
    },
    {
      id: 'should-be-low',
      effect: 'expect',
      grade: 'low',
      strength: 'should',
      when: { '==': [{ var: 'answers.count' }, 7] },
      reason: 'Seven are many.',
      source: { document: 'Form', paragraph: '7' },
    },
    {
      id: 'may-be-low',
      effect: 'cap',
      grade: 'low',
      strength: 'may',
      when: { '==': [{ var: 'answers.count' }, 6] },
      reason: 'Six may be many.',
      source: { document: 'Form', paragraph: '6' },
    },
    {
      id: 'look-again',
      effect: 'warn',
      strength: 'may',
      when: { '==': [{ var: 'answers.count' }, 5] },
      reason: 'Look again.',
      source: { document: 'Form', paragraph: '5' },
    },
  ],
} as const satisfies Tool;

const answers = {
  dateOfAudit: { state: 'answered', value: '2026-11-03' },
  pick: { state: 'answered', value: 'one' },
  line: {
    state: 'answered',
    value: 'A line',
    evidence: [
      { id: 'e1', what: 'A call', when: '2026-03', contactType: 'telephone', invited: false },
      { id: 'e2', when: '2026', attended: true },
    ],
  },
  story: { state: 'not-applicable', reason: 'Not open to us.' },
  roughly: { state: 'answered', value: { words: 'in spring' } },
  count: { state: 'answered', value: 3 },
  picks: { state: 'answered', value: ['red', 'blue'] },
  verdict: { state: 'answered', value: { choice: 'no', explanation: ' as typed \n' } },
  actions: {
    state: 'answered',
    value: [
      {
        id: 'r1',
        cells: { what: 'Visit', owner: 'Ann', due: { words: 'soon' }, hours: 1.5, colour: 'red' },
      },
      { id: 'r2', cells: { what: 'Write', owner: 'Ŵyn 🙂', due: '2027-01-31' } },
    ],
  },
  mark: { state: 'answered', value: { grade: 'low', rationale: 'مرحبا' } },
} as const satisfies AnswersOf<typeof everyKind>;

/** An audit with everything that an audit can have. Nothing is wrong with it. */
export const everyAudit: Audit = auditOf(everyKind, answers, {
  tool: { id: everyKind.id, version: everyKind.version, digest: `sha256:${'0a'.repeat(32)}` },
  caseReference: 'MA/2026/014',
  setAside: { story: [{ state: 'answered', value: 'What was typed before.' }] },
  completedSections: ['first', 'second'],
  retired: [
    {
      question: 'before',
      section: 'first',
      number: '3a',
      label: 'What was asked before?',
      kind: 'table',
      columns: [
        { id: 'what', label: 'What', kind: 'text' },
        { id: 'how', label: 'How', kind: 'choice', options: [{ code: 'well', label: 'Well' }] },
      ],
      contactTypes: [{ code: 'letter', label: 'Letter' }],
      tool: { id: 'every-kind', version: '1.0.0', digest: `sha256:${'0b'.repeat(32)}` },
      answer: {
        state: 'answered',
        value: [{ id: 'r1', cells: { what: 'A visit', how: 'well' } }],
        evidence: [{ id: 'e1', contactType: 'letter' }],
      },
      setAside: [{ state: 'no-evidence', reason: 'None on file.' }],
    },
    {
      section: 'gone',
      label: 'Gone',
      tool: { id: 'every-kind', version: '1.0.0' },
      completed: true,
    },
  ],
  extensions: { host: { colour: null } },
});
