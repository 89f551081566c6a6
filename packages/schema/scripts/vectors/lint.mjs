// Long because every finding has the smallest tool in which it comes about.
import { asking, changed, documents, put, remove } from './vector.mjs';

const document = changed(documents.soundTool, []);
const of = asking({ ask: 'lint', kind: 'tool', document });
const ofVersions = asking({
  ask: 'lint',
  kind: 'tool',
  document: changed(document, put('/sections/0/questions/5', { id: 'harm', kind: 'text', label: 'What harm was there?' })),
  others: [changed(document, [put('/version', '1.0.0'), put('/sections/0/questions/5', { id: 'harm', kind: 'text', label: 'Who caused harm?' })]), document],
});

const at = (index) => `/sections/0/questions/${5 + index}`;
/** Questions that stand after the five of the tool. */
const ask = (...questions) => questions.map((question, index) => put(at(index), question));
const text = (id, more) => ({ id, kind: 'text', label: id, ...more });
const is = (path, value) => ({ '==': [{ var: path }, value] });
const planned = is('answers.gate', 'yes');
const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];
const source = { document: 'Made up', paragraph: '1', quote: 'So it is.' };
const rule = (id, more) => ({ id, strength: 'must', effect: 'cap', grade: 'low', when: planned, reason: 'So.', source, ...more });
const rules = (...all) => [put('/baseline', { grade: 'high', source }), put('/rules', all)];

const ids = [
  of('a sound tool', []),
  ofVersions('an id that was used for another question', [], `lint.id-reused ${at(0)}/id`),
  of('an id that is a number', ask(text('q7')), `lint.id-number ${at(0)}/id`),
  of('a number that is printed twice', ask(text('harm', { number: '1' }), text('risk', { number: '1' })), `lint.number-repeated ${at(1)}/number`),
  of('numbers out of order', ask(text('harm', { number: '2' }), text('risk', { number: '1' })), `lint.number-order ${at(1)}/number`),
];

const conditions = [
  of('a condition that is never true', ask(text('harm', { when: { and: [planned, is('answers.gate', 'no')] } })), `lint.condition-never-true ${at(0)}/when`),
  of('a condition that is always true', ask(text('harm', { when: { or: [planned, is('answers.gate', 'no')] } })), `lint.condition-always-true ${at(0)}/when`),
  of('a condition on what is asked later', ask(text('harm', { when: is('answers.later', 'yes') }), { id: 'later', kind: 'choice', label: 'Later', options: yesNo }), `lint.condition-backwards ${at(0)}/when`),
  of('a question that hangs on one that is not asked', ask(text('veiled', { hidden: {} }), text('risk', { when: is('states.veiled', 'answered') })), `lint.question-unreachable ${at(1)}`),
  of('a section that asks nothing', put('/sections/1', { id: 'veiled', title: 'Veiled', questions: [text('harm', { hidden: {} })] }), 'lint.section-empty /sections/1'),
];

const roles = [
  of('a role of a question that is not asked', [...ask(text('name', { hidden: {}, sensitivity: 'personal' })), put('/roles/auditor', 'name')], 'lint.role-not-asked /roles/auditor'),
  of('no overall grade', remove('/roles/overallGrade'), 'lint.role-missing /roles'),
  of('a review period without a date of audit', [remove('/roles/dateOfAudit'), put('/reviewPeriod', 'P12M')], 'lint.review-period-dateless /reviewPeriod', 'lint.role-missing /roles'),
  of('a date in a review period that there is not', ask({ id: 'visit', kind: 'date', label: 'Visit', inReviewPeriod: true }), `lint.review-period-missing ${at(0)}/inReviewPeriod`),
  of('actions without a timescale', [...ask({ id: 'actions', kind: 'table', label: 'Actions', columns: [{ id: 'who', kind: 'text', label: 'Who', role: 'owner' }] }), put('/roles/actions', 'actions')], `lint.action-columns ${at(0)}`),
  of('a subject that is neither child nor adult', [...ask({ id: 'person', kind: 'choice', label: 'Person', options: yesNo }), put('/roles/subject', 'person')], `lint.subject-codes ${at(0)}`),
  of('a name that is not said to be personal', [...ask(text('name')), put('/roles/auditor', 'name')], `lint.sensitivity-missing ${at(0)}`),
];

const questions = [
  of('one option alone', ask({ id: 'harm', kind: 'choice', label: 'Harm', options: [yesNo[0]] }), `lint.option-single ${at(0)}/options`),
  of('two options of one label', ask({ id: 'harm', kind: 'choice', label: 'Harm', options: [...yesNo, { code: 'yes-again', label: 'Yes' }] }), `lint.option-labels ${at(0)}/options/2/label`),
  of('a small limit for a narrative', ask({ id: 'harm', kind: 'narrative', label: 'Harm', maxLength: 200 }), `lint.limit-small ${at(0)}/maxLength`),
  of('a question of the core that need not be answered', ask(text('harm', { core: true, required: false })), `lint.core-optional ${at(0)}/required`),
  of('a question of the core that is hidden without a word', ask(text('harm', { core: true, hidden: {} })), `lint.hidden-unjustified ${at(0)}/hidden`),
];

const descriptor = (id) => ({ id, label: id, descriptor: [{ text: `If ${id}.` }] });
const grading = [
  of('a grade that no audit reaches', rules(rule('never-high', { when: { '!=': [0, 1] } })), 'lint.grade-unreachable /scale/grades/0'),
  of('a grade that no rule names', [...rules(rule('low', {})), put('/scale/grades/2', descriptor('lowest'))], 'lint.grade-unnamed /scale/grades/2'),
  of('two rules that contradict each other', rules(rule('low', {}), rule('high', { effect: 'floor', grade: 'high' })), 'lint.rules-contradict /rules/0'),
  of('one rule twice', rules(rule('low', {}), rule('low-again', { reason: 'Again.' })), 'lint.rules-repeated /rules/1'),
  of('a rule that quotes nothing', rules(rule('low', { source: { document: 'Made up', paragraph: '1' } })), 'lint.rule-unquoted /rules/0/source'),
  of(
    'a threshold that nothing can be over',
    [...rules(rule('low', { when: { '>': [{ var: 'evidence.answered' }, { var: 'thresholds.many' }] } })), put('/thresholds', { many: { value: 99, label: 'Many' } }), put('/sections/0/area', true)],
    'lint.threshold-range /thresholds/many/value',
    'tool.rule-never-fires /rules/0/when',
  ),
  of('a threshold that no rule names', [...rules(rule('low', {})), put('/thresholds', { most: { value: 0.5, label: 'Most' } })], 'lint.threshold-unused /thresholds/most'),
  of('a flag that no rule names', put('/flags', { danger: { label: 'Danger', question: 'gate', raisedBy: ['no'] } }), 'lint.flag-unused /flags/danger'),
  of('contacts that are shown, and are none', put('/flags', { danger: { label: 'Danger', question: 'gate', raisedBy: ['no'], showsContacts: true } }), 'lint.contacts-missing /flags/danger/showsContacts'),
  of('a contact that cannot be reached', put('/contacts', [{ name: 'The team' }]), 'lint.contact-unreachable /contacts/0'),
  of(
    'an area without a judgement among others',
    [put('/sections/0/area', true), put('/sections/0/judgement', 'mark'), put('/sections/1', { id: 'plans', title: 'Plans', area: true, questions: [text('plan')] })],
    'lint.area-unjudged /sections/1',
  ),
  of('a grade without a word on when it is given', remove('/scale/grades/0/descriptor'), 'lint.descriptor-missing /scale/grades/0'),
];

const words = [
  of('two questions of one label', ask(text('harm', { label: 'What?' }), text('risk', { label: 'What?' })), `lint.labels-same ${at(1)}/label`),
  of('labels that a number tells apart', ask(text('harm', { label: 'Visit 1' }), text('risk', { label: 'Visit 2' })), `lint.labels-numbered ${at(1)}/label`),
  of('words that hold a place', ask(text('harm', { hint: 'TODO: say how.' })), `lint.text-placeholder ${at(0)}/hint`),
  of('markup', ask(text('harm', { hint: 'Say <b>how</b>.' })), `lint.text-markup ${at(0)}/hint`),
  of('three forms of the same words', ask(text('harm', { hint: { child: 'How?', adult: 'How?', both: 'How?' } })), `lint.text-forms-same ${at(0)}/hint`),
];

const theme = {
  id: 'theme',
  kind: 'choice',
  label: 'Theme',
  options: [
    { code: 'boats', label: 'Boats' },
    { code: 'other', label: 'Other' },
  ],
};
const boats = [put('/roles/theme', 'theme'), put('/themePacks', [{ id: 'boats', title: 'Boats', theme: 'boats' }])];
const welsh = (...strings) => put('/translations', { cy: { strings } });
const translations = [
  of('a language without a text', welsh(), 'lint.translation-missing /translations/cy'),
  of('a translation of words that were changed', welsh({ at: 'title', source: 'Tested', text: 'Prawf', state: 'complete' }), 'lint.translation-missing /translations/cy', 'lint.translation-stale /translations/cy'),
  of('a translation that nobody has read', welsh({ at: 'title', source: 'Test', text: 'Prawf', state: 'draft' }), 'lint.translation-missing /translations/cy', 'lint.translation-draft /translations/cy'),
];
const parts = [
  of('a code list that nothing uses', put('/codeLists', { agencies: [{ code: 'police', label: 'Police' }] }), 'lint.code-list-unused /codeLists/agencies'),
  of('a theme pack that brings nothing', [...ask(theme), ...boats], 'lint.theme-pack-empty /themePacks/0'),
  of(
    'a theme pack whose theme is not asked for',
    [...ask({ ...theme, hidden: {} }, text('boat', { themePack: 'boats' })), ...boats],
    'lint.theme-pack-unlinked /themePacks/0/theme',
    'lint.role-not-asked /roles/theme',
    `lint.question-unreachable ${at(1)}`,
  ),
  of('what took a place, and is nowhere', put('/replacements', [{ from: ['gone'], to: ['lost'] }]), 'lint.replacement-nowhere /replacements/0/to'),
  of('what checkTool tells', put('/roles/theme', 'gone'), 'tool.unknown-reference /roles/theme'),
];

/** What is worth a look in a tool. */
export const lint = [...ids, ...conditions, ...roles, ...questions, ...grading, ...words, ...translations, ...parts];
