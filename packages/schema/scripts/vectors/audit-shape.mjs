// Long because an audit has many places, and each says what it takes.
import { closedAt, filledAt, namedAt, requiredAt, typedAt, wordsAt, writtenAt } from './families.mjs';
import { asking, documents, put, putItems, putMembers, putNested, putNumber, putText, remove } from './vector.mjs';

const of = asking({ ask: 'validate', kind: 'audit', document: documents.audit, tool: documents.tool });
const ofRoot = (valid) => asking({ ask: 'validate', kind: 'audit', document: documents.audit, tool: documents.tool, valid });

const evidence = '/answers/line/evidence/0';
const row = '/answers/actions/value/0';

const taken = [
  of('an audit with everything', []),
  of('an audit without answers', [put('/answers', {}), remove('/setAside'), remove('/completedSections'), remove('/retired')]),
  of(
    'as few members as there may be',
    ['caseReference', 'setAside', 'completedSections', 'retired', 'extensions'].map((name) => remove(`/${name}`)),
  ),
  of('a status of submitted, with its moment', [put('/status', 'submitted'), put('/submittedAt', '2026-11-03T00:00:00Z')]),
  of('the first revision', put('/revision', 0)),
  of('the highest revision', put('/revision', 9007199254740991)),
  of('a moment to the nanosecond', put('/madeAt', '2026-11-01T23:59:59.123456789Z')),
  of('a pre-release version of the tool, as it is', put('/tool/version', '2.10.0-draft.1')),
  of('no digest', remove('/tool/digest')),
  of('a case reference of 200 characters that are two UTF-16 units each', putText('/caseReference', '🙂', 200)),
  of('text of every script', put('/answers/line/value', 'Ŵyn مرحبا 日本語 🙂')),
  of('text with markup, which is text', put('/answers/line/value', '<b onclick="x">bold</b> & "quoted" \\ /')),
  of('text of white space', put('/answers/line/value', ' \n\t ')),
  of('the longest text', putText('/answers/line/value', '🙂', 1_000_000)),
  of('an answer of evidence alone', remove('/answers/line/value')),
  of('a month of evidence', put(`${evidence}/when`, '2026-12')),
  of('evidence dated as it was typed', put(`${evidence}/when`, { day: '3', month: 'mar' })),
  of('N/A without a reason', remove('/answers/story/reason')),
  of('a decision without its choice yet', remove('/answers/verdict/value/choice')),
  of('a decision without its explanation yet', remove('/answers/verdict/value/explanation')),
  of('a grade without its rationale yet', remove('/answers/mark/value/rationale')),
  of('a date as it was typed', put('/answers/dateOfAudit/value', { day: '31', month: 'Feb', year: '' })),
  of('a number as it was typed', put('/answers/count/value', { typed: 'three' })),
  of('words for a date in a cell, and what was typed before', put(`${row}/cells/due`, { day: '1', month: '2', year: '3', words: 'x' })),
  of('a row without cells', put(`${row}/cells`, {})),
  of('anything in extensions', put('/extensions', { 'a/b~c': [null, true, { '': 0 }], schema: 'x' })),
];

const closed = closedAt(of, [
  '',
  '/tool',
  '/answers/line',
  evidence,
  '/answers/story',
  '/answers/roughly/value',
  '/answers/verdict/value',
  row,
  `${row}/cells/due`,
  '/answers/mark/value',
  '/setAside/story/0',
  '/retired/0',
  '/retired/0/tool',
  '/retired/0/answer',
  '/retired/0/columns/0',
  '/retired/0/columns/1/options/0',
  '/retired/0/contactTypes/0',
  '/retired/0/setAside/0',
  '/retired/1',
]);

const required = requiredAt(of, [
  '/schema',
  '/id',
  '/tool',
  '/tool/id',
  '/tool/version',
  '/status',
  '/revision',
  '/madeAt',
  '/changedAt',
  '/answers',
  '/answers/line/state',
  `${evidence}/id`,
  `${row}/id`,
  `${row}/cells`,
  '/retired/0/label',
  '/retired/0/tool',
  '/retired/0/tool/id',
  '/retired/0/columns/0/id',
  '/retired/0/columns/0/label',
  '/retired/0/columns/0/kind',
  '/retired/0/columns/1/options/0/code',
  '/retired/0/contactTypes/0/label',
  '/retired/0/answer/state',
]);

const typed = typedAt(of, [
  '',
  '/id',
  '/tool',
  '/tool/digest',
  '/caseReference',
  '/revision',
  '/madeAt',
  '/answers',
  '/answers/line',
  '/answers/line/value',
  '/answers/line/evidence',
  evidence,
  `${evidence}/what`,
  `${evidence}/when`,
  `${evidence}/contactType`,
  `${evidence}/invited`,
  '/answers/story/reason',
  '/answers/roughly/value/words',
  '/answers/picks/value/0',
  '/answers/verdict/value/choice',
  '/answers/verdict/value/explanation',
  row,
  `${row}/cells`,
  `${row}/cells/owner`,
  '/setAside',
  '/setAside/story',
  '/completedSections',
  '/completedSections/0',
  '/retired',
  '/retired/0',
  '/retired/0/number',
  '/extensions',
]);

const otherTypes = [
  of('a list for an audit', put('', []), 'structure.type'),
  of('a text for an audit', put('', 'audit'), 'structure.type'),
  of('a revision that is a fraction', put('/revision', 1.5), 'structure.type /revision'),
  of('a revision in words', put('/revision', '3'), 'structure.type /revision'),
  of('an answer that is a bare value', put('/answers/line', 'yes'), 'structure.type /answers/line'),
  of('a value of true', put('/answers/line/value', true), 'structure.type /answers/line/value'),
  of('whether invited, in words', put(`${evidence}/invited`, 'yes'), `structure.type ${evidence}/invited`),
  of('a year as a number', put(`${evidence}/when`, 2026), `structure.type ${evidence}/when`),
  of('a cell of true', put(`${row}/cells/what`, true), `structure.type ${row}/cells/what`),
  of('a cell that is a list', put(`${row}/cells/what`, ['x']), `structure.type ${row}/cells/what`),
  of('a choice in a list in a list', put('/answers/picks/value', [['red']]), 'structure.type /answers/picks/value/0'),
];

const words = [
  ...wordsAt(of, [
    '/caseReference',
    '/answers/line/value',
    `${evidence}/what`,
    '/answers/story/reason',
    '/answers/roughly/value/words',
    '/answers/verdict/value/explanation',
    '/answers/mark/value/rationale',
    `${row}/cells/owner`,
    '/retired/0/label',
    '/retired/0/number',
    '/retired/0/columns/0/label',
  ]),
  of('a typed number of nothing', put('/answers/count/value', { typed: '' }), 'structure.too-short /answers/count/value/typed'),
  of('a case reference of 201 characters', putText('/caseReference', 'x', 201), 'structure.too-long /caseReference'),
  of('a text that is one character too long', putText('/answers/line/value', 'x', 1_000_001), 'structure.too-long /answers/line/value'),
  of('a reason that is one character too long', putText('/answers/story/reason', '🙂', 1_000_001), 'structure.too-long /answers/story/reason'),
  of('101 characters in the field of the day', [put('/answers/dateOfAudit/value', {}), putText('/answers/dateOfAudit/value/day', '1', 101)], 'structure.too-long /answers/dateOfAudit/value/day'),
  of('1,001 characters typed for a number', [put('/answers/count/value', {}), putText('/answers/count/value/typed', '1', 1001)], 'structure.too-long /answers/count/value/typed'),
  of('a printed number of 21 characters', putText('/retired/0/number', '1', 21), 'structure.too-long /retired/0/number'),
];

const counted = [
  ...filledAt(of, [
    ['/answers/line', { state: 'answered' }],
    ['/answers/line/evidence', []],
    ['/answers/picks/value', []],
    ['/answers/roughly/value', {}],
    [`${row}/cells/due`, {}],
    [`${evidence}/when`, {}],
    ['/setAside/story', []],
    ['/retired', []],
    ['/retired/0/columns', []],
    ['/retired/0/contactTypes', []],
  ]),
  of('201 choices', putItems('/answers/picks/value', 'red', 201), 'structure.too-many /answers/picks/value'),
  of('201 pieces of evidence', putItems('/answers/line/evidence', { id: 'e1' }, 201), 'structure.too-many /answers/line/evidence'),
  of('101 texts set aside for one question', putItems('/setAside/story', { state: 'no-evidence' }, 101), 'structure.too-many /setAside/story'),
  of('5,001 answers', putMembers('/answers', { state: 'no-evidence' }, 5001), 'structure.too-many /answers'),
  of('101 complete sections', putItems('/completedSections', 'first', 101), 'structure.too-many /completedSections', 'structure.duplicate /completedSections/1'),
  of('a section that is complete twice', put('/completedSections', ['first', 'second', 'first']), 'structure.duplicate /completedSections/2'),
  of('a revision below zero', put('/revision', -1), 'structure.out-of-range /revision'),
  of('a revision beyond what a double counts', put('/revision', 9007199254740992), 'structure.out-of-range /revision'),
];

const named = [
  ...namedAt(of, ['/schema', '/status', '/answers/line/state', '/setAside/story/0/state']),
  of('the shape of a later version', put('/schema', 'urn:maat:schema:audit:2'), 'structure.not-allowed /schema'),
  of('a status of another case', put('/status', 'Submitted'), 'structure.not-allowed /status'),
  of('a section that is said not to have been complete', put('/retired/1/completed', false), 'structure.not-allowed /retired/1/completed'),
  of('one for true', put('/retired/1/completed', 1), 'structure.not-allowed /retired/1/completed'),
];

const written = writtenAt(of, [
  ['/id', '', 'no id', '-a', 'a_b', 'é', 'audit-1\n', `a${'b'.repeat(64)}`],
  ['/tool/id', 'Every-kind', 'every kind', 'every-kind\n'],
  ['/tool/version', '1', '1.0', '01.0.0', '1.0.0+build', 'v1.0.0', '1.0.0\n', '1.0.0-'],
  ['/tool/digest', 'sha256:', `sha256:${'0A'.repeat(32)}`, `md5:${'0a'.repeat(32)}`, `sha256:${'0a'.repeat(32)}\n`],
  ['/madeAt', '2026-11-01', '2026-11-01T09:00:00+01:00', '2026-13-01T09:00:00Z', '2026-11-01T24:00:00Z', '2026-11-01T09:00:00Z\n', '2026-11-01 09:00:00Z'],
  ['/changedAt', '2026-11-01T09:00:00.Z'],
  [`${evidence}/id`, '', 'e 1', 'e1\n'],
  [`${evidence}/when`, '2026-3', '2026-02-40', '2026-00', '26', '2026-03\n', '\n2026'],
  [`${evidence}/contactType`, 'Telephone', '1st', 'téléphone', 'telephone\n'],
  ['/answers/picks/value/0', 'Red', 'red ', 'red\n'],
  ['/answers/verdict/value/choice', 'No', 'no\n'],
  ['/answers/mark/value/grade', '1'],
  [`${row}/id`, '/', 'r1\n'],
  ['/completedSections/0', 'First', 'first\n'],
  ['/retired/0/question', 'Before'],
  ['/retired/0/columns/0/kind', 'Text'],
]);

const memberNames = [
  of('a question whose name has a space', put('/answers/Jane Doe', { state: 'no-evidence' }), 'structure.member-name /answers'),
  of('a question whose name is empty', put('/answers/', { state: 'no-evidence' }), 'structure.member-name /answers'),
  of('a question whose name ends a line', put('/answers/line\n', { state: 'no-evidence' }), 'structure.member-name /answers'),
  of('a question with a capital', put('/answers/Line', { state: 'no-evidence' }), 'structure.member-name /answers/Line'),
  of('something set aside for a name that is none', put('/setAside/a.b', [{ state: 'no-evidence' }]), 'structure.member-name /setAside'),
  of('a column whose name is none', put(`${row}/cells/What else`, 'x'), `structure.member-name ${row}/cells`),
  of('a member whose name is no word, told where it stands', put('/Jane Doe', 1), 'structure.unknown-member'),
  of('a member of the name __proto__', put('/tool/__proto__', { id: 'x' }), 'structure.unknown-member /tool/__proto__'),
];

const severalFaults = [
  of('every fault is told', [put('/revision', -1), put('/status', 'done'), remove('/madeAt')], 'structure.out-of-range /revision', 'structure.not-allowed /status', 'structure.missing /madeAt'),
  of('N/A with a value', put('/answers/story', { state: 'not-applicable', value: 'x' }), 'structure.unknown-member /answers/story/value'),
  of('no evidence, with evidence', put('/answers/line', { state: 'no-evidence', evidence: [] }), 'structure.unknown-member /answers/line/evidence'),
  of('the shape is told before the fit', [put('/answers/nobody', { state: 'no-evidence' }), put('/revision', -1)], 'structure.out-of-range /revision'),
];

const beyondSchemas = [
  of('U+0000 in a text', put('/caseReference', 'MA\u0000'), 'structure.bad-character /caseReference'),
  of('half of a surrogate pair', put('/caseReference', 'MA\ud83d'), 'structure.bad-character /caseReference'),
  of('U+0000 in a name of extensions', put('/extensions/a\u0000', 1), 'structure.bad-character /extensions'),
  of('61 lists, one inside the other, in extensions', putNested('/extensions/deep', 61)),
  of('62 lists, one inside the other, in extensions', putNested('/extensions/deep', 62)),
  of('63 lists, one inside the other, in extensions', putNested('/extensions/deep', 63), `structure.too-deep /extensions/deep${'/0'.repeat(62)}`),
  of('a number that no double holds', putNumber('/extensions/size', '1e400'), 'structure.not-json /extensions/size'),
  ofRoot(false)('more values than are read', putItems('', 0, 200_000), 'structure.too-large /199999'),
  of('as many values as are read', putItems('', 0, 199_999), 'structure.type'),
  of('more faults than are told', putItems('/extensions/list', '\u0000', 201), ...Array.from({ length: 200 }, (_, index) => `structure.bad-character /extensions/list/${index}`), 'structure.more-issues'),
];

/** What is legal in an audit, whatever its tool. */
export const auditShape = [...taken, ...closed, ...required, ...typed, ...otherTypes, ...words, ...counted, ...named, ...written, ...memberNames, ...severalFaults, ...beyondSchemas];
