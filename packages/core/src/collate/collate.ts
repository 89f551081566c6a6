import type { Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { auditDigestOf } from '../seal/seal.js';
import { pinOf } from '../version/pin.js';
import { agenciesOf } from './agency.js';
import type {
  CollatedAnswer,
  CollatedQuestion,
  CollateOptions,
  Collation,
  GivenReturn,
} from './collation.js';
import { concernDiscrepancies } from './concerns.js';
import { type Discrepancy, discrepancyCodes } from './discrepancy.js';
import { caseFactsOf, factDiscrepancies } from './facts.js';
import { collatedInvitations, returnDiscrepancies } from './invitations.js';
import { involvementDiscrepancies } from './involvement.js';
import { refuseRepeated } from './refuse-repeated.js';
import { gradeDiscrepancies, stagedGrades } from './staged-grades.js';
import { marksOf, type Told } from './told.js';
import { type Read, readReturn } from './told-return.js';

/**
 * The returns on one case side by side, question by question, with what does not go together first.
 * The order in which they are given changes nothing. None of them is changed. Answers that were given
 * to another version of the tool stand beside the question that took the place of theirs, as far as
 * the tools declare it; those that have no place are named. docs/collation.md tells it all.
 *
 * @param tool The tool that they are put side by side by: that of the round. It must be one
 *   (`validateTool`), as must the tools of the returns.
 * @param returns The returns, submitted or not, each of the shape of an audit. One that was made with
 *   another tool than it is given with is named, and so is an answer that does not fit its question.
 * @throws RangeError if a return is there twice.
 */
export function collate(
  tool: Tool,
  returns: readonly GivenReturn[],
  options: CollateOptions = {},
): Collation {
  refuseRepeated(returns);
  const model = modelOf(tool);
  const all = inOrder(
    tool,
    returns.map((given) => readReturn(model, given, options.case)),
  );
  const told: Told = {
    model,
    returns: all.map(({ told: each }) => each),
    case: options.case,
    facts: options.facts ?? caseFactsOf(tool),
    targets: options.targets ?? {},
  };
  const { case: of, review } = options;
  const [first] = told.returns;
  const reference = of?.reference ?? review?.caseReference ?? first?.made.caseReference ?? '';
  return {
    tool: pinOf(tool),
    returns: told.returns.map(({ made, cells: _, ...each }) => ({
      ...each,
      digest: auditDigestOf(made),
    })),
    invitations: collatedInvitations(told.returns, options),
    discrepancies: discrepanciesOf(told),
    questions: questionsOf(told),
    unaligned: all.flatMap(({ told: each, apart }) =>
      apart.map((one) => ({ ...marksOf(each), ...one })),
    ),
    grades: stagedGrades(told, reference, review),
  };
}

/** In the order of the agencies of the tool, then by their codes and the ids of returns. */
function inOrder(tool: Tool, returns: readonly Read[]): readonly Read[] {
  const codes = agenciesOf(tool).map(({ code }) => code);
  const rankOf = ({ told: { agency, audit } }: Read) => {
    const place = agency === undefined ? -1 : codes.indexOf(agency);
    const rank = place < 0 ? codes.length + (agency === undefined ? 1 : 0) : place;
    return `${String(rank).padStart(4, '0')} ${agency ?? ''} ${audit}`;
  };
  return [...returns].sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
}

/** All that does not go together: by code, then in the order of the form and of the returns. */
function discrepanciesOf(told: Told): readonly Discrepancy[] {
  const all = [
    ...concernDiscrepancies(told),
    ...involvementDiscrepancies(told),
    ...factDiscrepancies(told),
    ...gradeDiscrepancies(told),
    ...returnDiscrepancies(told),
  ];
  const places = new Map([...told.model.questions.keys()].map((id, index) => [id, index]));
  const placeOf = ({ question }: Discrepancy) => places.get(question ?? '') ?? places.size;
  const rankOf = ({ code }: Discrepancy) => discrepancyCodes.indexOf(code);
  return all.sort((one, other) => rankOf(one) - rankOf(other) || placeOf(one) - placeOf(other));
}

function questionsOf({ model, returns }: Told): readonly CollatedQuestion[] {
  return [...model.questions].map(([id, { section }]) => ({
    question: id,
    section: section.id,
    answers: returns.flatMap((each): readonly CollatedAnswer[] => {
      const cell = each.cells.get(id);
      return cell === undefined ? [] : [{ ...marksOf(each), ...cell }];
    }),
  }));
}
