import type { Answer, Audit, Condition, Question, Tool } from '@maat/schema';
import { check } from '../../src/checks/check.js';
import { checkQuestion } from '../../src/checks/check-question.js';
import { verdictOf } from '../../src/grading/verdict.js';
import type { Issue, IssueCode, IssueParameters } from '../../src/issue/issue.js';
import { modelOf } from '../../src/model/tool-model.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { upgradeOverlay } from '../../src/overlay/upgrade-overlay.js';
import { scan } from '../../src/redact/scan.js';
import { checkReview } from '../../src/review/check-review.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateReview } from '../../src/validate/validate-review.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { digestOf } from '../../src/version/digest.js';
import { migrate } from '../../src/version/migrate.js';
import { checkPin } from '../../src/version/pin.js';
import { action, empty, finding, full, judgement, remark } from '../review/kit.js';
import { everyChange, packOf } from '../support/every-change.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf, now, toolOf } from '../support/kit.js';

/** How an issue of a code comes about, and what is then told. */
export interface Example {
  readonly issues: readonly Issue[];
  readonly severity: Issue['severity'];
  readonly pointer: string;
  readonly params?: IssueParameters;
  readonly message: string;
}

/** The issues of an audit that differs in these members. */
function audit(more: object): readonly Issue[] {
  const validation = validateAudit(everyKind, { ...everyAudit, ...more });
  return validation.ok ? [] : validation.issues;
}

/** The issues of an audit that differs in one answer. */
function answer(id: string, given: object): readonly Issue[] {
  const answers = { ...everyAudit.answers, [id]: given };
  return check(everyKind, { ...everyAudit, answers }, { now });
}

/** The issues of a review that differs in these members, and what such a review lacks. */
function ofReview(more: object): readonly Issue[] {
  const validation = validateReview(everyKind, { ...full, ...more });
  return validation.ok ? [] : validation.issues;
}
const lackingIn = (more: object) => checkReview(everyKind, { ...empty, ...more });
const [dissent] = full.dissents ?? [];
const done = { id: 's1', status: 'done', by: judgement.by, at: judgement.at };

const value = (id: string, given: unknown) => answer(id, answered(given));
const cells = (given: object) =>
  value('actions', [{ id: 'r1', cells: { owner: 'Ann', ...given } }]);
const evidence = (given: object) => answer('line', answered('x', [{ id: 'e1', ...given }]));

/** The issues of an audit that counts this many and is graded high, in a tool with this rationale. */
function graded(
  count: number,
  mark: object,
  rationale: object | null = { label: 'Rationale' },
): readonly Issue[] {
  const sections = everyKind.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question: Question) =>
      question.id === 'mark' ? withRationale(question, rationale) : question,
    ),
  }));
  const answers = {
    ...everyAudit.answers,
    count: answered(count),
    mark: answered({ grade: 'high', ...mark }),
  };
  return check({ ...everyKind, sections }, { ...everyAudit, answers }, { now });
}

function withRationale({ id, label }: Question, rationale: object | null): Question {
  return { id, label, kind: 'grade', ...(rationale && { rationale }) } as Question;
}

/** The issues of a tool whose one rule applies under this condition. */
function ruled(when: Condition): readonly Issue[] {
  const [rule] = everyKind.rules;
  return checkTool({ ...everyKind, rules: [{ ...rule, when }] });
}

/** The issues of a tool that is translated at these places. */
function translated(...places: readonly string[]): readonly Issue[] {
  const strings = places.map((at) => ({ at, source: 'X', text: 'Y', state: 'draft' }) as const);
  return checkTool({ ...everyKind, translations: { cy: { strings } } });
}

/** The issues of a tool that differs in these members. */
function tool(more: object): readonly Issue[] {
  const validation = validateTool({ ...everyKind, ...more });
  return validation.ok ? [] : validation.issues;
}

/** The issues of an overlay that differs in these members. */
function overlay(more: object): readonly Issue[] {
  const result = applyOverlay(everyKind, { ...everyChange, ...more });
  return result.ok ? [] : result.issues;
}

const changing = (change: object) => overlay({ changes: [change] });

type Replacements = NonNullable<Tool['replacements']>;

/** The steps of an audit with these answers, from a tool with these questions to that of every kind. */
function migrated(
  questions: readonly Question[],
  answers: object,
  { replacements, ...more }: Partial<Audit> & { readonly replacements?: Replacements } = {},
): readonly Issue[] {
  const { id, scale } = everyKind;
  const from = toolOf(questions, { id, version: '1.0.0', scale });
  const to = replacements ? { ...everyKind, replacements } : everyKind;
  const migration = migrate(auditOf(from, answers, more), from, to, { now });
  return migration.ok ? migration.report.steps : [];
}

const text = (id: string): Question => ({ id, kind: 'text', label: 'Asked before' });
const yesMaybe = [
  { code: 'yes', label: 'Yes' },
  { code: 'maybe', label: 'Maybe' },
];

/** A version of the tool in which the line has these members. */
const withLine = (version: string, more: object) => ({
  ...everyKind,
  version,
  sections: everyKind.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question: Question) =>
      question.id === 'line' ? { ...question, ...more } : question,
    ),
  })),
});

/** The issues of a change to a tool in which the line belongs to the core. */
function onCore(change: object): readonly Issue[] {
  const base = withLine(everyKind.version, { core: true });
  const result = applyOverlay(base, { ...everyChange, changes: [change] });
  return result.ok ? [] : result.issues;
}

/** The issues of an overlay that words a label, for a base in which the line has these members. */
function upgraded(more: object): readonly Issue[] {
  const changes = [{ change: 'set-question', question: 'line', members: { label: 'Ours' } }];
  return upgradeOverlay({ ...everyChange, changes }, everyKind, withLine('2.11.0', more)).issues;
}

/** The issues of two overlays that word the same label. */
function overwritten(): readonly Issue[] {
  const [one, other] = ['One', 'Other'].map((label) => ({
    ...everyChange,
    changes: [{ change: 'set-question', question: 'line', members: { label } }],
  }));
  const { id, version } = everyChange.tool;
  const next = { base: { id, version }, tool: { id, version: '1.1.0' } };
  const result = applyOverlay(everyKind, [one, { ...other, ...next }]);
  const issues = result.ok ? result.report.issues : [];
  return issues.map(({ overlay: _, ...issue }) => issue);
}
/** An issue that another package tells. */
const told = (code: IssueCode, pointer: string, params: IssueParameters = {}): readonly Issue[] => [
  { code, severity: 'error', pointer, params },
];

const lowContrast = {
  colour: 'color-quiet',
  against: 'color-raised',
  scheme: 'light',
  ratio: 3.2,
  needed: 4.5,
  suggestion: '#595959',
};

const asks = (question: object) => checkTool(toolOf([question as Question]));

const example = (
  severity: Issue['severity'],
  issues: readonly Issue[],
  [pointer, message]: readonly [string, string],
  params: IssueParameters = {},
): Example => ({ severity, issues, pointer, message, params });

const error = example.bind(undefined, 'error');
const warning = example.bind(undefined, 'warning');
const info = example.bind(undefined, 'info');

/** What `verify` tells of a seal, which takes a while: test/seal shows how it comes about. */
function sealIssue(name: string): readonly Issue[] {
  return told(`seal.${name}` as IssueCode, '/extensions/seal');
}

/** What is told of a story that is this text, in an audit that names Ann at its head. */
function holding(text: string, said: string): Example {
  const named = { ...everyKind, roles: { ...everyKind.roles, auditor: 'line' } };
  const answers = {
    dateOfAudit: everyAudit.answers['dateOfAudit'],
    line: answered('Ann'),
    story: answered(text),
  };
  const issues = scan(named, auditOf(everyKind, answers));
  const params = { start: 0, end: text.length };
  return warning(issues, ['/answers/story/value', `Question 7 ${said}`], params);
}

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);

/** The issues of what was typed, in a session: it need not be fit to be stored. */
function typed(id: string, given: string): readonly Issue[] {
  const question = modelOf(everyKind).questions.get(id)?.question as Question;
  const context = {
    model: modelOf(everyKind),
    answer: () => answered(given) as Answer,
    isAsked: () => true,
    setAside: () => [],
    today: () => '2026-11-23',
    reviewPeriod: () => undefined,
    verdict: () => verdictOf(modelOf(everyKind), () => undefined),
  };
  return checkQuestion(context, question);
}

/** One of each code: a code without an example does not compile. */
export const oneOfEach: { readonly [CODE in IssueCode]: Example } = {
  'structure.not-json': error(
    audit({ extensions: { when: new Date(0) } }),
    [
      '/extensions/when',
      'The data at /extensions/when is not plain JSON: an object that is an instance of a class',
    ],
    { reason: 'class' },
  ),
  'structure.too-deep': error(
    audit({ extensions: nested(100) }),
    [
      `/extensions${'/0'.repeat(63)}`,
      `The data at /extensions${'/0'.repeat(63)} lies too deep: at most 64 levels are read`,
    ],
    { limit: 64 },
  ),
  'structure.too-large': error(
    check(everyKind, new Array(200_000).fill(0), { now }),
    ['/199999', 'The data holds more than 200,000 values, and no more are read'],
    { limit: 200_000 },
  ),
  'structure.bad-character': error(
    value('line', 'a\0'),
    ['/answers/line/value', 'Line holds an invisible control character, which cannot be stored'],
    { character: 'U+0000' },
  ),
  'structure.type': error(
    audit({ caseReference: 3 }),
    ['/caseReference', 'The data at /caseReference must be text'],
    { expected: ['string'] },
  ),
  'structure.missing': error(answer('line', { value: 'x' }), [
    '/answers/line/state',
    'The data at /answers/line/state is missing',
  ]),
  'structure.unknown-member': error(audit({ grade: 1 }), [
    '/grade',
    'The data at /grade does not belong here',
  ]),
  'structure.member-name': error(
    audit({ answers: { 'Jane Doe': answered('x') } }),
    [
      '/answers',
      'The data at /answers, member 1, must have a name that starts with a lower-case letter and holds letters, digits and hyphens only, 64 at most',
    ],
    { member: 1 },
  ),
  'structure.not-allowed': error(
    audit({ status: 'done' }),
    ['/status', 'The data at /status must be ‘in-progress’ or ‘submitted’'],
    { allowed: ['in-progress', 'submitted'] },
  ),
  'structure.pattern': error(
    audit({ id: 'no id' }),
    ['/id', 'The data at /id is not written as it should be (^[A-Za-z0-9][A-Za-z0-9-]{0,63}$)'],
    { pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$' },
  ),
  'structure.too-long': error(
    value('dateOfAudit', { year: '2'.repeat(101) }),
    ['/answers/dateOfAudit/value/year', 'Date of audit must be 100 characters or fewer'],
    { limit: 100 },
  ),
  'structure.too-short': error(
    value('line', ''),
    ['/answers/line/value', 'The data at /answers/line/value must have 1 character or more'],
    { limit: 1 },
  ),
  'structure.too-many': error(
    value('picks', new Array(201).fill('red')),
    ['/answers/picks/value', 'The data at /answers/picks/value must have 200 entries or fewer'],
    { limit: 200 },
  ),
  'structure.too-few': error(
    value('picks', []),
    ['/answers/picks/value', 'The data at /answers/picks/value must have 1 entry or more'],
    { limit: 1 },
  ),
  'structure.out-of-range': error(
    audit({ revision: -1 }),
    ['/revision', 'The data at /revision must be 0 or more'],
    { minimum: 0 },
  ),
  'structure.duplicate': error(audit({ completedSections: ['first', 'second', 'first'] }), [
    '/completedSections/2',
    'The data at /completedSections/2 is the same as one before it',
  ]),
  'structure.more-issues': info(
    audit({ extensions: { list: new Array(300).fill('\0') } }),
    ['', 'There is more wrong than the 200 things told here'],
    { shown: 200 },
  ),

  'tool.duplicate-id': error(
    tool({
      scale: {
        id: 'marks',
        grades: [
          { id: 'high', label: 'A' },
          { id: 'high', label: 'B' },
        ],
      },
    }),
    ['/scale/grades/1/id', 'The data at /scale/grades/1/id is an id that is taken already'],
  ),
  'tool.unknown-reference': error(tool({ roles: { theme: 'theme' } }), [
    '/roles/theme',
    'The data at /roles/theme names something that the tool does not have',
  ]),
  'tool.unknown-kind': info(asks({ id: 'a', kind: 'ranking', label: 'A' }), [
    '/sections/0/questions/0/kind',
    'The data at /sections/0/questions/0/kind is a kind that this version does not know: it is shown, and cannot be answered',
  ]),
  'tool.role-kind': error(
    tool({ roles: { actions: 'story' } }),
    [
      '/roles/actions',
      'The data at /roles/actions names a question of the wrong kind: it must be ‘table’',
    ],
    { expected: ['table'] },
  ),
  'tool.scale-missing': error(asks({ id: 'a', kind: 'grade', label: 'A' }), [
    '/sections/0/questions/0',
    'The data at /sections/0/questions/0 asks for a grade, and the tool has no scale',
  ]),
  'tool.empty-range': error(asks({ id: 'a', kind: 'number', label: 'A', minimum: 2, maximum: 1 }), [
    '/sections/0/questions/0/maximum',
    'The data at /sections/0/questions/0/maximum is less than the minimum',
  ]),
  'tool.condition-circle': error(
    asks({ id: 'a', kind: 'text', label: 'A', when: { '==': [{ var: 'answers.a' }, 'x'] } }),
    [
      '/sections/0/questions/0/when',
      'The data at /sections/0/questions/0/when closes a circle of conditions through ‘a’',
    ],
    { questions: ['a'] },
  ),

  'tool.theme-pack-unlinked': error(
    checkTool({ ...everyKind, themePacks: [{ id: 'pack', title: 'Pack', theme: 'neglect' }] }),
    [
      '/themePacks/0/theme',
      'The data at /themePacks/0/theme is a theme that nobody can choose: the question with the role ‘theme’ must be a choice that offers it',
    ],
  ),
  'tool.replaced-still-there': error(
    checkTool({ ...everyKind, replacements: [{ from: ['line'], to: ['story'] }] }),
    [
      '/replacements/0/from/0',
      'The data at /replacements/0/from/0 names a question that was replaced, and is still there',
    ],
  ),
  'tool.expression-type': error(ruled({ '==': [{ var: 'answers.count' }, 'three'] }), [
    '/rules/0/when/==',
    'The data at /rules/0/when/== compares things that can never be the same, or have no order',
  ]),
  'tool.rule-never-fires': warning(
    ruled({
      and: [{ '==': [{ var: 'answers.pick' }, 'one'] }, { '==': [{ var: 'answers.pick' }, 'two'] }],
    }),
    ['/rules/0/when', 'The data at /rules/0/when can never be true, so the rule never applies'],
  ),
  'tool.rule-unknown': info(
    ruled({ '>=': [{ var: 'judged.total' }, 1] }),
    [
      '/rules/0/when',
      'The data at /rules/0/when hangs on ‘judged.total’, which this tool does not ask for: the rule stays unknown',
    ],
    { facts: ['judged.total'] },
  ),
  'tool.translation-repeated': error(translated('title', 'title'), [
    '/translations/cy/strings/1/at',
    'The data at /translations/cy/strings/1/at is the place of a text that is translated already',
  ]),
  'tool.translation-unplaced': info(translated('sections/third/title'), [
    '/translations/cy/strings/0/at',
    'The data at /translations/cy/strings/0/at leads to no text of the tool: it is not shown',
  ]),
  'overlay.other-base': error(
    overlay({ base: { id: 'every-kind', version: '1.0.0' } }),
    [
      '/base/version',
      'The overlay changes ‘every-kind 1.0.0’, and the tool is ‘every-kind 2.10.0-draft.1’',
    ],
    { expected: 'every-kind 1.0.0', found: 'every-kind 2.10.0-draft.1' },
  ),
  'overlay.unknown-target': error(changing({ change: 'remove-question', question: 'nobody' }), [
    '/changes/0/question',
    'The data at /changes/0/question names something that the tool does not have when this change is made',
  ]),
  'overlay.taken-id': error(
    changing({
      change: 'add-question',
      section: 'second',
      question: { id: 'line', kind: 'text', label: 'Line' },
    }),
    [
      '/changes/0/question/id',
      'The data at /changes/0/question/id is an id that the tool has, or had before it was changed',
    ],
  ),
  'overlay.member-refused': error(
    changing({ change: 'set-question', question: 'line', unset: ['label'] }),
    ['/changes/0/unset/0', 'The data at /changes/0/unset/0 cannot stand there'],
  ),
  'overlay.same-version': error(
    overlay({ tool: { id: everyKind.id, version: everyKind.version } }),
    [
      '/tool/version',
      'The data at /tool/version must be another version than that of the base, or the tool must have another id',
    ],
  ),
  'overlay.theme-not-asked': error(
    changing({ change: 'add-theme-pack', pack: packOf('rivers', 'depth') }),
    [
      '/changes/0/pack/theme',
      'The data at /changes/0/pack/theme cannot be chosen: the tool needs a question with the role ‘theme’ that offers themes to choose from',
    ],
  ),
  'overlay.core-dropped': error(
    onCore({ change: 'remove-question', question: 'line' }),
    ['/changes/0', 'The data at /changes/0 drops the question ‘line’, which belongs to the core'],
    { of: 'question', id: 'line' },
  ),
  'overlay.core-weakened': error(
    onCore({ change: 'set-question', question: 'line', members: { required: false } }),
    [
      '/changes/0',
      'The data at /changes/0 weakens the question ‘line’, which belongs to the core: it must be asked for an answer still',
    ],
    { of: 'question', id: 'line', why: 'optional' },
  ),
  'overlay.justification-missing': error(
    onCore({ change: 'hide-question', question: 'line' }),
    [
      '/changes/0/justification',
      'The data at /changes/0/justification must say in writing why it is not asked: it hides the question ‘line’, which belongs to the core',
    ],
    { of: 'question', id: 'line' },
  ),
  'overlay.overwritten': warning(
    overwritten(),
    [
      '/changes/0',
      'The data at /changes/0 undoes or overwrites what the overlay ‘every-change’ did to the question ‘line’',
    ],
    { overlay: 'every-change', what: 'question', id: 'line', member: 'label' },
  ),
  'overlay.base-changed': warning(
    upgraded({ label: 'Theirs' }),
    [
      '/changes/0',
      'The data at /changes/0 changes what the base has changed as well, in the question ‘line’: the base now says ‘Theirs’ and the overlay says ‘Ours’',
    ],
    { what: 'question', id: 'line', member: 'label', was: 'Line', theirs: 'Theirs', ours: 'Ours' },
  ),
  'overlay.unnecessary': info(upgraded({ label: 'Ours' }), [
    '/changes/0',
    'The data at /changes/0 is no longer needed: the base is so already',
  ]),

  'tool.other-tool': error(
    audit({ tool: { id: 'other', version: '1.0.0' } }),
    ['/tool/id', 'This belongs to the tool ‘other’, and not to ‘every-kind’'],
    { expected: 'every-kind', found: 'other' },
  ),
  'tool.other-version': error(
    audit({ tool: { id: 'every-kind', version: '1.0.0' } }),
    [
      '/tool/version',
      'This audit was made with version 1.0.0 of the tool, and not with version 2.10.0-draft.1',
    ],
    { expected: '2.10.0-draft.1', found: '1.0.0' },
  ),
  'tool.other-digest': error(
    checkPin(everyAudit, everyKind),
    [
      '/tool/digest',
      'This audit was made with another tool of the same name and version: the tool was changed since',
    ],
    { expected: digestOf(everyKind), found: `sha256:${'0a'.repeat(32)}` },
  ),
  // They come about in @maat/elements, which core knows nothing of: see its test of checkStyleTheme.
  'style.not-a-colour': error(told('style.not-a-colour', '/tokens/color-text'), [
    '/tokens/color-text',
    'The data at /tokens/color-text is not a colour',
  ]),
  'style.contrast': error(
    told('style.contrast', '/tokens/color-quiet', lowContrast),
    [
      '/tokens/color-quiet',
      '‘color-quiet’ on or beside ‘color-raised’ has a contrast of 3.2:1 on light pages, and needs 4.5:1; #595959 would do',
    ],
    lowContrast,
  ),
  'section.unknown': error(audit({ completedSections: ['nowhere'] }), [
    '/completedSections/0',
    'The data at /completedSections/0 names a section that the tool does not have',
  ]),
  'answer.unknown-question': error(answer('nobody', answered('x')), [
    '/answers/nobody',
    'The tool has no question ‘nobody’',
  ]),
  'answer.wrong-kind': error(
    value('dateOfAudit', 'soon'),
    ['/answers/dateOfAudit/value', 'Date of audit must be a date'],
    { expected: 'date' },
  ),
  'answer.unknown-option': error(value('pick', 'three'), [
    '/answers/pick/value',
    'Pick: the answer is not one of those offered',
  ]),
  'answer.duplicate-option': error(value('picks', ['red', 'red']), [
    '/answers/picks/value/1',
    'Picks: the same answer is there twice',
  ]),
  'answer.unknown-column': error(cells({ why: 'x' }), [
    '/answers/actions/value/0/cells/why',
    'Action 1 has no column ‘why’',
  ]),
  'answer.unknown-grade': error(value('mark', { grade: 'superb' }), [
    '/answers/mark/value/grade',
    'Overall grade: the grade is not in the scale',
  ]),
  'answer.not-applicable-refused': error(answer('dateOfAudit', { state: 'not-applicable' }), [
    '/answers/dateOfAudit',
    'Date of audit cannot be answered N/A',
  ]),
  'answer.no-evidence-refused': error(answer('story', { state: 'no-evidence' }), [
    '/answers/story',
    'Question 7 cannot be answered ‘no evidence found’',
  ]),
  'answer.evidence-refused': error(answer('story', answered('x', [{ id: 'e1' }])), [
    '/answers/story/evidence',
    'Question 7 does not take evidence',
  ]),
  'answer.duplicate-row': error(
    value('actions', [
      { id: 'r1', cells: {} },
      { id: 'r1', cells: {} },
    ]),
    ['/answers/actions/value/1/id', 'Action 2 has the same id as one before it'],
  ),

  'migrate.kept': info(migrated([text('line')], { line: answered('x') }), [
    '/answers/line',
    'Line is as it was',
  ]),
  'migrate.renamed': info(
    migrated(
      [text('old')],
      { old: answered('x') },
      { replacements: [{ from: ['old'], to: ['line'] }] },
    ),
    ['/answers/line', 'Line has the answer to ‘old’'],
    { from: 'old' },
  ),
  'migrate.converted': info(
    migrated(
      [{ id: 'pick', kind: 'choices', label: 'Pick', options: [{ code: 'one', label: 'One' }] }],
      { pick: answered(['one']) },
    ),
    ['/answers/pick', 'Pick has its answer in the form that is asked for now'],
    { from: 'choices', to: 'choice' },
  ),
  'migrate.partly': warning(
    migrated(
      [
        {
          id: 'verdict',
          kind: 'decision',
          label: 'V',
          options: yesMaybe,
          explanation: { label: 'Why' },
        },
      ],
      { verdict: answered({ choice: 'maybe', explanation: 'x' }) },
    ),
    [
      '/answers/verdict',
      'Question 13: a part of the answer has no place any more, and the whole is kept beside the audit',
    ],
    { retired: '/retired/0' },
  ),
  'migrate.split': warning(
    migrated(
      [text('old')],
      { old: answered('x') },
      { replacements: [{ from: ['old'], to: ['line', 'story'] }] },
    ),
    [
      '/retired/0',
      'The earlier answer to ‘What was asked before?’ is kept: all of it stands at the first that takes it, ‘line’; ‘story’ is to be answered',
    ],
    { by: 'whole', to: ['line'], blank: ['story'] },
  ),
  'migrate.merged': warning(
    migrated(
      [text('one'), text('other')],
      { one: answered('x'), other: answered('y') },
      { replacements: [{ from: ['one', 'other'], to: ['story'] }] },
    ),
    [
      '/answers/story',
      'Question 7 took the place of ‘one’ and ‘other’: look it through; each answer is kept as it was',
    ],
    { from: ['one', 'other'] },
  ),
  'migrate.retired': warning(
    migrated([text('old')], { old: answered('x') }),
    [
      '/retired/0',
      'The earlier answer to ‘What was asked before?’ is kept beside the audit: it is not asked any more',
    ],
    { reason: 'gone' },
  ),
  'migrate.restored': info(
    migrated(
      [text('old')],
      {},
      {
        retired: [
          {
            question: 'line',
            label: 'Line',
            tool: { id: 'x', version: '1.0.0' },
            answer: { state: 'answered', value: 'x' },
          },
        ],
      },
    ),
    ['/answers/line', 'Line has the answer again that was kept beside the audit'],
  ),
  'migrate.added': info(migrated([text('old')], {}), ['/answers/line', 'Line is asked anew']),
  'migrate.section-retired': warning(
    migrated([text('old')], {}, { completedSections: ['section'] }),
    [
      '/retired/0',
      'The earlier answer to ‘What was asked before?’ is kept: the section was complete, and is there no more',
    ],
  ),
  'migrate.section-restored': info(
    migrated(
      [text('old')],
      {},
      {
        retired: [
          {
            section: 'first',
            label: 'First',
            tool: { id: 'x', version: '1.0.0' },
            completed: true,
          },
        ],
      },
    ),
    [
      '/completedSections/0',
      'The data at /completedSections/0 names a section again that was complete before',
    ],
  ),

  'answer.required': error(value('story', ' \n'), [
    '/answers/story',
    'Answer question 7, or answer N/A',
  ]),
  'answer.too-long': error(
    value('line', 'x'.repeat(81)),
    ['/answers/line/value', 'Line must be 80 characters or fewer'],
    { limit: 80 },
  ),
  'answer.bad-character': error(
    typed('line', 'a\ud83d'),
    [
      '/answers/line/value',
      'Line holds half of an emoji or of another character, which cannot be saved: delete it',
    ],
    { character: 'half of a surrogate pair' },
  ),
  'answer.not-asked': info(value('pick', 'two'), [
    '/answers/verdict',
    'Question 13 is not asked: when the audit is submitted, its answer is kept, but not among the answers',
  ]),
  'answer.set-aside': info(value('line', 'x'), [
    '/setAside/story',
    'Question 7: what was typed before is kept with the audit, but not among its answers',
  ]),
  'decision.choice-missing': error(value('verdict', { explanation: 'x' }), [
    '/answers/verdict/value/choice',
    'Question 13: choose an answer',
  ]),
  'decision.explanation-missing': error(value('verdict', { choice: 'no' }), [
    '/answers/verdict/value/explanation',
    'Question 13: explain the answer (‘If not, why?’)',
  ]),
  'grade.grade-missing': error(value('mark', { rationale: 'x' }), [
    '/answers/mark/value/grade',
    'Overall grade: choose a grade',
  ]),
  'grade.rationale-missing': error(value('mark', { grade: 'high' }), [
    '/answers/mark/value/rationale',
    'Overall grade: give the reason for the grade (‘Rationale’)',
  ]),
  'grade.against-rule': error(
    graded(9, { rationale: 'x' }),
    [
      '/answers/mark/value/grade',
      'Overall grade: choose another grade, as this rule must be kept: Nine is too many.',
    ],
    { rule: 'must-be-low', about: 'grade' },
  ),
  'grade.reason-missing': error(
    graded(7, {}, { label: 'Rationale', required: false }),
    [
      '/answers/mark/value/rationale',
      'Overall grade: give the reason for the grade, as it departs from a rule: Seven are many.',
    ],
    { rule: 'should-be-low' },
  ),
  'grade.departs-from-should': warning(
    graded(7, {}, null),
    ['/answers/mark/value/grade', 'Overall grade: the grade departs from a rule: Seven are many.'],
    { rule: 'should-be-low' },
  ),
  'grade.departs-from-may': info(
    graded(6, { rationale: 'x' }),
    [
      '/answers/mark/value/grade',
      'Overall grade: the grade departs from a rule that may be left: Six may be many.',
    ],
    { rule: 'may-be-low' },
  ),
  'grade.rule-warning': warning(
    graded(5, { rationale: 'x' }),
    ['/answers/mark', 'Overall grade: Look again.'],
    { rule: 'look-again' },
  ),
  'date.incomplete': error(
    value('dateOfAudit', { day: '3', year: '2026' }),
    ['/answers/dateOfAudit/value/month', 'Date of audit must include a month'],
    { missing: ['month'] },
  ),
  'date.not-a-date': error(
    value('dateOfAudit', { day: '3', month: '3', year: '26' }),
    ['/answers/dateOfAudit/value/year', 'Date of audit: the year must have four digits, like 2026'],
    { part: 'year' },
  ),
  'date.not-real': error(value('dateOfAudit', '2025-02-30'), [
    '/answers/dateOfAudit/value',
    'Date of audit must be a real date',
  ]),
  'date.too-exact': error(
    value('season', '2026-03-09'),
    ['/answers/season/value', 'Season must be a month and a year, without a day'],
    { precisions: ['month'] },
  ),
  'date.as-typed': error(value('dateOfAudit', { day: '3', month: '3', year: '2026' }), [
    '/answers/dateOfAudit/value',
    'Date of audit must be stored as a date, like 2026-03-09',
  ]),
  'date.future': error(value('dateOfAudit', '2026-11-24'), [
    '/answers/dateOfAudit/value',
    'Date of audit must be today or in the past',
  ]),
  'date.outside-review-period': warning(
    value('roughly', '2024-05-03'),
    [
      '/answers/roughly/value',
      'Roughly when: 3 May 2024 is not in the 1 year and 6 months before the date of audit (3 May 2025 to 3 November 2026)',
    ],
    { period: 'P1Y6M' },
  ),
  'number.not-a-number': error(value('count', { typed: 'three' }), [
    '/answers/count/value',
    'Count must be a number, like 12',
  ]),
  'number.as-typed': error(value('count', { typed: '3' }), [
    '/answers/count/value',
    'Count must be stored as a number',
  ]),
  'number.too-small': error(
    cells({ hours: 0.5 }),
    ['/answers/actions/value/0/cells/hours', 'Action 1, ‘Hours’ must be 1 or more'],
    { minimum: 1 },
  ),
  'number.too-large': error(
    value('count', 10),
    ['/answers/count/value', 'Count must be 9 or less'],
    { maximum: 9 },
  ),
  'number.not-whole': error(value('count', 1.5), [
    '/answers/count/value',
    'Count must be a whole number',
  ]),
  'row.empty': info(
    value('actions', [
      { id: 'r1', cells: { owner: 'Ann' } },
      { id: 'r2', cells: {} },
    ]),
    ['/answers/actions/value/1', 'Action 2 is empty'],
  ),
  'row.cell-missing': warning(cells({ what: 'Visit', owner: ' ' }), [
    '/answers/actions/value/0/cells/owner',
    'Action 1: ‘Person responsible’ is missing',
  ]),
  'evidence.empty': warning(evidence({}), [
    '/answers/line/evidence/0',
    'Line, evidence 1 is empty',
  ]),
  'evidence.undated': warning(evidence({ what: 'A call' }), [
    '/answers/line/evidence/0/when',
    'Line, evidence 1 has no date: say at least the year',
  ]),
  'personal.name': holding('Ann', 'names somebody who is named at the head of the audit'),
  'personal.nhs-number': holding('943 476 5919', 'holds what looks like an NHS number'),
  'personal.postcode': holding('B4 7ET', 'holds what looks like a postcode'),
  'personal.phone-number': holding('0121 496 0999', 'holds what looks like a telephone number'),
  'personal.email-address': holding('x@example.org', 'holds what looks like an e-mail address'),
  'personal.birth-date': holding('2015-03-03', 'holds what may be a date of birth'),
  'seal.missing': error(sealIssue('missing'), ['/extensions/seal', 'The audit is not sealed']),
  'seal.malformed': error(sealIssue('malformed'), [
    '/extensions/seal',
    'The data at /extensions/seal is no seal',
  ]),
  'seal.broken': error(told('seal.broken', '/answers/line/value'), [
    '/answers/line/value',
    'The data at /answers/line/value is not as it was sealed',
  ]),
  'seal.copy-differs': {
    ...error([], ['/status', 'The data at /status is as it was sealed, and differs in the copy']),
    severity: 'warning',
    issues: [{ code: 'seal.copy-differs', severity: 'warning', pointer: '/status', params: {} }],
  },
  'seal.not-signed': error(sealIssue('not-signed'), [
    '/extensions/seal',
    'The seal has no signature',
  ]),
  'seal.other-key': error(sealIssue('other-key'), [
    '/extensions/seal',
    'The seal was signed with another key',
  ]),
  'seal.signature-wrong': error(sealIssue('signature-wrong'), [
    '/extensions/seal',
    'The signature is not one of this seal',
  ]),
  'seal.unsupported': error(sealIssue('unsupported'), [
    '/extensions/seal',
    'Ed25519 is missing here: the signature was neither made nor looked at',
  ]),
  'reference.unknown': {
    ...error(ofReview({ dissents: [{ ...dissent, judgement: 'j2' }] }), [
      '/dissents/0/judgement',
      'The data at /dissents/0/judgement names a judgement that the review does not have',
    ]),
    params: { what: 'judgement' },
  },
  'reference.repeated': error(ofReview({ remarks: [remark, remark] }), [
    '/remarks/1/id',
    'The data at /remarks/1/id is there already: it must be there once',
  ]),
  'review.agency-missing': error(
    ofReview({ judgements: [{ ...judgement, target: 'own-practice' }] }),
    ['/judgements/0', 'The data at /judgements/0 must say whose practice it is a judgement of'],
  ),
  'review.no-returns': error(lackingIn({ returns: [] }), [
    '/returns',
    'The review rests on no return',
  ]),
  'review.grade-missing': error(lackingIn({}), [
    '/agreedGrade',
    'The review has no agreed grade, and the tool has one',
  ]),
  'review.finding-unanswered': warning(lackingIn({ findings: [finding] }), [
    '/findings/0',
    'The data at /findings/0 is an area for improvement that no action answers',
  ]),
  'review.action-undated': warning(lackingIn({ actions: [action] }), [
    '/actions/0',
    'The data at /actions/0 has no day by which it is due',
  ]),
  'review.impact-missing': warning(lackingIn({ actions: [{ ...action, steps: [done] }] }), [
    '/actions/0',
    'The data at /actions/0 is done: say what evidence there is that it changed practice',
  ]),
};
