// Long because every check of an audit has the answers that it tells of, and some that it does not.
import { asking, changed, documents, put, putText, remove } from './vector.mjs';

const now = '2026-11-23T12:00:00Z';
const document = changed(documents.audit, remove('/setAside'));
const of = asking({ ask: 'check', kind: 'audit', document, tool: documents.tool, now });
const answered = (value, more) => ({ state: 'answered', value, ...more });
const giving = (id, value) => put(`/answers/${id}`, answered(value));

const whole = [
  of('an audit in which all is answered', []),
  of('what was set aside', put('/setAside', { story: [answered('x')] }), 'answer.set-aside /setAside/story'),
  of('a blank', remove('/answers/line'), 'answer.required /answers/line'),
  of('an answer that need not be given', giving('season', '2026-03')),
  of('white space for an answer', giving('story', ' \n\u00a0'), 'answer.required /answers/story'),
  of('evidence without an answer', remove('/answers/line/value'), 'answer.required /answers/line'),
  of('no evidence found is an answer', put('/answers/line', { state: 'no-evidence' })),
  of('N/A is an answer', put('/answers/line', { state: 'not-applicable' })),
  of('a section that is not asked', [giving('pick', 'two')], ...['verdict', 'actions', 'mark'].map((id) => `answer.not-asked /answers/${id}`)),
  of('a condition that hangs on a blank', [remove('/answers/pick'), remove('/answers/verdict')], 'answer.required /answers/pick', 'answer.not-asked /answers/actions', 'answer.not-asked /answers/mark'),
  of('a section that need not be asked has no blanks', [giving('pick', 'two'), remove('/answers/verdict'), remove('/answers/actions'), remove('/answers/mark')]),
  of('the fit is told beside what is asked', [giving('count', 'x'), remove('/answers/line')], 'answer.wrong-kind /answers/count/value', 'answer.required /answers/line'),
  of('nothing is asked of an audit of another tool', [put('/tool/id', 'other'), remove('/answers/line')], 'tool.other-tool /tool/id'),
];

const texts = [
  of('as long a text as is asked for', putText('/answers/line/value', '🙂', 80)),
  of('one character too many', putText('/answers/line/value', '🙂', 81), 'answer.too-long /answers/line/value'),
  of('one character too many in an explanation', putText('/answers/verdict/value/explanation', 'x', 101), 'answer.too-long /answers/verdict/value/explanation'),
  of('one character too many in a cell', putText('/answers/actions/value/0/cells/what', 'x', 51), 'answer.too-long /answers/actions/value/0/cells/what'),
  of('a long reason for N/A', [put('/answers/line', { state: 'not-applicable' }), putText('/answers/line/reason', 'x', 4001)]),
];

const decisions = [
  of('an explanation without its decision', giving('verdict', { explanation: 'x' }), 'decision.choice-missing /answers/verdict/value/choice'),
  of('a decision that must be explained', giving('verdict', { choice: 'no' }), 'decision.explanation-missing /answers/verdict/value/explanation'),
  of('a decision that is explained by white space', giving('verdict', { choice: 'no', explanation: ' ' }), 'decision.explanation-missing /answers/verdict/value/explanation'),
  of('a decision that need not be explained', giving('verdict', { choice: 'yes' })),
  of('a rationale without its grade', giving('mark', { rationale: 'x' }), 'grade.grade-missing /answers/mark/value/grade'),
  of('a grade without its rationale', giving('mark', { grade: 'high' }), 'grade.rationale-missing /answers/mark/value/rationale'),
];

const day = '/answers/dateOfAudit/value';
const dates = [
  of('today', giving('dateOfAudit', '2026-11-23')),
  of('tomorrow', giving('dateOfAudit', '2026-11-24'), `date.future ${day}`),
  of('a leap day', [giving('dateOfAudit', '2024-02-29'), remove('/answers/line/evidence')]),
  of('a leap day of a year that has none', giving('dateOfAudit', '2026-02-29'), `date.not-real ${day}`),
  of('a leap day of a century that has none', giving('dateOfAudit', '1900-02-29'), `date.not-real ${day}`),
  of('the leap day of 2000', [giving('dateOfAudit', '2000-02-29'), remove('/answers/line/evidence')]),
  of('31 April', giving('dateOfAudit', '2026-04-31'), `date.not-real ${day}`),
  of('a month where a day is asked for', giving('dateOfAudit', '2026-03'), `date.incomplete ${day}`),
  of('a day where a month is asked for', giving('season', '2026-03-09'), 'date.too-exact /answers/season/value'),
  of('typed: no month', giving('dateOfAudit', { day: '3', year: '2026' }), `date.incomplete ${day}/month`),
  of('typed: a year of two digits', giving('dateOfAudit', { day: '3', month: '3', year: '26' }), `date.not-a-date ${day}/year`),
  of('typed: a month of no name', giving('dateOfAudit', { day: '3', month: 'Smarch', year: '2026' }), `date.not-a-date ${day}/month`),
  of('typed: 31 February', giving('dateOfAudit', { day: '31', month: 'February', year: '2026' }), `date.not-real ${day}`),
  of('typed, and a date all the same', giving('dateOfAudit', { day: '3', month: 'Mar', year: '2026' }), `date.as-typed ${day}`),
  of('fields of white space', giving('dateOfAudit', { day: ' ' }), 'answer.required /answers/dateOfAudit'),
  of('the first day of the review period', giving('roughly', '2025-05-03')),
  of('the day before the review period', giving('roughly', '2025-05-02'), 'date.outside-review-period /answers/roughly/value'),
  of('a month that the review period begins in', giving('roughly', '2025-05')),
  of('the month before the review period', giving('roughly', '2025-04'), 'date.outside-review-period /answers/roughly/value'),
  of('a year before the review period', giving('roughly', '2024'), 'date.outside-review-period /answers/roughly/value'),
  of('a day after the date of audit', giving('roughly', '2026-11-20'), 'date.outside-review-period /answers/roughly/value'),
  of('no review period without a date of audit', [remove('/answers/dateOfAudit'), giving('roughly', '2024')], 'answer.required /answers/dateOfAudit'),
  of('a date to come where one is taken', put('/answers/actions/value/1/cells/due', '2030-01-01')),
];

const numbers = [
  of('the least number', giving('count', 0)),
  of('less than the least number', giving('count', -1), 'number.too-small /answers/count/value'),
  of('the greatest number', [giving('count', 9), giving('mark', { grade: 'low', rationale: 'x' })]),
  of('more than the greatest number', giving('count', 10), 'number.too-large /answers/count/value'),
  of('a fraction', giving('count', 1.5), 'number.not-whole /answers/count/value'),
  of('typed words for a number', giving('count', { typed: 'three' }), 'number.not-a-number /answers/count/value'),
  of('a typed number', giving('count', { typed: ' 3 ' }), 'number.as-typed /answers/count/value'),
  of('a cell below its least', put('/answers/actions/value/0/cells/hours', 0.5), 'number.too-small /answers/actions/value/0/cells/hours'),
];

const row = '/answers/actions/value/0';
const rows = [
  of('an empty row among others', put(row, { id: 'r1', cells: {} }), `row.empty ${row}`),
  of('a row of white space', put(`${row}/cells`, { what: ' ' }), `row.empty ${row}`),
  of('nothing but empty rows', giving('actions', [{ id: 'r1', cells: {} }]), 'answer.required /answers/actions'),
  of('a cell that a row should have', remove(`${row}/cells/owner`), `row.cell-missing ${row}/cells/owner`),
  of('a date in a cell that is none', put(`${row}/cells/due`, '2027-02-30'), `date.not-real ${row}/cells/due`),
];

const at = '/answers/line/evidence/0';
const evidence = [
  of('evidence that says nothing', put(at, { id: 'e1' }), `evidence.empty ${at}`),
  of('evidence without a date', put(at, { id: 'e1', what: 'A call' }), `evidence.undated ${at}/when`),
  of('evidence that only says who was invited', put(at, { id: 'e1', invited: false }), `evidence.undated ${at}/when`),
  of('evidence of the future', put(`${at}/when`, '2027'), `date.future ${at}/when`),
  of('evidence from before the review period', put(`${at}/when`, '2020'), `date.outside-review-period ${at}/when`),
];

const grade = (mark, count) => [giving('count', count), giving('mark', mark)];
const noRationale = changed(documents.tool, remove('/sections/1/questions/2/rationale'));
const ofPaper = asking({ ask: 'check', kind: 'audit', document, tool: noRationale, now });
const freeRationale = changed(documents.tool, put('/sections/1/questions/2/rationale/required', false));
const ofFree = asking({ ask: 'check', kind: 'audit', document, tool: freeRationale, now });
const rules = [
  of('a grade against a rule that must be kept', grade({ grade: 'high', rationale: 'x' }, 9), 'grade.against-rule /answers/mark/value/grade'),
  of('what a rule requires and is not there', [...grade({ grade: 'high', rationale: 'x' }, 8)], 'grade.against-rule /answers/mark/value/grade'),
  of('what a rule requires and is there', [...grade({ grade: 'high', rationale: 'x' }, 8), giving('story', 'Told.')]),
  of('a departure from a should, with its reason', grade({ grade: 'high', rationale: 'x' }, 7)),
  ofFree('a departure from a should, without a reason', grade({ grade: 'high' }, 7), 'grade.reason-missing /answers/mark/value/rationale'),
  ofPaper('a departure from a should, on a form with no place for a reason', grade({ grade: 'high' }, 7), 'grade.departs-from-should /answers/mark/value/grade'),
  of('a departure from a may', grade({ grade: 'high', rationale: 'x' }, 6), 'grade.departs-from-may /answers/mark/value/grade'),
  of('a rule that only warns', grade({ grade: 'high', rationale: 'x' }, 5), 'grade.rule-warning /answers/mark'),
  of('a grade that departs from nothing', grade({ grade: 'low', rationale: 'x' }, 7)),
];

const typing = asking({ ask: 'type', kind: 'audit', document, tool: documents.tool, now });
const typed = (question, value, ...issues) => ({ typed: [{ type: 'set', question, value }], issues });
const asTyped = [
  ['a line is typed', typed('line', 'as typed')],
  ['U+0000 is typed, and kept until it is mended', typed('line', 'a\u0000', 'answer.bad-character /answers/line/value')],
  ['U+0000 is typed into a cell', typed('actions', [{ id: 'r1', cells: { what: '\u0000', owner: 'Ann' } }], 'answer.bad-character /answers/actions/value/0/cells/what')],
].map(([says, { typed, issues }]) => ({ ...typing(says, [], ...issues), typed }));

/** What a tool asks of the answers. */
export const checks = [...whole, ...texts, ...decisions, ...dates, ...numbers, ...rows, ...evidence, ...rules, ...asTyped];
