import type {
  Action,
  Basis,
  Dissent,
  Finding,
  Remark,
  Review,
  ReviewJudgement,
  Tool,
} from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { type NamesInTool, namesIn, repeated, unknown } from './names-in-tool.js';

/** What a review names: in its tool, and in itself. */
interface Names {
  readonly tool: NamesInTool;
  readonly returns: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

type Item = { readonly id: string };

const idsOf = (items: readonly Item[] = []): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/**
 * Whether what a review of the right shape names is there.
 *
 * @returns Issues with pointers from the root of the review.
 */
export function reviewFaults(tool: Tool, review: Review): readonly Issue[] {
  const names = {
    tool: namesIn(tool),
    returns: new Set(review.returns.map(({ audit }) => audit)),
    judgements: idsOf(review.judgements),
    findings: idsOf(review.findings),
  };
  const { agreedGrade, returns } = review;
  return [
    ...at(
      'returns',
      repeated(returns, 'audit', ({ audit }) => audit),
    ),
    ...at(
      'returns',
      atEach(returns, ({ agency }) => at('agency', names.tool.agency(agency))),
    ),
    ...listFaults('judgements', review.judgements, (item) => judgementFaults(names, item)),
    ...listFaults('remarks', review.remarks, (item) => remarkFaults(names, item)),
    ...listFaults('findings', review.findings, (item) => findingFaults(names, item)),
    ...listFaults('actions', review.actions, (item) => actionFaults(names, item)),
    ...listFaults('dissents', review.dissents, (item) => dissentFaults(names, item)),
    ...(agreedGrade
      ? at('agreedGrade', [
          ...byFaults(names, agreedGrade),
          ...at('grade', names.tool.grade(agreedGrade.grade)),
        ])
      : noIssues),
  ];
}

/** What is told of the items of a list, of ids that are there twice first. */
function listFaults<ITEM extends Item & Said>(
  list: string,
  items: readonly ITEM[] | undefined,
  faultsOf: (item: ITEM) => readonly Issue[],
): readonly Issue[] {
  if (items === undefined) return noIssues;
  return at(list, [...repeated(items, 'id', ({ id }) => id), ...atEach(items, faultsOf)]);
}

type Said = Pick<Remark, 'by'>;

function byFaults({ tool }: Names, { by }: Said): readonly Issue[] {
  return at('by', at('agency', tool.agency(by.agency)));
}

function basisFaults({ tool, returns }: Names, { question, audit }: Basis): readonly Issue[] {
  const isKnown = audit === undefined || returns.has(audit);
  return [
    ...at('question', tool.question(question)),
    ...(isKnown ? noIssues : at('audit', unknown('return'))),
  ];
}

function restsOnFaults(names: Names, restsOn: readonly Basis[] = []): readonly Issue[] {
  return at(
    'restsOn',
    atEach(restsOn, (basis) => basisFaults(names, basis)),
  );
}

function judgementFaults(names: Names, judgement: ReviewJudgement): readonly Issue[] {
  const { target, agency, section, grade, restsOn } = judgement;
  const isWhose = agency !== undefined || target !== 'own-practice';
  return [
    ...(isWhose ? at('agency', names.tool.agency(agency)) : [error('review.agency-missing', '')]),
    ...at('section', names.tool.section(section)),
    ...at('grade', names.tool.grade(grade)),
    ...restsOnFaults(names, restsOn),
    ...byFaults(names, judgement),
  ];
}

function remarkFaults(names: Names, remark: Remark): readonly Issue[] {
  return [...basisFaults(names, remark), ...byFaults(names, remark)];
}

function findingFaults(names: Names, finding: Finding): readonly Issue[] {
  return [
    ...at('agency', names.tool.agency(finding.agency)),
    ...restsOnFaults(names, finding.restsOn),
    ...byFaults(names, finding),
  ];
}

function actionFaults(names: Names, action: Action): readonly Issue[] {
  const { agency, findings = [], questions = [], steps } = action;
  return [
    ...at('agency', names.tool.agency(agency)),
    ...at(
      'findings',
      atEach(findings, (id) => (names.findings.has(id) ? noIssues : unknown('finding'))),
    ),
    ...at(
      'questions',
      atEach(questions, (id) => names.tool.question(id)),
    ),
    ...at(
      'steps',
      repeated(steps, 'id', ({ id }) => id),
    ),
    ...at(
      'steps',
      atEach(steps, (step) => byFaults(names, step)),
    ),
    ...byFaults(names, action),
  ];
}

function dissentFaults(names: Names, dissent: Dissent): readonly Issue[] {
  const { agency, judgement, grade } = dissent;
  const isKnown = judgement === undefined || names.judgements.has(judgement);
  return [
    ...at('agency', names.tool.agency(agency)),
    ...(isKnown ? noIssues : at('judgement', unknown('judgement'))),
    ...at('grade', names.tool.grade(grade)),
    ...byFaults(names, dissent),
  ];
}
