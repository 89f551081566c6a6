import { closedAt, requiredAt, typedAt, writtenAt } from './families.mjs';
import { asking, documents, put, putMembers, remove } from './vector.mjs';

const of = asking({ ask: 'validate', kind: 'summary', document: documents.summary });
const question = '/questions/line';
const judgement = '/judgements/second';

const counts = [
  of('a summary', []),
  of('numbers that are held back', [put('/audits', null), put(`${question}/answered`, null), put(`${judgement}/grades/high`, null)]),
  of('a summary in which nothing is held back', put('/fewest', 1)),
  of('no overall grade', remove('/grade')),
  of('a summary of no audit', [put('/audits', 0), put('/questions', {}), put('/judgements', {})]),
  of('fewer than none', put('/audits', -1), 'structure.out-of-range /audits'),
  of('more than a double counts', put(`${question}/blank`, 9007199254740992), `structure.out-of-range ${question}/blank`),
  of('half an audit', put(`${question}/blank`, 0.5), `structure.type ${question}/blank`),
  of('a count in words', put('/audits', 'few'), 'structure.type /audits'),
  of('a least number of 1,001', put('/fewest', 1001), 'structure.out-of-range /fewest', 'structure.not-allowed /fewest'),
  of('a least number of 2, which tells one from two', put('/fewest', 2), 'structure.out-of-range /fewest', 'structure.not-allowed /fewest'),
];

const shapes = [
  ...closedAt(of, ['', '/tool', question, judgement, '/grade']),
  ...requiredAt(of, [
    '/schema',
    '/tool',
    '/tool/id',
    '/tool/version',
    '/fewest',
    '/audits',
    '/questions',
    '/judgements',
    `${question}/answered`,
    `${question}/blank`,
    `${judgement}/grades`,
    `${judgement}/ungraded`,
    '/grade/notApplicable',
    '/grade/noEvidence',
  ]),
  ...typedAt(of, ['', '/tool', '/questions', question, '/judgements', judgement, `${judgement}/grades`, '/grade']),
  ...writtenAt(of, [
    ['/tool/id', 'Tool', 'tool\n'],
    ['/tool/version', '1', '1.0.0\n'],
  ]),
  of('the shape of a later version', put('/schema', 'urn:maat:schema:summary:2'), 'structure.not-allowed /schema'),
  of('a question whose name is none', put('/questions/Jane Doe', { answered: 1, notApplicable: 0, noEvidence: 0, blank: 0 }), 'structure.member-name /questions'),
  of('21 grades', putMembers('/grade/grades', 1, 21), 'structure.too-many /grade/grades'),
  of('words of an answer, which have no place', put(`${question}/value`, 'x'), `structure.unknown-member ${question}/value`),
];

/** What is legal in a summary for pooling. */
export const summaryShape = [...counts, ...shapes];
