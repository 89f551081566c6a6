import { asking, changed, documents, put, remove } from './vector.mjs';

const named = changed(documents.tool, put('/roles/auditor', 'line'));
const ofScan = asking({ ask: 'scan', kind: 'audit', document: documents.audit, tool: named });
const story = (text) => put('/answers/story', { state: 'answered', value: text });
const found = (says, text, code) => ofScan(says, story(text), `personal.${code} /answers/story/value`);
const retired = { label: 'Before', tool: { id: 'every-kind', version: '1.0.0' }, answer: { state: 'answered', value: 'Kezia' } };
const due = '/answers/actions/value/0/cells/due';
const texts = [
  ofScan('a name where it is asked for', []),
  found('a part of a name, in capitals', 'The LINE was seen', 'name'),
  ofScan('a longer word', story('Lines were seen')),
  found('an NHS number', 'NHS 943 476 5919', 'nhs-number'),
  ofScan('ten digits with another check digit', story('943 476 5918')),
  found('a postcode', 'at b4 7et.', 'postcode'),
  ofScan('no area', story('on Q7 2ND')),
  found('a telephone number', '+44 (0)7700 900123', 'phone-number'),
  found('an e-mail address', 'x@example.org', 'email-address'),
  found('a date after a word', 'DoB 3.1.2026', 'birth-date'),
  found('a date before the review period', 'on 3 March 2015', 'birth-date'),
  ofScan('a date within the review period', story('on 3 March 2026')),
  found('figures with dashes after a word', 'born 14–03–2012', 'birth-date'),
  found('figures with spaces after a word', 'born 14 03 2012', 'birth-date'),
  found('figures with nothing between them after a word', 'DOB 14032012', 'birth-date'),
  found('the year first', 'on 2012/03/14', 'birth-date'),
  found('figures with strokes and spaces', 'on 14 / 03 / 2012', 'birth-date'),
  ofScan('figures with spaces', story('in beds 14 03 2012')),
  ofScan('figures with nothing between them', story('file 14032012')),
  ofScan('a date that is none', story('born 30.2.2015')),
  ofScan('a name in an answer that does not fit', [put('/answers/line/value', { words: 'Kezia' }), story('Kezia was seen')], 'personal.name /answers/story/value'),
  ofScan('a name that is retired', [put('/retired/0', { ...retired, question: 'line' }), story('Kezia was seen')], 'personal.name /answers/story/value'),
  ofScan('a retired text that is not known to be a name', [put('/retired/0', { ...retired, question: 'before' }), story('Kezia was seen')]),
  ofScan('a number that is an NHS number', put('/answers/count/value', 9434765919), 'personal.nhs-number /answers/count/value'),
  ofScan('an ordinary number', put('/answers/count/value', 14032012)),
  ofScan('a date of a row in fields of their own', put(due, { day: '14', month: 'March', year: '2012', words: 'soon' }), `personal.birth-date ${due}/year`),
  ofScan('the same within the review period', put(due, { day: '14', month: 'March', year: '2026', words: 'soon' })),
  ofScan('the same beside a word', put(due, { day: '14', month: 'March', year: '2026', words: 'born' }), `personal.birth-date ${due}/year`),
  ofScan('what is set aside', put('/setAside/story/0/value', 'x@example.org'), 'personal.email-address /setAside/story/0/value'),
];

const digest = 'sha256:d43797f0a19b6d3bcf787395887791d7e4777ee7b6ecb9c0c0245c2c757d9421';
const sealed = changed(documents.audit, put('/extensions/seal', { digest }));
const ofSeal = asking({ ask: 'verify', kind: 'audit', document: sealed });
const copy = { others: [documents.audit] };
const key = '00'.repeat(32);
const signature = { algorithm: 'Ed25519', key, value: '00'.repeat(64) };
const seals = [
  ofSeal('as it was sealed', []),
  ofSeal('no seal', remove('/extensions/seal'), 'seal.missing /extensions/seal'),
  ofSeal('something else', put('/extensions/seal', digest), 'seal.malformed /extensions/seal'),
  ofSeal('another line', put('/answers/line/value', 'B line'), 'seal.broken'),
  { ...ofSeal('another line than in the copy', put('/answers/line/value', 'B line'), 'seal.broken /answers/line/value'), ...copy },
  { ...ofSeal('less than in the copy', remove('/answers/line/evidence/1'), 'seal.broken /answers/line/evidence/1'), ...copy },
  { ...ofSeal('another copy', [], 'seal.copy-differs /status'), others: [changed(documents.audit, put('/status', 'submitted'))] },
  { ...ofSeal('no signature', [], 'seal.not-signed /extensions/seal'), key },
  { ...ofSeal('the signature of another', put('/extensions/seal/signature', signature), 'seal.other-key /extensions/seal/signature/key'), key: 'ff'.repeat(32) },
  ofSeal('a signature that is none', put('/extensions/seal/signature', { ...signature, key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a' }), 'seal.signature-wrong /extensions/seal/signature'),
];

/** What should not leave, and what was sealed. */
export const sharing = [...texts, ...seals];
