import { asking, changed, documents, put, remove } from './vector.mjs';

const answered = (value) => ({ state: 'answered', value });
const ids = ['must-be-low', 'must-tell', 'should-be-low', 'may-be-low', 'look-again'];

/** What the rules say of an audit: those named come to this, the others do not apply. */
function advice({ proposed = null, best = 'high', worst = 'low', conflicts = [], needs = [], others = 'not-fired', ...outcomes }) {
  const named = Object.fromEntries(ids.map((id) => [id, outcomes[id] ?? others]));
  return { proposed, best, worst, outcomes: { ...named, ...outcomes }, conflicts, needs };
}

const of = (says, changes, expected, tool = documents.tool) => ({
  ...asking({ ask: 'grade', kind: 'audit', document: documents.audit, tool })(says, changes),
  advice: advice(expected),
});
const count = (value, grade = 'low') => [put('/answers/count', answered(value)), put('/answers/mark', answered({ grade }))];

const source = { document: 'Form', paragraph: '1' };
const rule = (id, effect, more) => ({ id, effect, strength: 'should', when: { '==': [{ var: 'answers.count' }, 9] }, reason: 'So.', source, ...more });
const withRule = (...rules) =>
  changed(
    documents.tool,
    rules.map((each, index) => put(`/rules/${5 + index}`, each)),
  );
const floor = withRule(rule('no-worse', 'floor', { grade: 'high' }));
const onlyFloor = withRule(rule('no-worse', 'floor', { grade: 'high', when: { '==': [{ var: 'answers.count' }, 4] } }));
const better = rule('should-be-high', 'expect', { grade: 'high', when: { '==': [{ var: 'answers.count' }, 7] } });
const baseline = changed(withRule(better), put('/baseline', { grade: 'low', source }));

const advised = [
  of('no rule applies', count(3), {}),
  of('a cap', count(9), { proposed: 'low', best: 'low', 'must-be-low': 'counts' }),
  of('a cap, and a grade above it', count(9, 'high'), { proposed: 'low', best: 'low', 'must-be-low': 'counts', needs: ['must-be-low'] }),
  of('a requirement that is not there', count(8), { 'must-tell': 'unmet', needs: ['must-tell'] }),
  of('a requirement that is there', [...count(8), put('/answers/story', answered('Told.'))], { 'must-tell': 'met' }),
  of('an expectation', count(7), { proposed: 'low', 'should-be-low': 'counts' }),
  of('an expectation, and another grade', count(7, 'high'), { proposed: 'low', 'should-be-low': 'counts', needs: ['should-be-low'] }),
  of('a cap that may be left', count(6, 'high'), { proposed: 'low', best: 'low', 'may-be-low': 'counts', needs: ['may-be-low'] }),
  of('a warning', count(5), { 'look-again': 'counts' }),
  of('a floor', count(4), { proposed: 'high', worst: 'high', 'no-worse': 'counts', needs: ['no-worse'] }, onlyFloor),
  of('a floor that does not apply', count(3), { 'no-worse': 'not-fired' }, floor),
  of('a floor above a cap: the cap goes first', count(9), { proposed: 'low', best: 'low', 'must-be-low': 'counts', 'no-worse': 'outweighed', conflicts: [{ cap: 'must-be-low', floor: 'no-worse' }] }, floor),
  of('two expectations without a baseline: the worst goes first', count(7), { proposed: 'low', 'should-be-low': 'counts', 'should-be-high': 'outweighed' }, withRule(better)),
  of('two expectations and a low baseline: the better goes first', count(7), { proposed: 'high', 'should-be-low': 'outweighed', 'should-be-high': 'counts', needs: ['should-be-high'] }, baseline),
  of('a blank is not no', remove('/answers/count'), { others: 'unknown' }),
  of('an answer that does not fit counts as a blank', put('/answers/count', answered('nine')), { others: 'unknown' }),
  of('N/A is no number', put('/answers/count', { state: 'not-applicable' }), { others: 'unknown' }),
  of('a number that was typed is the number that it is', put('/answers/count', answered({ typed: '9' })), { proposed: 'low', best: 'low', 'must-be-low': 'counts' }),
];

const ofDigest = (says, document, digest) => ({ ...asking({ ask: 'digest', kind: 'tool', document })(says, []), digest: `sha256:${digest}` });
const words = {
  schema: 'urn:maat:schema:tool:1',
  id: 'order',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Ŵyn 🙂 \u0001\n"\\/',
  sections: [{ id: 's', title: 'S', questions: [{ id: 'q', kind: 'number', label: 'Q', minimum: -0.5, maximum: 1000000 }] }],
};
const reversed = (value) => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
};
const digests = [
  ofDigest('a tool with every kind', documents.tool, '0cff7c52699616b3feb87e7995fa740e275d135510cda6e558224b78dd99dfdd'),
  ofDigest('a small tool', documents.soundTool, 'd1d1c1cbe7364f3b5d62567a415bd632601c3863cb18a00d7ac3c449ae3a2b43'),
  ofDigest('words of every kind, and numbers', { is: words }, 'ff8900651851cb228a1f4b3d27afa32a7e56a894562dbe0c6601af2a21daa086'),
  ofDigest('the order of members changes nothing', { is: reversed(words) }, 'ff8900651851cb228a1f4b3d27afa32a7e56a894562dbe0c6601af2a21daa086'),
];

const ofAudit = (says, changes, digest) => ({ ...asking({ ask: 'digest', kind: 'audit', document: documents.audit })(says, changes), digest: `sha256:${digest}` });
const unsealed = 'd43797f0a19b6d3bcf787395887791d7e4777ee7b6ecb9c0c0245c2c757d9421';
const seals = [
  ofAudit('an audit', [], unsealed),
  ofAudit('an audit that is sealed has the digest that it had before', put('/extensions/seal', { digest: `sha256:${unsealed}` }), unsealed),
  ofAudit('no extensions', remove('/extensions'), 'f0d9ebf826a5a9b48418ee979fca9108935bbd62c004ad8f65b9d3120b20d25c'),
  ofAudit('extensions that hold nothing are none', put('/extensions', {}), 'f0d9ebf826a5a9b48418ee979fca9108935bbd62c004ad8f65b9d3120b20d25c'),
  ofAudit('what a host keeps beside the seal counts', put('/extensions', { seal: {}, host: { b: [1, 'Ŵyn 🙂', null, true], a: 0.5 } }), 'f1e4cdaee9baf32a02e79d27edd487321af1dc38c4748e9d0c80396210a8f513'),
  ofAudit('a space more', put('/caseReference', 'EX-0001 '), 'f7f94dd4c5893541c4f873e6799e3feecd19f38cea6717f17bceb5cf3820cb47'),
];

const ofPin = asking({ ask: 'pin', kind: 'audit', document: documents.audit, tool: documents.tool });
const pins = [
  ofPin('the tool with the digest that the audit names', put('/tool/digest', 'sha256:0cff7c52699616b3feb87e7995fa740e275d135510cda6e558224b78dd99dfdd')),
  ofPin('a tool with another digest', [], 'tool.other-digest /tool/digest'),
  ofPin('an audit that names no digest', remove('/tool/digest')),
  ofPin('another tool', put('/tool/id', 'other'), 'tool.other-tool /tool/id'),
  ofPin('another version', put('/tool/version', '1.0.0'), 'tool.other-version /tool/version'),
];

/** What the rules say of audits. Many more cases, by facts, stand in the folder `grading`. */
export const grading = advised;
/** The digests of tools and audits, and audits that name the one of a tool. */
export const digestsAndPins = [...digests, ...seals, ...pins];
