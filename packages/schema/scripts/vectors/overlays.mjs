// Long because every change of an overlay has a tool that it fits, and one that it does not.
import { asking, changed, documents, put, remove } from './vector.mjs';

const document = changed(documents.overlay, put('/changes', []));
const applying = (tool, more = {}) => {
  const of = asking({ ask: 'apply', kind: 'overlay', document, tool, ...more });
  return { fits: ended(of, true), fails: ended(of, false) };
};
const ended =
  (of, ok) =>
  (...args) => ({ ...of(...args), ok });
const changes = (...all) => put('/changes', all);

const { fits, fails } = applying(documents.tool);
const core = applying(changed(documents.tool, put('/sections/0/questions/2/core', true)));
const question = (id) => ({ id, kind: 'text', label: `The ${id}` });

const applied = [
  asEvery(fits('every change, one after the other', [])),
  fits('an overlay without a change', []),
  fits('a label that is set', changes({ change: 'set-question', question: 'line', members: { label: 'Ours' } })),
  fits('a question that is added after another', changes({ change: 'add-question', section: 'first', question: question('boat'), after: 'pick' })),
  fits('a question that is hidden and shown again', changes({ change: 'hide-question', question: 'line' }, { change: 'show-question', question: 'line' })),
  fits('a base of the versions from one on', put('/base/version', '^2.10.0-draft.1')),
  core.fits('a question of the core in other words', changes({ change: 'set-question', question: 'line', members: { label: 'Ours' } })),
  core.fits('a question of the core that is hidden with a reason', changes({ change: 'hide-question', question: 'line', justification: 'Asked elsewhere.' })),
];

/** The whole overlay, rather than one without changes. */
function asEvery(vector) {
  return { ...vector, document: documents.overlay };
}

const otherBases = [
  fails('an overlay of another tool', put('/base/id', 'other'), 'overlay.other-base /base/id'),
  fails('an overlay of an earlier version', put('/base/version', '1.0.0'), 'overlay.other-base /base/version'),
  fails('an overlay of a later version', put('/base/version', '^2.11.0'), 'overlay.other-base /base/version'),
  fails('a tool of the id and version of its base', put('/tool', { id: 'every-kind', version: '2.10.0-draft.1' }), 'overlay.same-version /tool/version'),
  fails('the shape is told first', [put('/base/version', '1.0.0'), put('/version', '1')], 'structure.pattern /version'),
];

const targets = [
  ...[
    [{ change: 'remove-question', question: 'gone' }, 'question'],
    [{ change: 'remove-section', section: 'gone' }, 'section'],
    [{ change: 'set-question', question: 'gone', members: { label: 'X' } }, 'question'],
    [{ change: 'set-section', section: 'gone', members: { title: 'X' } }, 'section'],
    [{ change: 'move-question', question: 'line', after: 'gone' }, 'after'],
    [{ change: 'move-section', section: 'gone', first: true }, 'section'],
    [{ change: 'hide-question', question: 'gone' }, 'question'],
    [{ change: 'show-question', question: 'gone' }, 'question'],
    [{ change: 'replace-question', question: 'gone', by: question('boat') }, 'question'],
    [{ change: 'replace-section', section: 'gone', by: { id: 'boats', title: 'Boats', questions: [question('boat')] } }, 'section'],
    [{ change: 'add-question', section: 'gone', question: question('boat') }, 'section'],
    [{ change: 'remove', in: 'rules', id: 'gone' }, 'id'],
    [{ change: 'remove-code', codeList: 'gone', code: 'red' }, 'codeList'],
    [{ change: 'remove-code', codeList: 'colours', code: 'gone' }, 'code'],
    [{ change: 'put-code', codeList: 'gone', code: { code: 'red', label: 'Red' } }, 'codeList'],
    [{ change: 'remove-theme-pack', themePack: 'gone' }, 'themePack'],
    [{ change: 'remove-translation', language: 'fr' }, 'language'],
  ].map(([change, member]) => fails(`${change.change} of what is not there, by ${member}`, changes(change), `overlay.unknown-target /changes/0/${member}`)),
  fails('a question that an earlier change has removed', changes({ change: 'remove-question', question: 'line' }, { change: 'hide-question', question: 'line' }), 'overlay.unknown-target /changes/1/question'),
];

const taken = [
  fails('a question of an id that is there', changes({ change: 'add-question', section: 'second', question: question('line') }), 'overlay.taken-id /changes/0/question/id'),
  fails('a question of an id that was there', changes({ change: 'remove-question', question: 'line' }, { change: 'add-question', section: 'first', question: question('line') }), 'overlay.taken-id /changes/1/question/id'),
  fails('a section of an id that is there', changes({ change: 'add-section', section: { id: 'second', title: 'Second', questions: [question('boat')] } }), 'overlay.taken-id /changes/0/section/id'),
];

const refused = [
  fails('a label that is taken away', changes({ change: 'set-question', question: 'line', unset: ['label'] }), 'overlay.member-refused /changes/0/unset/0'),
  fails('what makes a tool that does not hold together', changes({ change: 'remove-question', question: 'pick' }), 'tool.unknown-reference /sections/1/when/==/0/var', 'tool.unknown-reference /sections/1/questions/0/when/!/0/in/0/var'),
  fails(
    'a theme pack in a tool that asks for no theme',
    changes({
      change: 'add-theme-pack',
      pack: { schema: 'urn:maat:schema:theme-pack:1', id: 'rivers', version: '1.0.0', title: 'Rivers', theme: { code: 'rivers', label: 'Rivers' }, sections: [{ section: 'first', questions: [question('depth')] }] },
    }),
    'overlay.theme-not-asked /changes/0/pack/theme',
  ),
];

const ofCore = [
  core.fails('a question of the core that is removed', changes({ change: 'remove-question', question: 'line' }), 'overlay.core-dropped /changes/0'),
  core.fails('a question of the core that is replaced', changes({ change: 'replace-question', question: 'line', by: question('boat') }), 'overlay.core-dropped /changes/0'),
  core.fails('a question of the core that need not be answered', changes({ change: 'set-question', question: 'line', members: { required: false } }), 'overlay.core-weakened /changes/0'),
  core.fails('a question of the core that belongs to it no more', changes({ change: 'set-question', question: 'line', unset: ['core'] }), 'overlay.core-weakened /changes/0'),
  core.fails('a question of the core that is hidden without a word', changes({ change: 'hide-question', question: 'line' }), 'overlay.justification-missing /changes/0/justification'),
];

const wording = (label) => changes({ change: 'set-question', question: 'line', members: { label } });
const next = changed(document, [put('/base', { id: 'changed', version: '1.0.0' }), put('/tool', { id: 'changed', version: '1.1.0' })]);
const list = applying(documents.tool, { others: [changed(next, wording('Theirs'))] });
const lists = [
  list.fits('two overlays that word one label', wording('Ours'), 'overlay.overwritten /changes/0'),
  list.fits('two overlays that word two labels', changes({ change: 'set-question', question: 'story', members: { label: 'Ours' } })),
];

const withLine = (more) => changed(documents.tool, [put('/version', '2.11.0'), ...more]);
const upgrading = ({ to, ok }, says, more, ...issues) => ({
  ...asking({ ask: 'upgrade', kind: 'overlay', document: changed(document, put('/base/version', '2.10.0-draft.1')), tool: documents.tool, to })(says, more, ...issues),
  ok,
});
const label = '/sections/0/questions/2/label';
const upgrades = [
  upgrading({ to: withLine([]), ok: true }, 'a label, for a base that leaves it', wording('Ours')),
  upgrading({ to: withLine([put(label, 'Theirs')]), ok: true }, 'a label, for a base that has changed it', wording('Ours'), 'overlay.base-changed /changes/0'),
  upgrading({ to: withLine([put(label, 'Ours')]), ok: true }, 'a label, for a base that says so already', wording('Ours'), 'overlay.unnecessary /changes/0'),
  upgrading({ to: withLine([remove('/sections/0/questions/2')]), ok: false }, 'a label, for a base that asks no more', wording('Ours'), 'overlay.unknown-target /changes/0/question'),
];

/** Overlays that are applied, and moved to another version of their base. */
export const overlays = [...applied, ...otherBases, ...targets, ...taken, ...refused, ...ofCore, ...lists, ...upgrades];
