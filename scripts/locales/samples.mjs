// What catalogues are given when each of their strings is asked for: enough to hear every branch of
// them. Names and values are signs without letters, so that letters are the catalogue's own words.

/** What functions of labels are called with: as many of a list as they take. */
export const labelArguments = [
  ['1', '1', '1'],
  ['1', '2', '3'],
  ['2', '1', '1'],
];

const base = {
  place: '‹p›',
  data: '‹d›',
  owner: '‹o›',
  part: '‹q›',
  reason: '‹r›',
  id: '‹i›',
};

const question = { kind: 'text', takesNotApplicable: false, takesNoEvidence: false };
const kinds = ['text', 'date', 'number', 'choice', 'decision', 'choices', 'grade', 'table'];

const weaknesses = [
  ...['unmarked', 'optional', 'kind', 'not-applicable', 'no-evidence', 'evidence', 'answers'],
  ...['explanation', 'condition', 'says-other', 'strength'],
];

/** What many messages name. */
const common = {
  found: '‹f›',
  expected: '‹e›',
  pattern: '‹x›',
  character: '‹c›',
  reason: '‹r›',
  of: '‹n›',
  what: '‹n›',
  id: '‹i›',
  overlay: '‹o›',
  from: '‹f›',
  colour: '‹c›',
  against: '‹a›',
  scheme: '‹s›',
  ratio: 1,
  needed: 2,
};

/** Parameters under which some message says something else than under the others. */
const params = [
  { limit: 1, minimum: 1, shown: 1, member: 1, about: 'audit', character: 'U+0000' },
  { limit: 2, maximum: 2, shown: 2, about: 'answers', character: 'half of a surrogate pair' },
  { limit: 2000, minimum: 2000, about: 'grade' },
  ...['P1Y1M1D', 'P2Y2M2D'].map((period) => ({ period })),
  ...['day', 'month', 'year'].map((part) => ({ part, missing: [part], precisions: [part] })),
  { missing: ['day', 'month', 'year'] },
  ...['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'].map((expected) => ({
    expected: [expected, '‹x›'],
  })),
  ...[...kinds, 'row'].map((expected) => ({ expected })),
  ...['number', 'class', 'circle', 'unreadable', 'gone', 'hidden', 'misfit', '‹x›'].map(
    (reason) => ({ reason }),
  ),
  ...['state', 'whole', 'parts'].map((by) => ({ by, to: ['‹x›', '‹y›'], blank: ['‹z›'] })),
  { by: 'whole', to: ['‹x›'], blank: [] },
  { to: [], blank: ['‹z›'] },
  ...weaknesses.map((why) => ({ why })),
  { on: '‹x›' },
  { theirs: '‹x›', ours: '‹y›' },
  Object.fromEntries(
    ['allowed', 'questions', 'facts', 'expected'].map((name) => [name, ['‹x›', '‹y›']]),
  ),
  { suggestion: '‹s›' },
];

/** What messages are called with. */
export const messageParts = [
  ...params.map((each) => ({ ...base, params: { ...common, ...each } })),
  ...kinds.map((kind) => ({ ...base, params: common, question: { ...question, kind } })),
  { ...base, params: common, question: { ...question, kind: 'table', rowName: '‹n›' } },
  {
    ...base,
    params: common,
    question: { ...question, number: '1', takesNotApplicable: true, takesNoEvidence: true },
  },
  {
    ...base,
    params: { ...common, period: 'P1M' },
    date: '‹t›',
    period: { from: '‹f›', to: '‹u›' },
  },
];

/** How places and dates are asked for. */
export const placeArguments = {
  question: [['1']],
  quoted: [['‹l›']],
  row: [
    [1, '‹p›'],
    [1, '‹p›', '‹n›'],
  ],
  part: [['‹p›', '‹l›']],
  evidence: [[1, '‹p›']],
  data: [[''], ['/1']],
  date: Array.from({ length: 12 }, (_, index) => [{ year: 2026, month: index + 1, day: 1 }]),
};
