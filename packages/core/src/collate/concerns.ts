import type { Flag } from '@maat/schema';
import type { ToolModel } from '../model/tool-model.js';
import type { Discrepancy, DiscrepancyPlace } from './discrepancy.js';
import { factIn, found, placesOf, type Told, type ToldReturn } from './told.js';

/**
 * Concerns beside what else was said: an immediate one, which is a flag that shows the tool's contacts,
 * beside a good grade of the agency itself or of another; and any that one agency raises and another
 * says is not there.
 */
export function concernDiscrepancies(told: Told): readonly Discrepancy[] {
  const { model, returns } = told;
  const good = returns.filter((each) => isGradedGood(each, model));
  return Object.entries(model.tool.flags ?? {}).flatMap(([id, flag]) =>
    returns
      .filter((each) => isRaised(each, flag, model) === true)
      .flatMap((each) => [
        ...(flag.showsContacts ? gradedGood(each, good, { id, flag, model }) : []),
        ...notShared(each, returns, { id, flag, model }),
      ]),
  );
}

interface Concern {
  readonly id: string;
  readonly flag: Flag;
  readonly model: ToolModel;
}

/** A concern of one return beside the good grades of its own, and beside those of others. */
function gradedGood(
  raising: ToldReturn,
  good: readonly ToldReturn[],
  { id, flag: { question = '' }, model }: Concern,
): readonly Discrepancy[] {
  const params = { question, flag: id, grade: [...model.grades.keys()][worstGood(model)] ?? '' };
  const own = placesOf(raising, question);
  const gradesOf = (isMeant: (each: ToldReturn) => boolean) =>
    good.filter(isMeant).flatMap((each) => givenGrades(each, model));
  const ofItself = gradesOf((each) => each === raising);
  const ofOthers = gradesOf((each) => each !== raising);
  return [
    ...(ofItself.length > 0 ? found('concern.own-good-grade', [...own, ...ofItself], params) : []),
    ...(ofOthers.length > 0
      ? found('concern.other-good-grade', [...own, ...ofOthers], params)
      : []),
  ];
}

/** A concern of one return that the answers of others to the same question do not raise. */
function notShared(
  raising: ToldReturn,
  returns: readonly ToldReturn[],
  { id, flag, model }: Concern,
): readonly Discrepancy[] {
  const { question = '' } = flag;
  const others = returns.filter((each) => isRaised(each, flag, model) === false);
  if (others.length === 0) return [];
  const restsOn = [raising, ...others].flatMap((each) => placesOf(each, question));
  return found('concern.not-shared', restsOn, { question, flag: id });
}

/** Whether a return raises a flag; undefined where it does not say. */
function isRaised(told: ToldReturn, flag: Flag, model: ToolModel): boolean | undefined {
  const given = flag.question === undefined ? undefined : factIn(told, flag.question, model);
  if (given === undefined) return undefined;
  const said = Array.isArray(given) ? given : [given];
  return said.some((code) => flag.raisedBy?.includes(code));
}

/** The questions that grade a case: the overall one; where a tool has none, its judgements. */
function gradesAt({ tool }: ToolModel): readonly string[] {
  const { overallGrade } = tool.roles ?? {};
  if (overallGrade !== undefined) return [overallGrade];
  return tool.sections.flatMap(({ judgement }) => judgement ?? []);
}

function givenGrades(told: ToldReturn, model: ToolModel): readonly DiscrepancyPlace[] {
  const given = gradesAt(model).filter((id) => factIn(told, id, model) !== undefined);
  return given.flatMap((id) => placesOf(told, id));
}

/** Whether the grades of a return are all good: there are some, and none is below the baseline. */
function isGradedGood(told: ToldReturn, model: ToolModel): boolean {
  const steps = [...model.grades.keys()];
  const given = gradesAt(model)
    .map((id) => factIn(told, id, model))
    .filter((grade) => grade !== undefined);
  return (
    given.length > 0 && given.every((grade) => steps.indexOf(String(grade)) <= worstGood(model))
  );
}

/** The place of the worst grade that is good: the baseline, or the last of the better half. */
function worstGood({ tool, grades }: ToolModel): number {
  const steps = [...grades.keys()];
  const { baseline } = tool;
  return baseline === undefined ? Math.ceil(steps.length / 2) - 1 : steps.indexOf(baseline.grade);
}
