import type { AnswersOf } from '../../src/audit/answers-of.js';
import type { Audit } from '../../src/audit/types.js';
import type { Tool } from '../../src/tool/types.js';

/** A tool with a question of each kind, and each thing that a question can have. */
export const everyKind = {
  schema: 'urn:maat:schema:tool:1',
  id: 'every-kind',
  version: '2.10.0-draft.1',
  language: 'cy',
  title: { child: 'For a child', adult: 'For an adult', both: 'For a child or an adult' },
  publisher: 'Nobody',
  purpose: { title: 'Purpose', paragraphs: [{ text: 'To test.' }] },
  guidance: { title: 'Guide', paragraphs: [{ text: 'Such as:', points: ['this', 'that'] }] },
  reviewPeriod: 'P1Y6M',
  sections: [
    {
      id: 'first',
      title: 'First',
      shortTitle: '1',
      area: true,
      judgement: 'mark',
      guidance: [{ text: 'Read this.' }, { text: 'Of boats.', themePack: 'boats' }],
      when: { '==': [{ var: 'answers.pick' }, 'one'] },
      source: { document: 'Form', paragraph: '1', edition: '2026', note: 'Mended.' },
      extensions: { host: { colour: null } },
      questions: [
        {
          id: 'line',
          kind: 'text',
          number: '1a',
          label: 'Line',
          hint: 'Short.',
          guidance: [{ text: 'Longer.' }],
          required: false,
          notApplicable: false,
          noEvidence: true,
          evidence: true,
          weight: 1.5,
          sensitivity: 'special-category',
          when: { and: [{ '!': [{ in: [{ var: 'states.pick' }, ['not-applicable']] }] }] },
          source: { document: 'Form', paragraph: '1' },
          extensions: {},
          maxLength: 80,
          autocomplete: 'given-name',
        },
        {
          id: 'story',
          kind: 'narrative',
          label: 'Story',
          rows: 5,
          maxLength: 4000,
          core: true,
          hidden: { justification: 'Told elsewhere.' },
          themePack: 'boats',
        },
        {
          id: 'day',
          kind: 'date',
          label: 'Day',
          precisions: ['day', 'month', 'year'],
          future: true,
          words: true,
          inReviewPeriod: true,
        },
        { id: 'count', kind: 'number', label: 'Count', minimum: 0, maximum: 9, whole: true },
        {
          id: 'pick',
          kind: 'choice',
          label: 'Pick',
          options: [
            { code: 'one', label: 'One', hint: 'The first.' },
            { code: 'two', label: 'Two' },
          ],
        },
        { id: 'picks', kind: 'choices', label: 'Picks', options: { codeList: 'colours' } },
        {
          id: 'verdict',
          kind: 'decision',
          label: 'Verdict',
          options: [{ code: 'yes', label: 'Yes' }],
          explanation: { label: 'Why?', requiredFor: ['yes'], rows: 2, maxLength: 100 },
        },
        {
          id: 'list',
          kind: 'table',
          label: 'List',
          rowName: 'entry',
          columns: [
            { id: 'what', kind: 'text', label: 'What', role: 'owner', expected: true },
            { id: 'why', kind: 'narrative', label: 'Why', hint: 'In short.' },
            { id: 'when', kind: 'date', label: 'When', words: true },
            { id: 'much', kind: 'number', label: 'How much', unit: 'hours' },
            { id: 'colour', kind: 'choice', label: 'Colour', options: { codeList: 'colours' } },
          ],
        },
        { id: 'mark', kind: 'grade', label: 'Mark', rationale: { label: 'Why?', required: true } },
      ],
    },
  ],
  roles: { dateOfAudit: 'day', theme: 'pick', overallGrade: 'mark' },
  codeLists: {
    colours: [
      { code: 'red', label: 'Red' },
      { code: 'blue', label: 'Blue' },
    ],
  },
  scale: {
    id: 'marks',
    grades: [
      { id: 'high', label: 'High', descriptor: [{ text: 'If it is.' }] },
      { id: 'low', label: 'Low' },
    ],
  },
  baseline: { grade: 'high', source: { document: 'Form', paragraph: '9', quote: 'Start high.' } },
  thresholds: {
    most: { value: 0.5, label: 'Most', source: { document: 'Form', paragraph: '10' } },
  },
  flags: {
    danger: { label: 'Danger', question: 'pick', raisedBy: ['one'], showsContacts: true },
  },
  rules: [
    {
      id: 'danger-is-low',
      effect: 'cap',
      grade: 'low',
      strength: 'must',
      when: { '==': [{ var: 'flags.danger' }, true] },
      reason: { child: 'He', adult: 'They', both: 'He/they' },
      source: { document: 'Form', paragraph: '11', edition: '2', quote: 'Danger.', note: 'Read.' },
    },
    {
      id: 'story-first',
      effect: 'require',
      strength: 'should',
      when: { '>': [{ var: 'evidence.shareWithout' }, { var: 'thresholds.most' }] },
      requires: { '==': [{ var: 'states.story' }, 'answered'] },
      reason: 'Tell it.',
      source: { document: 'Form', paragraph: '12' },
    },
    {
      id: 'look-again',
      effect: 'warn',
      strength: 'may',
      core: true,
      when: { '>=': [{ var: 'judged.atMost.low' }, 1] },
      reason: 'Look again.',
      source: { document: 'Form', paragraph: '13' },
    },
  ],
  contacts: [{ name: 'The team', telephone: '0000 000 0000', email: 'a@b.test', note: 'By day.' }],
  themePacks: [
    {
      id: 'boats',
      title: 'Boats',
      theme: 'two',
      example: true,
      source: { document: 'Ours', paragraph: '1' },
    },
  ],
  translations: {
    'en-GB': {
      strings: [
        { at: 'questions/line/label', source: 'Line', text: 'Row', state: 'complete' },
        {
          at: 'title',
          source: { child: 'For a child', adult: 'For an adult', both: 'For a child or an adult' },
          text: { child: 'C', adult: 'A', both: 'B' },
          state: 'draft',
        },
      ],
    },
  },
  replacements: [
    { from: ['gone'], to: ['pick'], codes: { three: 'two' } },
    { from: ['rows'], to: ['list', 'story'], columns: { who: 'what' } },
  ],
  source: { document: 'Form', paragraph: 'all' },
  extensions: { anything: [1, 'two', null] },
} as const satisfies Tool;

/** An answer of each kind, in each state. */
const everyAnswer = {
  line: { state: 'no-evidence', reason: 'The file does not say.' },
  story: { state: 'not-applicable' },
  day: {
    state: 'answered',
    value: '2026-02-28',
    evidence: [
      { id: 'e1', what: 'A call', when: '2026', contactType: 'telephone', invited: false },
      { id: 'e2', when: { day: '3', month: 'Mar' }, attended: true },
      { id: 'e3' },
    ],
  },
  count: { state: 'answered', value: { typed: 'about 3' } },
  pick: { state: 'answered', value: 'two' },
  picks: { state: 'answered', value: ['red', 'blue'] },
  verdict: { state: 'answered', value: { choice: 'yes', explanation: ' as typed \n' } },
  list: {
    state: 'answered',
    value: [
      { id: 'r1', cells: { what: 'Visit', when: { words: 'soon' }, much: 1.5, colour: 'red' } },
      { id: 'r2', cells: {} },
    ],
  },
  mark: { state: 'answered', value: { grade: 'low', rationale: '🙂 Ŵyn مرحبا' } },
} as const satisfies AnswersOf<typeof everyKind>;

/** An audit with everything that an audit can have. */
export const everyAudit: Audit<AnswersOf<typeof everyKind>> = {
  schema: 'urn:maat:schema:audit:1',
  id: '0190d3c2-6f2e-7c1a-9b54-2f6d0b8f1a11',
  tool: { id: 'every-kind', version: '2.10.0-draft.1', digest: `sha256:${'0a'.repeat(32)}` },
  caseReference: 'MA/2026/014',
  status: 'submitted',
  revision: 17,
  madeAt: '2026-11-02T09:00:00Z',
  changedAt: '2026-11-03T16:45:12.345Z',
  submittedAt: '2026-11-03T16:45:12.345Z',
  answers: everyAnswer,
  setAside: { story: [{ state: 'answered', value: 'What was typed before.' }] },
  completedSections: ['first'],
  retired: [
    {
      question: 'gone',
      section: 'first',
      number: '9',
      label: 'What was it?',
      tool: { id: 'every-kind', version: '2.9.0' },
      answer: { state: 'answered', value: 'Something.' },
      setAside: [{ state: 'not-applicable', reason: 'Not then.' }],
    },
    {
      section: 'old',
      label: 'Old',
      tool: { id: 'every-kind', version: '2.9.0' },
      completed: true,
    },
  ],
  extensions: { host: { colour: null } },
};
