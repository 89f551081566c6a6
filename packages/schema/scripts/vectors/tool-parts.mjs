// Long because every part of a tool that names another has one that names nothing.
import { asking, documents, put, remove } from './vector.mjs';

const of = asking({ ask: 'validate', kind: 'tool', document: documents.tool });
const ofWhole = asking({ ask: 'validate', kind: 'tool', document: documents.wholeTool });

const first = '/sections/0/questions';
const second = '/sections/1/questions';
const text = (id, more) => ({ id, kind: 'text', label: `The ${id}`, ...more });
const is = (path, value) => ({ '==': [{ var: path }, value] });
const code = (value) => ({ code: value, label: `Label of ${value}` });

const ids = [
  of('two sections of one id', put('/sections/1/id', 'first'), 'tool.duplicate-id /sections/1/id'),
  of('two questions of one id, in two sections', put(`${second}/3`, text('line')), `tool.duplicate-id ${second}/3/id`),
  of('two grades of one id', put('/scale/grades/2', { id: 'high', label: 'High again' }), 'tool.duplicate-id /scale/grades/2/id'),
  of('two rules of one id', put('/rules/4/id', 'may-be-low'), 'tool.duplicate-id /rules/4/id'),
  of('two columns of one id', put(`${second}/1/columns/1/id`, 'what'), `tool.duplicate-id ${second}/1/columns/1/id`),
  of('two options of one code', put(`${first}/1/options/2`, code('one')), `tool.duplicate-id ${first}/1/options/2/code`),
  of('two entries of one code', put('/codeLists/colours/2', code('red')), 'tool.duplicate-id /codeLists/colours/2/code'),
  ofWhole('two theme packs of one id', put('/themePacks/1', { id: 'boats', title: 'Boats', theme: 'other' }), 'tool.duplicate-id /themePacks/1/id'),
  of('a section and a question of one id', put('/sections/1/id', 'line')),
];

const references = [
  of('a role of a question that is not there', put('/roles/theme', 'topic'), 'tool.unknown-reference /roles/theme'),
  of('the options of a list that is not there', put(`${first}/7/options`, { codeList: 'shapes' }), `tool.unknown-reference ${first}/7/options/codeList`),
  of('the options of a column, of a list that is not there', put(`${second}/1/columns/4/options`, { codeList: 'shapes' }), `tool.unknown-reference ${second}/1/columns/4/options/codeList`),
  of('an explanation for what is not offered', put(`${second}/0/explanation/requiredFor`, ['no', 'maybe']), `tool.unknown-reference ${second}/0/explanation/requiredFor/1`),
  of('the grade of a rule that is not in the scale', put('/rules/0/grade', 'lowest'), 'tool.unknown-reference /rules/0/grade'),
  of('the grade of the baseline that is not in the scale', put('/baseline', { grade: 'lowest', source: { document: 'D', paragraph: '1' } }), 'tool.unknown-reference /baseline/grade'),
  of('the judgement of a section that is not there', put('/sections/0/judgement', 'quality'), 'tool.unknown-reference /sections/0/judgement'),
  ofWhole('the question of a flag that is not there', put('/flags/danger/question', 'gone'), 'tool.unknown-reference /flags/danger/question'),
  ofWhole('what raises a flag and is not offered', put('/flags/danger/raisedBy', ['no', 'never']), 'tool.unknown-reference /flags/danger/raisedBy/1'),
  ofWhole('a flag that nothing raises', remove('/flags/danger/raisedBy'), 'tool.unknown-reference /flags/danger/raisedBy'),
  ofWhole('a flag without a question', put('/flags/quiet', { label: 'Quiet' })),
  of('a condition on a question that is not there', put(`${first}/3/when`, is('answers.gone', 'x')), `tool.unknown-reference ${first}/3/when/==/0/var`),
  of('a condition on an answer that is not offered', put(`${first}/3/when`, is('answers.pick', 'three')), `tool.unknown-reference ${first}/3/when/==/1`),
  of('a condition on a state that there is not', put(`${first}/3/when`, is('states.pick', 'blank')), `tool.unknown-reference ${first}/3/when/==/1`),
  of('a condition on one of several answers that is not offered', put(`${first}/3/when`, { in: [{ var: 'answers.pick' }, ['one', 'three']] }), `tool.unknown-reference ${first}/3/when/in/1/1`),
  of('a rule on a threshold that is not there', put('/rules/0/when', { '>': [{ var: 'answers.count' }, { var: 'thresholds.many' }] }), 'tool.unknown-reference /rules/0/when/>/1/var'),
  of('a rule on a flag that is not there', put('/rules/0/when', is('flags.danger', true)), 'tool.unknown-reference /rules/0/when/==/0/var'),
  of('a rule on a grade that is not there', put('/rules/0/when', { '>': [{ var: 'judged.atMost.lowest' }, 0] }), 'tool.unknown-reference /rules/0/when/>/0/var'),
  of('a requirement on a question that is not there', put('/rules/1/requires', is('states.gone', 'answered')), 'tool.unknown-reference /rules/1/requires/==/0/var'),
  ofWhole('a question of a theme pack that is not there', put(`${first}/9/themePack`, 'trains'), `tool.unknown-reference ${first}/9/themePack`),
  ofWhole('a paragraph of a theme pack that is not there', put('/guidance/paragraphs/1/themePack', 'trains'), 'tool.unknown-reference /guidance/paragraphs/1/themePack'),
  ofWhole('a new code that is not offered', put('/replacements/0/codes/first', 'three'), 'tool.unknown-reference /replacements/0/codes/first'),
  ofWhole('a new column that is not there', put('/replacements/1/columns/who', 'whom'), 'tool.unknown-reference /replacements/1/columns/who'),
];

const kinds = [
  of('a table for the date of audit', put('/roles/dateOfAudit', 'actions'), 'tool.role-kind /roles/dateOfAudit'),
  of('a text for the actions', put('/roles/actions', 'line'), 'tool.role-kind /roles/actions'),
  of('a text for the subject', put('/roles/subject', 'line'), 'tool.role-kind /roles/subject'),
  of('a table for good practice', put('/roles/goodPractice', 'actions')),
  of('a date for the judgement of a section', put('/sections/0/judgement', 'dateOfAudit'), 'tool.role-kind /sections/0/judgement'),
  ofWhole('a text that raises a flag', put('/flags/danger/question', 'line'), 'tool.role-kind /flags/danger/question'),
  of('a grade without a scale', [remove('/scale'), put('/rules', [])], `tool.scale-missing ${second}/2`),
  of('a number of no range', put(`${first}/6/maximum`, -1), `tool.empty-range ${first}/6/maximum`),
  of('a number of one value', put(`${first}/6/maximum`, 0)),
  of('a column of no range', put(`${second}/1/columns/3/maximum`, 0.5), `tool.empty-range ${second}/1/columns/3/maximum`),
];

const circles = [
  of('a question that hangs on itself', put(`${first}/3/when`, is('answers.story', 'x')), `tool.condition-circle ${first}/3/when`),
  of(
    'two questions that hang on each other',
    [put(`${first}/2/when`, is('states.story', 'answered')), put(`${first}/3/when`, is('states.line', 'answered'))],
    `tool.condition-circle ${first}/2/when`,
    `tool.condition-circle ${first}/3/when`,
  ),
  of('a section that hangs on a question of its own', put('/sections/1/when', is('answers.verdict', 'no')), 'tool.condition-circle /sections/1/when'),
  ofWhole('a theme that hangs on what a theme brings', put(`${first}/8/when`, is('answers.boat', 'x')), `tool.condition-circle ${first}/8/when`, `tool.condition-circle ${first}/9/themePack`),
];

const packs = [
  ofWhole('a theme that is not offered', put('/themePacks/0/theme', 'trains'), 'tool.theme-pack-unlinked /themePacks/0/theme'),
  ofWhole('themes and no question for them', remove('/roles/theme'), 'tool.theme-pack-unlinked /themePacks/0/theme'),
  ofWhole('themes that are typed', put('/roles/theme', 'line'), 'tool.theme-pack-unlinked /themePacks/0/theme'),
];

const replacements = [
  ofWhole('a question that was replaced and is there', put('/replacements/0/from', ['line']), 'tool.replaced-still-there /replacements/0/from/0'),
  ofWhole('a question that took its own place', put('/replacements/0', { from: ['line'], to: ['line', 'story'] })),
  ofWhole('a question that took the place of another and is gone again', put('/replacements/0', { from: ['oldest'], to: ['older'] })),
];

const compared = [
  of('a number that is compared with a word', put('/rules/0/when', is('answers.count', 'nine')), 'tool.expression-type /rules/0/when/=='),
  of('a word that is compared with true', put('/rules/0/when', is('answers.pick', true)), 'tool.expression-type /rules/0/when/=='),
  of('the order of words', put('/rules/0/when', { '<': [{ var: 'answers.line' }, 'm'] }), 'tool.expression-type /rules/0/when/<'),
  of('the order of dates', put('/rules/0/when', { '<': [{ var: 'answers.dateOfAudit' }, '2026-06-01'] })),
  of('in a word', put('/rules/0/when', { in: [{ var: 'answers.pick' }, 'one'] }), 'tool.expression-type /rules/0/when/in'),
  of('a choice among choices', put('/rules/0/when', { in: ['red', { var: 'answers.picks' }] })),
];

const neverOrUnknown = [
  of('a rule that can never apply', put('/rules/0/when', { and: [is('answers.pick', 'one'), is('answers.pick', 'two')] }), 'tool.rule-never-fires /rules/0/when'),
  of('a rule on more than is accepted, which can be answered all the same', put('/rules/0/when', is('answers.count', 10))),
  of('a rule on judgements, in a tool that judges no section', put('/rules/0/when', { '>': [{ var: 'judged.total' }, 2] }), 'tool.rule-unknown /rules/0/when'),
  ofWhole('a rule on a flag that nothing raises', [put('/flags/quiet', { label: 'Quiet' }), put('/rules/0/when', is('flags.quiet', true))], 'tool.rule-unknown /rules/0/when'),
];

const string = (at) => ({ at, source: 'S', text: 'T', state: 'draft' });
const translations = [
  of('a text that is translated twice', put('/translations', { cy: { strings: [string('title'), string('title')] } }), 'tool.translation-repeated /translations/cy/strings/1/at'),
  of('a text that is translated into two languages', put('/translations', { cy: { strings: [string('title')] }, fr: { strings: [string('title')] } })),
  of('a translation of no text', put('/translations', { cy: { strings: [string('sections/third/title')] } }), 'tool.translation-unplaced /translations/cy/strings/0/at'),
  of('a translation of the label of a question', put('/translations', { cy: { strings: [string('questions/line/label')] } })),
];

/** Whether a tool holds together. */
export const toolParts = [...ids, ...references, ...kinds, ...circles, ...packs, ...replacements, ...compared, ...neverOrUnknown, ...translations];
