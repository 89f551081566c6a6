// Long because four kinds of documents are best read side by side.
import { closedAt, filledAt, namedAt, requiredAt, typedAt, wordsAt, writtenAt } from './families.mjs';
import { asking, documents, put, putItems, putMembers, putText, remove } from './vector.mjs';

const ofOverlay = asking({ ask: 'validate', kind: 'overlay', document: documents.overlay });
const change = (index) => `/changes/${index}`;

/** The places of the changes in the overlay that has every one of them. */
const places = {
  addSection: change(0),
  addQuestion: change(1),
  removeSection: change(3),
  removeQuestion: change(4),
  setSection: change(5),
  unsetSection: change(6),
  setQuestion: change(7),
  setTool: change(8),
  replaceSection: change(9),
  replaceQuestion: change(10),
  moveSection: change(11),
  moveQuestion: change(12),
  hideQuestion: change(13),
  showQuestion: change(15),
  putRule: change(16),
  putGrade: change(17),
  putThreshold: change(18),
  putFlag: change(19),
  putList: change(20),
  putRole: change(21),
  remove: change(22),
  putCode: change(24),
  removeCode: change(25),
  addPack: change(26),
  removePack: change(28),
  putTranslation: change(29),
  removeTranslation: change(31),
};

const overlays = [
  ofOverlay('an overlay with every change', []),
  ofOverlay('an overlay without a change', put('/changes', [])),
  ofOverlay('a base of one version', put('/base/version', '1.2.0')),
  ofOverlay('a base of the versions from one on', put('/base/version', '~1.2.0')),
  ...closedAt(ofOverlay, ['', '/base', '/tool', ...Object.values(places), `${places.setTool}/members`, `${places.setSection}/members`, `${places.setQuestion}/members`]),
  ...requiredAt(ofOverlay, [
    '/schema',
    '/id',
    '/version',
    '/base',
    '/base/id',
    '/base/version',
    '/tool',
    '/tool/id',
    '/tool/version',
    '/changes',
    `${change(0)}/change`,
    `${places.addSection}/section`,
    `${places.addQuestion}/question`,
    `${places.removeSection}/section`,
    `${places.replaceSection}/by`,
    `${places.replaceQuestion}/by`,
    `${places.putRule}/in`,
    `${places.putRule}/id`,
    `${places.putRule}/value`,
    `${places.remove}/id`,
    `${places.putCode}/code`,
    `${places.removeCode}/codeList`,
    `${places.addPack}/pack`,
    `${places.removePack}/themePack`,
    `${places.putTranslation}/strings`,
    `${places.removeTranslation}/language`,
  ]),
  ...typedAt(ofOverlay, ['', '/id', '/base', '/changes', change(0), `${places.setQuestion}/members`, `${places.unsetSection}/unset`, `${places.hideQuestion}/justification`, `${places.putCode}/code`]),
  ...namedAt(ofOverlay, ['/schema', `${change(0)}/change`, `${places.putRule}/in`]),
  ...writtenAt(ofOverlay, [
    ['/id', 'An overlay', 'overlay\n'],
    ['/base/version', '>1.0.0', '^1', '^1.0.0\n'],
    [`${places.removeQuestion}/question`, 'A', 'a\n'],
    [`${places.removeTranslation}/language`, 'f'],
  ]),
  ...filledAt(ofOverlay, [
    [`${places.unsetSection}/unset`, []],
    [`${places.setTool}/members`, {}],
  ]),
  ...wordsAt(ofOverlay, ['/title', `${places.hideQuestion}/justification`]),
  ofOverlay('a change that changes nothing', remove(`${places.unsetSection}/unset`), `structure.too-few ${places.unsetSection}`),
  ofOverlay('a rule in the place of a grade', put(`${places.putGrade}/value/effect`, 'cap'), `structure.unknown-member ${places.putGrade}/value/effect`),
  ofOverlay('a first that is false', put(`${places.addQuestion}/first`, false), `structure.not-allowed ${places.addQuestion}/first`),
  ofOverlay('one member taken away twice', put(`${places.unsetSection}/unset`, ['shortTitle', 'shortTitle']), `structure.duplicate ${places.unsetSection}/unset/1`),
  ofOverlay(
    '51 members taken away',
    put(
      `${places.unsetSection}/unset`,
      Array.from({ length: 51 }, (_, index) => `member-${index}`),
    ),
    `structure.too-many ${places.unsetSection}/unset`,
  ),
  ofOverlay('1,001 changes', putItems('/changes', { change: 'show-question', question: 'year' }, 1001), 'structure.too-many /changes'),
  ofOverlay('a justification of 2,001 characters', putText(`${places.hideQuestion}/justification`, 'x', 2001), `structure.too-long ${places.hideQuestion}/justification`),
  ofOverlay('a weight of 101', put(`${places.setQuestion}/members/weight`, 101), `structure.out-of-range ${places.setQuestion}/members/weight`),
  ofOverlay('a weight below zero', put(`${places.setQuestion}/members/weight`, -1), `structure.out-of-range ${places.setQuestion}/members/weight`),
  ofOverlay('the id of a question among what is set', put(`${places.setQuestion}/members/id`, 'c'), `structure.unknown-member ${places.setQuestion}/members/id`),
  ofOverlay('a code list whose name is none', put(`${places.setTool}/members/codeLists`, { '1st': [{ code: 'a', label: 'A' }] }), `structure.member-name ${places.setTool}/members/codeLists`),
  ofOverlay('a section without questions, replaced', put(`${places.replaceSection}/by/questions`, []), `structure.too-few ${places.replaceSection}/by/questions`),
  ofOverlay('a section without questions, added', put(`${places.addSection}/section/questions`, [])),
  ofOverlay('two operators in a condition', put(`${places.setQuestion}/members/when`, { and: [{ '==': [1, 1] }], or: [{ '==': [1, 1] }] }), `structure.too-many ${places.setQuestion}/members/when`),
];

const ofPack = asking({ ask: 'validate', kind: 'theme-pack', document: documents.themePack });
const asked = '/sections/0/questions/0';
const packs = [
  ofPack('a theme pack', []),
  ...['neglect', 'child-exploitation', 'self-neglect'].map((name) => asking({ ask: 'validate', kind: 'theme-pack', document: { from: `dist/theme-packs/${name}.json` } })(`the example pack ${name}`, [])),
  ...closedAt(ofPack, ['', '/theme', '/sections/0', '/sections/0/guidance/0', asked]),
  ...requiredAt(ofPack, ['/schema', '/id', '/version', '/title', '/theme', '/theme/code', '/theme/label', '/sections', '/sections/0/section', `${asked}/id`, `${asked}/label`, `${asked}/kind`]),
  ...typedAt(ofPack, ['', '/id', '/title', '/theme', '/example', '/sections', '/sections/0', asked]),
  ...namedAt(ofPack, ['/schema']),
  ...wordsAt(ofPack, ['/title', `${asked}/label`]),
  ...filledAt(ofPack, [
    ['/sections', []],
    ['/sections/0/questions', []],
    ['/sections/0/guidance', []],
  ]),
  ...writtenAt(ofPack, [
    ['/id', 'Rivers', 'rivers\n'],
    ['/version', '1.0', '1.0.0\n'],
    ['/theme/code', 'All rivers', 'rivers\n'],
    ['/sections/0/after', '1'],
  ]),
  ofPack('a section that nothing is brought to', [remove('/sections/0/questions'), remove('/sections/0/guidance'), remove('/sections/0/after')], 'structure.too-few /sections/0'),
  ofPack('101 sections', putItems('/sections', { section: 'first', guidance: [{ text: 'Read.' }] }, 101), 'structure.too-many /sections'),
  ofPack('a label of 20,001 characters', putText(`${asked}/label`, 'x', 20_001), `structure.too-long ${asked}/label`),
  ofPack('a weight of 101', put(`${asked}/weight`, 101), `structure.out-of-range ${asked}/weight`),
  ofPack('a weight below zero', put(`${asked}/weight`, -1), `structure.out-of-range ${asked}/weight`),
  ofPack('a sensitivity that there is not', put(`${asked}/sensitivity`, 'secret'), `structure.not-allowed ${asked}/sensitivity`),
  ofPack('one precision twice', put(asked, { id: 'day', kind: 'date', label: 'Day', precisions: ['day', 'day'] }), `structure.duplicate ${asked}/precisions/1`),
  ofPack('two operators in a condition', put(`${asked}/when`, { '==': [1, 1], '!=': [1, 2] }), `structure.too-many ${asked}/when`),
];

const ofStyle = asking({ ask: 'validate', kind: 'style-theme', document: documents.styleTheme });
const styles = [
  ofStyle('a style theme', []),
  ofStyle('a style theme that changes nothing', put('/tokens', {})),
  ...['#0b6b4f', '#ABC', 'rgb(11 107 79)', 'rgb(11, 107, 79)', 'hsl(163deg 81% 23%)', 'oklch(47% 0.1 165)'].map((colour) => ofStyle(`the colour ${colour}`, put('/tokens/color-link', colour))),
  ...['inherit', '110%', '19px', '1.125rem'].map((size) => ofStyle(`letters of ${size}`, put('/tokens/font-size', size))),
  ...closedAt(ofStyle, ['', '/tokens', '/tokens/color-text']),
  ...requiredAt(ofStyle, ['/schema', '/id', '/version', '/title', '/tokens', '/tokens/color-text/light', '/tokens/color-text/dark']),
  ...typedAt(ofStyle, ['', '/id', '/title', '/tokens', '/tokens/color-link', '/tokens/font-family', '/tokens/space', '/extensions']),
  ...namedAt(ofStyle, ['/schema', '/tokens/line-height']),
  ...wordsAt(ofStyle, ['/title']),
  ofStyle('a title of 201 characters', putText('/title', 'x', 201), 'structure.too-long /title'),
  ofStyle('lines closer than their letters are high', put('/tokens/line-height', 0.9), 'structure.out-of-range /tokens/line-height', 'structure.not-allowed /tokens/line-height'),
  ofStyle('lines far from one another', put('/tokens/line-height', 3.1), 'structure.out-of-range /tokens/line-height', 'structure.not-allowed /tokens/line-height'),
  ofStyle('another style that is brought along', put('/tokens/color-link', '#00f; background: url(//example.org)'), 'structure.pattern /tokens/color-link'),
  ...writtenAt(ofStyle, [
    ['/id', 'Quiet', 'quiet\n'],
    ['/version', '1', '1.0.0\n'],
    ['/tokens/color-link', 'blue', '#00', '#00ff', '#00f\n', 'rgb(1 2 3 / 0.5)', 'var(--x)'],
    ['/tokens/color-text/light', '#12', '#111\n'],
    ['/tokens/font-family', 'a;b', "'", 'serif\n', 'url(x)'],
    ['/tokens/space', '1', '1vw', '-1px', '1rem\n', 'calc(1px)'],
    ['/tokens/measure', '70%', 'none\n'],
    ['/tokens/font-size', 'large', '1rem\n'],
  ]),
];

const ofTests = asking({ ask: 'validate', kind: 'tool-tests', document: documents.toolTests });
const test = '/tests/0';
const toolTests = [
  ofTests('tests of a tool', []),
  ofTests('a test that no grade is proposed', put(`${test}/expect/advice/proposed`, null)),
  ...closedAt(ofTests, ['', '/tool', test, `${test}/expect`, `${test}/expect/advice`, `${test}/expect/issues/0`, `${test}/answers/count`]),
  ...requiredAt(ofTests, ['/schema', '/tool', '/tool/id', '/today', '/tests', `${test}/name`, `${test}/answers`, `${test}/expect`, `${test}/expect/issues/0/code`, `${test}/expect/issues/0/pointer`, `${test}/answers/count/state`]),
  ...typedAt(ofTests, ['', '/tool', '/today', '/tests', `${test}/name`, `${test}/answers`, `${test}/expect/asked`, `${test}/expect/noOtherErrors`, `${test}/expect/issues/0/pointer`]),
  ...namedAt(ofTests, ['/schema', `${test}/answers/count/state`]),
  ...wordsAt(ofTests, [`${test}/name`]),
  ...filledAt(ofTests, [
    ['/tests', []],
    [`${test}/expect`, {}],
    [`${test}/expect/advice`, {}],
    [`${test}/expect/asked`, []],
    [`${test}/answers/count`, { state: 'answered' }],
  ]),
  ...writtenAt(ofTests, [
    ['/today', '2026-11', '2026-13-01', '2026-11-23\n'],
    ['/tool/id', 'Tool', 'tool\n'],
    [`${test}/expect/issues/0/code`, 'Answer', 'a_b', 'answer.required\n'],
    [`${test}/expect/advice/best`, 'High', 'high\n'],
  ]),
  ofTests('a name of 501 characters', putText(`${test}/name`, 'x', 501), `structure.too-long ${test}/name`),
  ofTests('1,001 tests', putItems('/tests', { name: 'x', answers: {}, expect: { noOtherErrors: true } }, 1001), 'structure.too-many /tests'),
  ofTests('a question that is asked twice', put(`${test}/expect/asked`, ['count', 'count']), `structure.duplicate ${test}/expect/asked/1`),
  ofTests('an answer to a name that is none', put(`${test}/answers/Jane Doe`, { state: 'no-evidence' }), `structure.member-name ${test}/answers`),
  ofTests('more names than an audit has', putMembers(`${test}/answers`, { state: 'no-evidence' }, 5001), `structure.too-many ${test}/answers`),
];

/** What is legal in overlays, theme packs, style themes and the tests of a tool. */
export const otherShapes = [...overlays, ...packs, ...styles, ...toolTests];
