// Long because a migration is told by two tools and two audits.
import { issue, slug } from './vector.mjs';

const now = '2026-11-23T12:00:00.000Z';
const text = (id, more) => ({ id, kind: 'text', label: `The ${id}`, ...more });
const narrative = (id, more) => ({ ...text(id, more), kind: 'narrative' });
const options = (...codes) => codes.map((code) => ({ code, label: `Label of ${code}` }));
const choice = (id, ...codes) => ({ ...text(id), kind: 'choice', options: options(...codes) });
const choices = (id, ...codes) => ({ ...choice(id, ...codes), kind: 'choices' });
const decision = (id, ...codes) => ({ ...choice(id, ...codes), kind: 'decision', explanation: { label: 'Why?' } });
const table = (id, ...columns) => ({ ...text(id), kind: 'table', columns: columns.map((column) => text(column)) });
const answered = (value) => ({ state: 'answered', value });

const tool = (version, questions, more = {}) => ({
  schema: 'urn:maat:schema:tool:1',
  id: 'small',
  version,
  language: 'en-GB',
  title: 'Small',
  sections: [{ id: 'section', title: 'The section', questions }],
  ...more,
});
const audit = (answers, more = {}) => ({
  schema: 'urn:maat:schema:audit:1',
  id: 'audit-1',
  tool: { id: 'small', version: '1.0.0' },
  status: 'in-progress',
  revision: 3,
  madeAt: '2026-11-01T09:00:00Z',
  changedAt: '2026-11-02T09:00:00Z',
  answers,
  ...more,
});
const moved = (answers, more = {}) => audit(answers, { tool: { id: 'small', version: '2.0.0' }, revision: 4, changedAt: now, ...more });

/** What is kept of a question beside the audit. */
const kept = (id, kind, answer, more) => ({
  question: id,
  section: 'section',
  label: `The ${id}`,
  kind,
  tool: { id: 'small', version: '1.0.0' },
  ...(answer && { answer }),
  ...more,
});
const retired = (...entries) => ({ retired: entries });

/** A vector: what is asked before and after, what is answered before and after, and the steps. */
function moving(says, [before, after], [given, result], ...steps) {
  const from = Array.isArray(before) ? tool('1.0.0', before) : before;
  const to = Array.isArray(after) ? tool('2.0.0', after) : after;
  return {
    id: `migrate-audit-${slug(says)}`,
    says,
    ask: 'migrate',
    kind: 'audit',
    now,
    tool: { is: from },
    to: { is: to },
    document: { is: given },
    valid: true,
    ok: true,
    result: { is: result },
    issues: steps.map(issue),
  };
}

const replacing = (questions, ...replacements) => tool('2.0.0', questions, { replacements });
const x = answered('x');
const y = answered('y');

const stays = [
  moving('an answer whose question stays', [[text('one')], [text('one')]], [audit({ one: x }), moved({ one: x })], 'migrate.kept /answers/one'),
  moving('white space stays as it was typed', [[text('one')], [text('one')]], [audit({ one: answered(' x ') }), moved({ one: answered(' x ') })], 'migrate.kept /answers/one'),
  moving('N/A stays, with its reason', [[text('one')], [text('one')]], [audit({ one: { state: 'not-applicable', reason: 'None.' } }), moved({ one: { state: 'not-applicable', reason: 'None.' } })], 'migrate.kept /answers/one'),
  moving(
    'a submitted audit stays submitted',
    [[text('one')], [text('one')]],
    [audit({ one: x }, { status: 'submitted', submittedAt: '2026-11-02T09:00:00Z' }), moved({ one: x }, { status: 'submitted', submittedAt: '2026-11-02T09:00:00Z' })],
    'migrate.kept /answers/one',
  ),
  moving('a text that is longer than is asked for now', [[text('one')], [text('one', { maxLength: 1 })]], [audit({ one: answered('xyz') }), moved({ one: answered('xyz') })], 'migrate.kept /answers/one'),
  moving('a question that is new', [[text('one')], [text('one'), text('two')]], [audit({ one: x }), moved({ one: x })], 'migrate.kept /answers/one', 'migrate.added /answers/two'),
];

const renamed = [
  moving('a question of another id', [[text('one')], replacing([text('two')], { from: ['one'], to: ['two'] })], [audit({ one: x }), moved({ two: x })], 'migrate.renamed /answers/two'),
  moving(
    'what was set aside goes with its question',
    [[text('one')], replacing([text('two')], { from: ['one'], to: ['two'] })],
    [audit({ one: x }, { setAside: { one: [y] } }), moved({ two: x }, { setAside: { two: [y] } })],
    'migrate.renamed /answers/two',
  ),
  moving('through two versions', [[text('one')], replacing([text('three')], { from: ['one'], to: ['two'] }, { from: ['two'], to: ['three'] })], [audit({ one: x }), moved({ three: x })], 'migrate.renamed /answers/three'),
  moving(
    'a code of another name',
    [[choice('one', 'mostly', 'no')], replacing([choice('one', 'partly', 'no')], { from: ['one'], to: ['one'], codes: { mostly: 'partly' } })],
    [audit({ one: answered('mostly') }), moved({ one: answered('partly') })],
    'migrate.converted /answers/one',
  ),
];

const converted = [
  moving('one choice of several', [[choice('one', 'a', 'b')], [choices('one', 'a', 'b')]], [audit({ one: answered('a') }), moved({ one: answered(['a']) })], 'migrate.converted /answers/one'),
  moving('several choices of which one was made', [[choices('one', 'a', 'b')], [choice('one', 'a', 'b')]], [audit({ one: answered(['b']) }), moved({ one: answered('b') })], 'migrate.converted /answers/one'),
  moving('a choice that is to be explained', [[choice('one', 'a')], [decision('one', 'a')]], [audit({ one: answered('a') }), moved({ one: answered({ choice: 'a' }) })], 'migrate.converted /answers/one'),
  moving('a line that becomes a box, and what it holds is the same', [[text('one')], [narrative('one')]], [audit({ one: x }), moved({ one: x })], 'migrate.kept /answers/one'),
];

const partly = [
  moving(
    'a decision that is not offered any more',
    [[decision('one', 'a', 'b')], [decision('one', 'a')]],
    [audit({ one: answered({ choice: 'b', explanation: 'x' }) }), moved({ one: answered({ explanation: 'x' }) }, retired(kept('one', 'decision', answered({ choice: 'b', explanation: 'x' }), { options: options('b') })))],
    'migrate.partly /answers/one',
  ),
  moving(
    'one of two choices is not offered any more',
    [[choices('one', 'a', 'b')], [choices('one', 'a')]],
    [audit({ one: answered(['a', 'b']) }), moved({ one: answered(['a']) }, retired(kept('one', 'choices', answered(['a', 'b']), { options: options('a', 'b') })))],
    'migrate.partly /answers/one',
  ),
  moving(
    'a column that is gone',
    [[table('one', 'who', 'what')], [table('one', 'what')]],
    [
      audit({ one: answered([{ id: 'r1', cells: { who: 'Ann', what: 'Visit' } }]) }),
      moved(
        { one: answered([{ id: 'r1', cells: { what: 'Visit' } }]) },
        retired(kept('one', 'table', answered([{ id: 'r1', cells: { who: 'Ann', what: 'Visit' } }]), { columns: ['who', 'what'].map((id) => ({ id, label: `The ${id}`, kind: 'text' })) })),
      ),
    ],
    'migrate.partly /answers/one',
  ),
];

const gone = [
  moving('a question that is gone', [[text('one'), text('two')], [text('one')]], [audit({ one: x, two: y }), moved({ one: x }, retired(kept('two', 'text', y)))], 'migrate.kept /answers/one', 'migrate.retired /retired/0'),
  moving('a question that is gone, and was blank', [[text('one'), text('two')], [text('one')]], [audit({ one: x }), moved({ one: x })], 'migrate.kept /answers/one'),
  moving('a question that is hidden', [[text('one')], [text('one', { hidden: {} })]], [audit({ one: x }), moved({}, retired(kept('one', 'text', x)))], 'migrate.retired /retired/0'),
  moving('a kind that nothing can be made of', [[text('one')], [{ ...text('one'), kind: 'date' }]], [audit({ one: x }), moved({}, retired(kept('one', 'text', x)))], 'migrate.retired /retired/0'),
  moving(
    'a choice that is not offered any more',
    [[choice('one', 'a', 'b')], [choice('one', 'a')]],
    [audit({ one: answered('b') }), moved({}, retired(kept('one', 'choice', answered('b'), { options: options('b') })))],
    'migrate.retired /retired/0',
  ),
  moving(
    'N/A that is not taken any more',
    [[text('one')], [text('one', { notApplicable: false })]],
    [audit({ one: { state: 'not-applicable' } }), moved({}, retired(kept('one', 'text', { state: 'not-applicable' })))],
    'migrate.retired /retired/0',
  ),
];

const splitAndMerged = [
  moving('a question that was split', [[text('one')], replacing([text('two'), text('three')], { from: ['one'], to: ['two', 'three'] })], [audit({ one: x }), moved({ two: x }, retired(kept('one', 'text', x)))], 'migrate.split /retired/0'),
  moving(
    'N/A of a question that was split',
    [[text('one')], replacing([text('two'), text('three')], { from: ['one'], to: ['two', 'three'] })],
    [audit({ one: { state: 'not-applicable' } }), moved({ two: { state: 'not-applicable' }, three: { state: 'not-applicable' } }, retired(kept('one', 'text', { state: 'not-applicable' })))],
    'migrate.split /retired/0',
  ),
  moving(
    'two narratives that were merged',
    [[narrative('one'), narrative('two')], replacing([narrative('three')], { from: ['one', 'two'], to: ['three'] })],
    [audit({ one: x, two: y }), moved({ three: answered('The one\nx\n\nThe two\ny') }, retired(kept('one', 'narrative', x), kept('two', 'narrative', y)))],
    'migrate.merged /answers/three',
  ),
  moving(
    'two choices that were merged, and agree',
    [[choice('one', 'a'), choice('two', 'a')], replacing([choice('three', 'a')], { from: ['one', 'two'], to: ['three'] })],
    [audit({ one: answered('a'), two: answered('a') }), moved({ three: answered('a') }, retired(kept('one', 'choice', answered('a'), { options: options('a') }), kept('two', 'choice', answered('a'), { options: options('a') })))],
    'migrate.merged /answers/three',
  ),
];

const beside = kept('one', 'text', x);
const back = [
  moving('what was kept beside comes back', [[text('two')], [text('one'), text('two')]], [audit({ two: y }, retired(beside)), moved({ one: x, two: y })], 'migrate.kept /answers/two', 'migrate.restored /answers/one'),
  moving('what still has no place stays beside', [[text('two')], [text('two')]], [audit({ two: y }, retired(beside)), moved({ two: y }, retired(beside))], 'migrate.kept /answers/two'),
];

const sections =
  (...ids) =>
  (version) => ({ ...tool(version, []), sections: ids.map((id) => ({ id, title: `The ${id}`, questions: [text(id)] })) });
const completed = { section: 'two', label: 'The two', tool: { id: 'small', version: '1.0.0' }, completed: true };
const ofSections = [
  moving(
    'a section that was complete, and is gone',
    [sections('one', 'two')('1.0.0'), sections('one')('2.0.0')],
    [audit({}, { completedSections: ['one', 'two'] }), moved({}, { completedSections: ['one'], ...retired(completed) })],
    'migrate.section-retired /retired/0',
  ),
  moving(
    'a section that was complete, and comes back',
    [sections('one')('1.0.0'), sections('one', 'two')('2.0.0')],
    [audit({}, { completedSections: ['one'], ...retired(completed) }), moved({}, { completedSections: ['two', 'one'] })],
    'migrate.section-restored /completedSections/0',
    'migrate.added /answers/two',
  ),
];

/** An audit that is not moved, and why. */
function refusing(says, given, ...issues) {
  const { result: _, ...vector } = moving(says, [[text('one')], [text('one')]], [given, undefined], ...issues);
  return { ...vector, ok: false, valid: !issues[0].startsWith('structure.') };
}

const refused = [
  refusing('an audit of another tool', audit({ one: x }, { tool: { id: 'other', version: '1.0.0' } }), 'tool.other-tool /tool/id'),
  refusing('an audit of the tool that it would move to', moved({ one: x }), 'tool.other-version /tool/version'),
  refusing('an audit of a tool that was changed since', audit({ one: x }, { tool: { id: 'small', version: '1.0.0', digest: `sha256:${'0a'.repeat(32)}` } }), 'tool.other-digest /tool/digest'),
  refusing('an audit that does not fit', audit({ two: x }), 'answer.unknown-question /answers/two'),
  refusing('an audit of no shape', audit({ one: 'x' }), 'structure.type /answers/one'),
];

/** Audits that are moved to another version of their tool. */
export const migrations = [...stays, ...renamed, ...converted, ...partly, ...gone, ...splitAndMerged, ...back, ...ofSections, ...refused];
