import { closedAt, filledAt, namedAt, requiredAt, typedAt, wordsAt, writtenAt } from './families.mjs';
import { asking, changed, documents, put, putItems, putText, remove } from './vector.mjs';

const code = (id) => ({ code: id, label: id });
const tool = changed(documents.tool, [put('/codeLists/agencies', [code('police'), code('school')]), put('/codeLists/subjects', [code('child')])]);
const ofRound = asking({ ask: 'validate', kind: 'round', document: documents.round, tool });
const ofReview = asking({ ask: 'validate', kind: 'review', document: documents.review, tool });
const ofCheck = asking({ ask: 'check', kind: 'review', document: documents.review, tool });

const item = '/cases/0';
const invitation = `${item}/invitations/0`;
const exempt = `${item}/invitations/1/exempt`;
const overlay = '/overlays/0';
const digests = ['sha256:AA', `sha256:${'a'.repeat(64)}\n`];
const days = ['2026-13-01', 'in May', '2026-05', '2026-05-02\n'];
const moments = ['2026-03-09', '2026-03-09T10:00:00.000Z\n'];
const hostIds = ['-a', 'a b', 'a\n'];

const roundShapes = [
  ofRound('a round', []),
  ofRound('a round without a case', put('/cases', [])),
  ofRound('a case that nobody is asked about yet', put(`${item}/invitations`, [])),
  ...closedAt(ofRound, ['', '/tool', overlay, item, invitation, exempt]),
  ...requiredAt(ofRound, [
    '/schema',
    '/id',
    '/title',
    '/tool',
    '/status',
    '/revision',
    '/madeAt',
    '/changedAt',
    '/due',
    '/cases',
    `${item}/id`,
    `${item}/reference`,
    `${item}/invitations`,
    `${invitation}/agency`,
    `${exempt}/reason`,
    `${exempt}/at`,
    `${overlay}/version`,
  ]),
  ...typedAt(ofRound, ['', '/cases', item, invitation, exempt, '/revision', '/extensions']),
  ...wordsAt(ofRound, ['/title', '/theme', `${item}/reference`, `${exempt}/reason`]),
  ...namedAt(ofRound, ['/schema', '/status']),
  ...writtenAt(ofRound, [
    ['/id', ...hostIds],
    ['/tool/id', 'Tool'],
    ['/due', ...days],
    [`${invitation}/due`, ...days],
    ['/madeAt', ...moments],
    [`${invitation}/agency`, 'Police', 'the police', 'police\n'],
    ['/reviewPeriod', '6 months'],
    [`${overlay}/digest`, ...digests],
    [`${overlay}/version`, '1'],
  ]),
  ofRound('a review period of nothing', put('/reviewPeriod', 'P'), 'structure.too-short /reviewPeriod'),
  ofRound('a title of 201 characters', putText('/title', 'x', 201), 'structure.too-long /title'),
  ofRound('501 cases', putItems('/cases', { id: 'c', reference: 'c', invitations: [] }, 501), 'structure.too-many /cases'),
  ofRound('a change taken back', put('/revision', -1), 'structure.out-of-range /revision'),
  ofRound('more changes than a double counts', put('/revision', 9007199254740992), 'structure.out-of-range /revision'),
];

const roundFits = [
  ofRound('another tool', put('/tool/id', 'other'), 'tool.other-tool /tool/id'),
  ofRound('another version of the tool', put('/tool/version', '1.0.0'), 'tool.other-version /tool/version'),
  ofRound('a case that is there twice', put('/cases/1', { id: 'case-1', reference: 'A-1', invitations: [] }), 'reference.repeated /cases/1/id', 'reference.repeated /cases/1/reference'),
  ofRound('an agency that is asked twice', put(`${item}/invitations/1/agency`, 'police'), `reference.repeated ${item}/invitations/1/agency`),
  ofRound('an agency that the tool does not have', put(`${invitation}/agency`, 'zoo'), `reference.unknown ${invitation}/agency`),
  ofRound('a subject that the tool does not have', put(`${item}/subject`, 'cat'), `reference.unknown ${item}/subject`),
  { ...ofRound('any agency, where the tool lists none', put(`${invitation}/agency`, 'zoo')), tool: changed(tool, remove('/codeLists/agencies')) },
];

const [judgement, remark, finding, action, dissent, first] = ['judgements', 'remarks', 'findings', 'actions', 'dissents', 'returns'].map((list) => `/${list}/0`);
const step = `${action}/steps/0`;
const lists = ['/judgements', '/remarks', '/findings', '/actions', '/dissents'];

const reviewShapes = [
  ofReview('a review', []),
  ofReview('a review in which nothing is said', [...lists, '/agreedGrade'].map(remove).concat(put('/returns', []))),
  ...closedAt(ofReview, ['', first, judgement, `${judgement}/by`, `${judgement}/restsOn/0`, remark, finding, action, step, dissent, '/agreedGrade']),
  ...requiredAt(ofReview, [
    ...['/schema', '/id', '/caseReference', '/tool', '/status', '/revision', '/madeAt', '/changedAt', '/returns'],
    ...['audit', 'tool', 'digest'].map((name) => `${first}/${name}`),
    ...['id', 'target', 'stage', 'grade', 'reason', 'by', 'at', 'by/role', 'restsOn/0/question'].map((name) => `${judgement}/${name}`),
    ...['id', 'question', 'text', 'by', 'at'].map((name) => `${remark}/${name}`),
    ...['kind', 'text'].map((name) => `${finding}/${name}`),
    ...['text', 'agency', 'steps'].map((name) => `${action}/${name}`),
    ...['id', 'status', 'by', 'at'].map((name) => `${step}/${name}`),
    ...['agency', 'reason'].map((name) => `${dissent}/${name}`),
    ...['grade', 'reason', 'by', 'at'].map((name) => `/agreedGrade/${name}`),
  ]),
  ...typedAt(ofReview, ['', '/returns', ...lists, judgement, `${judgement}/by`, step, '/agreedGrade', '/extensions']),
  ...wordsAt(ofReview, ['/caseReference', `${judgement}/reason`, `${judgement}/by/role`, `${remark}/text`, `${action}/person`, `${action}/impact`, `${dissent}/reason`]),
  ...filledAt(ofReview, [
    [`${judgement}/restsOn`, []],
    [`${action}/findings`, []],
    [`${action}/questions`, []],
    [`${action}/steps`, []],
  ]),
  ...namedAt(ofReview, ['/schema', '/status', `${judgement}/target`, `${judgement}/stage`, `${finding}/kind`, `${finding}/attribution`, `${step}/status`]),
  ...writtenAt(ofReview, [
    ['/id', ...hostIds],
    [`${first}/digest`, ...digests],
    [`${judgement}/grade`, 'High'],
    [`${judgement}/at`, ...moments],
    [`${action}/due`, ...days],
  ]),
  ofReview('a finding that an action names twice', put(`${action}/findings`, ['f1', 'f1']), `structure.duplicate ${action}/findings/1`),
  ofReview('a role of 101 characters', putText(`${judgement}/by/role`, 'x', 101), `structure.too-long ${judgement}/by/role`),
  ofReview('201 steps', putItems(`${action}/steps`, { id: 's', status: 'open', by: { role: 'x' }, at: '2026-03-09T10:00:00Z' }, 201), `structure.too-many ${action}/steps`),
  ofReview('a change taken back', put('/revision', -1), 'structure.out-of-range /revision'),
  ofReview('more changes than a double counts', put('/revision', 9007199254740992), 'structure.out-of-range /revision'),
];

const unknown = (says, at, value) => ofReview(says, put(at, value), `reference.unknown ${at}`);
const reviewFits = [
  ofReview('another tool', put('/tool/id', 'other'), 'tool.other-tool /tool/id'),
  ofReview('a return that is there twice', put('/returns/1/audit', 'audit-1'), 'reference.repeated /returns/1/audit', `reference.unknown ${remark}/audit`),
  ofReview('a finding that is there twice', put('/findings/1', { id: 'f1', kind: 'strength', text: 'x', by: { role: 'chair' }, at: '2026-03-09T10:00:00Z' }), 'reference.repeated /findings/1/id'),
  ofReview('nobody whose practice it is', remove(`${judgement}/agency`), `review.agency-missing ${judgement}`),
  unknown('the agency of a return', `${first}/agency`, 'zoo'),
  unknown('the agency of who speaks', `${remark}/by/agency`, 'zoo'),
  unknown('a section that the tool does not have', `${judgement}/section`, 'third'),
  unknown('a grade that is not in the scale', `${judgement}/grade`, 'middle'),
  unknown('an agreed grade that is not in the scale', '/agreedGrade/grade', 'middle'),
  unknown('a question that the tool does not have', `${remark}/question`, 'nothing'),
  unknown('a return that the review does not rest on', `${remark}/audit`, 'audit-3'),
  unknown('an answer in a return that the review does not rest on', `${judgement}/restsOn/0/audit`, 'audit-3'),
  unknown('a finding that is not there', `${action}/findings/0`, 'f2'),
  unknown('a question of an action that the tool does not have', `${action}/questions/0`, 'nothing'),
  unknown('a judgement that is not there', `${dissent}/judgement`, 'j2'),
  unknown('the grade of a dissent that is not in the scale', `${dissent}/grade`, 'middle'),
];

const reviewChecks = [
  ofCheck('a whole review', []),
  ofCheck('no agreed grade, where the tool has one', remove('/agreedGrade'), 'review.grade-missing /agreedGrade'),
  { ...ofCheck('no agreed grade, where the tool has none', remove('/agreedGrade')), tool: changed(tool, remove('/roles/overallGrade')) },
  ofCheck('no return', put('/returns', []), 'review.no-returns /returns'),
  ofCheck('an area for improvement that no action answers', remove(`${action}/findings`), `review.finding-unanswered ${finding}`),
  ofCheck('a strength that no action answers', [remove(`${action}/findings`), put(`${finding}/kind`, 'strength')]),
  ofCheck('an action without a day', remove(`${action}/due`), `review.action-undated ${action}`),
  ofCheck('an action that is done, without its impact', remove(`${action}/impact`), `review.impact-missing ${action}`),
];

/** What is legal in rounds and reviews, whether they hold together, and what a review lacks. */
export const rounds = [...roundShapes, ...roundFits, ...reviewShapes, ...reviewFits, ...reviewChecks];
