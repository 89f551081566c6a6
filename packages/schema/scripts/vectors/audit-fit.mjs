import { asking, changed, documents, put, remove } from './vector.mjs';

const of = asking({ ask: 'validate', kind: 'audit', document: documents.audit, tool: documents.tool });
/** The published schema takes it: what it tells of is the kind of one question. */
const ofMember = asking({ ask: 'validate', kind: 'audit', document: documents.audit, tool: documents.tool, valid: true });
const answered = (value) => ({ state: 'answered', value });

const otherTools = [
  of('an audit of another tool', put('/tool/id', 'other'), 'tool.other-tool /tool/id'),
  of('an audit of an earlier version', put('/tool/version', '2.9.0'), 'tool.other-version /tool/version'),
  of('an audit of the release that the draft was for', put('/tool/version', '2.10.0'), 'tool.other-version /tool/version'),
  of('nothing is said of the answers of another tool', [put('/tool/id', 'other'), put('/answers/nobody', answered('x'))], 'tool.other-tool /tool/id'),
];

const questions = [
  of('an answer to a question that is not there', put('/answers/nobody', answered('x')), 'answer.unknown-question /answers/nobody'),
  of('an answer to what every object has', put('/answers/constructor', answered('x')), 'answer.unknown-question /answers/constructor'),
  of('something set aside for a question that is not there', put('/setAside/nobody', [answered('x')]), 'answer.unknown-question /setAside/nobody/0'),
  of('a section that is not there', put('/completedSections', ['first', 'third']), 'section.unknown /completedSections/1'),
  of('N/A where it is not taken', put('/answers/dateOfAudit', { state: 'not-applicable' }), 'answer.not-applicable-refused /answers/dateOfAudit'),
  of('no evidence found where it is not taken', put('/answers/story', { state: 'no-evidence' }), 'answer.no-evidence-refused /answers/story'),
  of('no evidence found where it is taken', put('/answers/line', { state: 'no-evidence', reason: 'None.' })),
  of('evidence where none is taken', put('/answers/story', { ...answered('x'), evidence: [{ id: 'e1' }] }), 'answer.evidence-refused /answers/story/evidence'),
  of('two pieces of evidence with one id', put('/answers/line/evidence/1/id', 'e1'), 'answer.duplicate-row /answers/line/evidence/1/id'),
  of('a type of contact that the tool does not have', put('/answers/line/evidence/0/contactType', 'pigeon'), 'answer.unknown-option /answers/line/evidence/0/contactType'),
  of('a misfit that was set aside', put('/setAside/story', [answered(3)]), 'answer.wrong-kind /setAside/story/0/value'),
  of('what was retired need fit nothing', put('/retired/0/answer', answered(3))),
];

/** What each kind takes, and some things that it does not. */
const byKind = [
  ['dateOfAudit', ['2026', { year: '26' }], [3, ['r'], 'soon']],
  ['roughly', [{ words: 'soon', day: '3' }], [3]],
  ['pick', ['two'], [3, ['one'], { choice: 'one' }]],
  ['line', ['31'], [3, ['x'], { words: 'x' }]],
  ['story', ['x\ny'], [3, [{ id: 'r', cells: {} }]]],
  ['count', [-1.5, { typed: 'x' }], ['3', ['x'], { words: 'x' }]],
  ['picks', [['blue']], ['red', 3, { choice: 'red' }]],
  ['verdict', [{ explanation: 'x' }], ['yes', 3, ['yes']]],
  ['actions', [[{ id: 'r', cells: {} }]], ['x', 3, { choice: 'yes' }]],
  ['mark', [{ rationale: 'x' }], ['high', 3, ['high']]],
].flatMap(([id, fit, misfit]) => [
  ...fit.map((value) => of(`${JSON.stringify(value)} for ${id}`, put(`/answers/${id}`, answered(value)))),
  ...misfit.map((value) => of(`${JSON.stringify(value)} for ${id}`, put(`/answers/${id}`, answered(value)), `answer.wrong-kind /answers/${id}/value`)),
]);

/** An object of another kind is told by the members that do not belong, a list by its items. */
const parts = [
  ['dateOfAudit', { choice: 'yes' }, 'choice'],
  ['dateOfAudit', { words: 'soon' }, 'words'],
  ['roughly', { typed: '3' }, 'typed'],
  ['verdict', { grade: 'high' }, 'grade'],
  ['verdict', { choice: 'yes', rationale: 'x' }, 'rationale'],
  ['mark', { choice: 'yes' }, 'choice'],
  ['mark', { grade: 'low', explanation: 'x' }, 'explanation'],
].map(([id, value, member]) => ofMember(`${JSON.stringify(value)} for ${id}`, put(`/answers/${id}`, answered(value)), `structure.unknown-member /answers/${id}/value/${member}`));

const codes = [
  of('rows for choices', put('/answers/picks', answered([{ id: 'r', cells: {} }])), 'answer.wrong-kind /answers/picks/value/0'),
  of('codes for rows', put('/answers/actions', answered(['red'])), 'answer.wrong-kind /answers/actions/value/0'),
  of('an option that is not offered', put('/answers/pick/value', 'three'), 'answer.unknown-option /answers/pick/value'),
  of('a code that the list does not have', put('/answers/picks/value', ['red', 'green']), 'answer.unknown-option /answers/picks/value/1'),
  of('one code twice', put('/answers/picks/value', ['red', 'blue', 'red']), 'answer.duplicate-option /answers/picks/value/2'),
  of('a decision that is not offered', put('/answers/verdict/value/choice', 'maybe'), 'answer.unknown-option /answers/verdict/value/choice'),
  of('a grade that the scale does not have', put('/answers/mark/value/grade', 'superb'), 'answer.unknown-grade /answers/mark/value/grade'),
  of('a column that the table does not have', put('/answers/actions/value/0/cells/why', 'x'), 'answer.unknown-column /answers/actions/value/0/cells/why'),
  of('a code in a cell that the list does not have', put('/answers/actions/value/0/cells/colour', 'green'), 'answer.unknown-option /answers/actions/value/0/cells/colour'),
  of('words in a cell for a number', put('/answers/actions/value/0/cells/hours', 'two'), 'answer.wrong-kind /answers/actions/value/0/cells/hours'),
  of('a number in a cell for words', put('/answers/actions/value/0/cells/what', 2), 'answer.wrong-kind /answers/actions/value/0/cells/what'),
  of('what was typed in a cell for a number', put('/answers/actions/value/0/cells/hours', { typed: 'two' })),
  of('two rows with one id', put('/answers/actions/value/1/id', 'r1'), 'answer.duplicate-row /answers/actions/value/1/id'),
  of(
    'every misfit is told',
    [put('/answers/pick/value', 'three'), put('/answers/count/value', 'x'), put('/answers/nobody', answered('x'))],
    'answer.unknown-option /answers/pick/value',
    'answer.wrong-kind /answers/count/value',
    'answer.unknown-question /answers/nobody',
  ),
];

const otherKind = changed(documents.tool, put('/sections/0/questions/8', { id: 'order', kind: 'ranking', label: 'Order', steps: 3 }));
const ofUnknownKind = asking({ ask: 'validate', kind: 'audit', document: documents.audit, tool: otherKind });
const ofWestMidlands = asking({
  ask: 'validate',
  kind: 'audit',
  tool: documents.westMidlands,
  document: changed(documents.audit, [put('/tool', { id: 'west-midlands', version: '1.0.0' }), put('/answers', {}), remove('/setAside'), remove('/completedSections'), remove('/retired')]),
});

/** Whether an audit was made with its tool, and each answer fits its question. */
export const auditFit = [
  ...otherTools,
  ...questions,
  ...byKind,
  ...parts,
  ...codes,
  ofUnknownKind('the answer to a question of a kind that is not known is kept', put('/answers/order', answered(['one', 'two']))),
  ofWestMidlands('a blank audit of the West Midlands form', []),
  ofWestMidlands('an audit of the West Midlands form with a grade', put('/answers/overallGrade', answered({ grade: 'good' }))),
  ofWestMidlands('an audit of the West Midlands form with a grade of another', put('/answers/overallGrade', answered({ grade: 'high' })), 'answer.unknown-grade /answers/overallGrade/value/grade'),
];
