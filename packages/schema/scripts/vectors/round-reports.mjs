import { closedAt, namedAt, requiredAt, typedAt, writtenAt } from './families.mjs';
import { asking, documents, put, putItems, putMembers, putText, remove } from './vector.mjs';

const ofReport = asking({ ask: 'validate', kind: 'round-report', document: documents.roundReport });
const ofBriefing = asking({ ask: 'validate', kind: 'briefing', document: documents.briefing });

const tooMuch = 9007199254740992;
const days = ['2026-13-01', 'in May', '2026-05-02\n'];
const names = ['Jane', 'a b', 'a\n'];
const countNames = ['total', 'open', 'inProgress', 'done', 'dropped', 'overdue', 'undated', 'withImpact'];
const stateNames = ['answered', 'notApplicable', 'noEvidence', 'blank'];
const gradeNames = ['grades', 'ungraded', 'notApplicable', 'noEvidence', 'blank'];
const within = (at, members) => members.map((member) => `${at}/${member}`);

/** What is counted of what is done is a whole number, and is never held back. */
const countedAt = (of, places) =>
  places.flatMap((at) => [
    of(`fewer than none at ${at}`, put(at, -1), `structure.out-of-range ${at}`),
    of(`more than a double counts at ${at}`, put(at, tooMuch), `structure.out-of-range ${at}`),
    of(`half of one at ${at}`, put(at, 0.5), `structure.type ${at}`),
    of(`nothing told at ${at}`, put(at, null), `structure.type ${at}`),
  ]);

/** What was found may be held back. */
const foundAt = (of, places) =>
  places.flatMap((at) => [
    of(`a number that is held back at ${at}`, put(at, null)),
    of(`fewer than none at ${at}`, put(at, -1), `structure.out-of-range ${at}`),
    of(`more than a double counts at ${at}`, put(at, tooMuch), `structure.out-of-range ${at}`),
    of(`half of one at ${at}`, put(at, 0.5), `structure.type ${at}`),
  ]);

/** A list or an object takes so many. */
const mostAt = (of, places) => places.map(([at, change, most]) => of(`more than ${most} at ${at}`, change, `structure.too-many ${at}`));

/** Text is as long as any text may be. */
const textsAt = (of, places) => places.flatMap((at) => [of(`text of 1,000,001 characters at ${at}`, putText(at, 'x', 1_000_001), `structure.too-long ${at}`), of(`null at ${at}`, put(at, null), `structure.type ${at}`)]);

const noGrades = { graded: 0, grades: {} };
const told = '/agreement/overall';
const question = '/sections/0/questions/0';
const judged = '/sections/1';
const movement = '/movement';
const finding = '/texts/findings/0';
const action = '/texts/actions/0';

const members = {
  '': ['schema', 'round', 'tool', 'today', 'fewest', 'cases', 'returns', 'sections', 'agreement', 'findings', 'actions', 'unknown'],
  '/tool': ['id', 'version'],
  '/scale': ['id', 'grades'],
  '/cases': ['total', 'agreed'],
  '/returns': ['asked', 'exempt', 'returned', 'late', 'counted'],
  '/sections/0': ['section', 'questions'],
  [question]: ['question', 'of', 'states'],
  [`${question}/states`]: stateNames,
  [`${judged}/self`]: gradeNames,
  [`${judged}/moderated`]: ['graded', 'grades'],
  '/agreement': ['overall', 'sections'],
  '/findings': ['strengths', 'improvements', 'bestPractice', 'notTold'],
  '/actions': [...countNames, 'byAgency'],
  '/actions/byAgency/police': countNames,
  '/unknown/0': ['code', 'count'],
  [movement]: ['since', 'questions', 'self', 'moderated', 'notCompared'],
  [`${movement}/questions/line`]: ['then', 'now'],
  [`${movement}/self/second`]: ['then', 'now'],
  [`${movement}/moderated/second`]: ['then', 'now'],
  [`${movement}/overall`]: ['then', 'now'],
  [`${movement}/agreed`]: ['then', 'now'],
  [`${movement}/notCompared/0`]: ['of', 'why'],
  '/texts': ['title', 'findings', 'actions', 'masked'],
  [finding]: ['kind', 'text'],
  [action]: ['text', 'status'],
};

const allRequired = (of, all) =>
  requiredAt(
    of,
    Object.entries(all).flatMap(([at, own]) => within(at, own)),
  );

const counts = [
  ...within('/cases', members['/cases']),
  ...within('/returns', members['/returns']),
  ...within('/findings', members['/findings']),
  ...within('/actions', countNames),
  ...within('/actions/byAgency/police', countNames),
  ...['/unknown/0/count', `${question}/of`, `${judged}/moderated/graded`, '/texts/masked/name'],
];

const reports = [
  ofReport('a round report', []),
  ofReport('a report without what may be left out', ['/scale', '/overall', '/moderated', '/agreed', movement, '/texts'].map(remove)),
  ofReport('a report in which nothing is held back', put('/fewest', 1)),
  ofReport('agreement that is held back', put(told, null)),
  ofReport('agreement without coefficients, as there are too few', remove(`${told}/coefficients`)),
  ofReport('agreement in words', put(told, 'good'), `structure.type ${told}`),
  ofReport('a coefficient in words', put(`${told}/coefficients/gwetAc2/value`, 'high'), `structure.type ${told}/coefficients/gwetAc2/value`),
  ofReport('agreement without its matrix', remove(`${told}/matrix`), `structure.missing ${told}/matrix`),
  ofReport('a least number of 2, which tells one from two', put('/fewest', 2), 'structure.out-of-range /fewest', 'structure.not-allowed /fewest'),
  ofReport('a round without sections or what is not known', [put('/sections', []), put('/unknown', [])]),
  ofReport('the shape of a later version', put('/schema', 'urn:maat:schema:round-report:2'), 'structure.not-allowed /schema'),
  ...closedAt(ofReport, [...Object.keys(members), '/texts/masked']),
  ...allRequired(ofReport, members),
  ...typedAt(ofReport, [
    ...['', '/tool', '/scale', '/scale/grades', '/sections', '/sections/0', '/sections/0/questions', question, `${question}/states`],
    ...['/overall', '/moderated', '/agreed', '/moderated/grades', '/agreement', '/findings', '/actions', '/actions/byAgency'],
    ...['/actions/byAgency/police', '/unknown', '/unknown/0', movement, `${movement}/questions`, `${movement}/self`],
    ...[`${movement}/moderated`, `${movement}/overall`, `${movement}/agreed`, `${movement}/notCompared`, `${movement}/notCompared/0`],
    ...[`${movement}/questions/line`, `${movement}/self/second`, `${movement}/moderated/second`],
    ...['/texts', '/texts/findings', '/texts/actions', finding, action, '/texts/masked'],
  ]),
  ...countedAt(ofReport, counts),
  ...foundAt(ofReport, [...within(`${question}/states`, stateNames), ...within('/overall', gradeNames.slice(1)), '/overall/grades/high', '/moderated/grades/high']),
  ...namedAt(ofReport, ['/unknown/0/code', `${movement}/notCompared/0/of`, `${movement}/notCompared/0/why`, `${finding}/kind`, `${finding}/attribution`, `${action}/status`]),
  ...writtenAt(ofReport, [
    ...['/tool/id', '/scale/id', '/scale/grades/0', '/sections/0/section', `${question}/question`, `${finding}/agency`, `${action}/agency`].map((at) => [at, ...names]),
    [`${movement}/notCompared/0/id`, ...names],
    ['/round', '-a', 'a\n'],
    [`${movement}/since`, '-a', 'a\n'],
    ['/tool/version', '1', '1.0.0\n'],
  ]),
  ...['/today', `${action}/due`].flatMap((at) => writtenAt(ofReport, [[at, ...days]])),
  ...textsAt(ofReport, ['/texts/title', '/texts/theme', `${finding}/text`, `${action}/text`, `${action}/impact`]),
  ...['/overall/grades', '/moderated/grades'].map((at) => ofReport(`a grade whose name is none at ${at}`, put(`${at}/Jane Doe`, 1), `structure.member-name ${at}`)),
  ofReport('an agency whose name is none', put('/actions/byAgency/Jane Doe', Object.fromEntries(countNames.map((name) => [name, 0]))), 'structure.member-name /actions/byAgency'),
  ofReport('a section whose name is none', put(`${movement}/moderated/Jane Doe`, { then: noGrades, now: noGrades }), `structure.member-name ${movement}/moderated`),
  ...mostAt(ofReport, [
    ['/overall/grades', putMembers('/overall/grades', 1, 21), 20],
    ['/moderated/grades', putMembers('/moderated/grades', 1, 21), 20],
    ['/scale/grades', putItems('/scale/grades', 'high', 21), 20],
    ['/unknown', putItems('/unknown', { code: 'returns-missing', count: 1 }, 10), 9],
    ['/sections', putItems('/sections', { section: 'first', questions: [] }, 101), 100],
  ]),
];

const looked = '/lookedAt';
const briefings = [
  ofBriefing('a briefing', []),
  ofBriefing(
    'a briefing of which nothing was recorded',
    ['/works', '/improve', '/doing', '/questions'].map((at) => put(at, [])),
  ),
  ofBriefing('the shape of a later version', put('/schema', 'urn:maat:schema:briefing:2'), 'structure.not-allowed /schema'),
  ...closedAt(ofBriefing, ['', looked, '/improve/0', '/doing/0']),
  ...allRequired(ofBriefing, {
    '': ['schema', 'lookedAt', 'works', 'improve', 'doing', 'questions'],
    [looked]: ['title', 'cases', 'agreed', 'returns'],
    '/improve/0': ['kind', 'text'],
    '/doing/0': ['text', 'status'],
  }),
  ...typedAt(ofBriefing, ['', looked, '/works', '/improve', '/improve/0', '/doing', '/doing/0', '/questions']),
  ...countedAt(ofBriefing, within(looked, ['cases', 'agreed', 'returns'])),
  ...namedAt(ofBriefing, ['/improve/0/kind', '/improve/0/attribution', '/doing/0/status']),
  ...writtenAt(ofBriefing, [...['/questions/0', '/improve/0/agency', '/doing/0/agency'].map((at) => [at, ...names]), ['/doing/0/due', ...days]]),
  ...textsAt(ofBriefing, [`${looked}/title`, `${looked}/theme`, '/improve/0/text', '/doing/0/text', '/doing/0/impact']),
  ...mostAt(ofBriefing, [['/questions', putItems('/questions', 'line', 5001), 5000]]),
];

/** What is legal in the report of a round, and in a briefing. */
export const roundReports = [...reports, ...briefings];
