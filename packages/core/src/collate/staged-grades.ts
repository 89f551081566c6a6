import type { Review, ReviewJudgement } from '@maat/schema';
import type { GradeStage, GradeTarget, StagedGrade } from '../agreement/staged-grade.js';
import { countedIn } from '../summary/counted.js';
import type { Discrepancy } from './discrepancy.js';
import { factIn, found, placesOf, type Told, type ToldReturn } from './told.js';

/** A grade question, and the section that it judges; none for the overall grade. */
interface GradePlace {
  readonly question: string;
  readonly section?: string;
}

function gradePlacesOf({ model }: Told): readonly GradePlace[] {
  const { judgements, grade } = countedIn(model.tool);
  return [
    ...judgements.map(([section, { id }]) => ({ question: id, section })),
    ...(grade ? [{ question: grade.id }] : []),
  ];
}

function targetOf({ targets }: Told, question: string): GradeTarget {
  return (Object.hasOwn(targets, question) ? targets[question] : undefined) ?? 'own-practice';
}

/**
 * The grades that agencies gave themselves in their returns, and those of the review, as `agreement`
 * takes them: one for each thing and stage. Of an agency that returned twice its last return counts; of
 * two judgements of one thing at one stage the later one. An agency that is not known goes by the id
 * of its return.
 */
export function stagedGrades(
  told: Told,
  of: string,
  review: Review | undefined,
): readonly StagedGrade[] {
  const own = lastOfEach(told.returns).flatMap((each) => gradesOf(told, each, of));
  const judged = lastJudgements(review?.judgements ?? [])
    .filter(({ grade }) => told.model.grades.has(grade))
    .map((judgement) => gradeOf(judgement, of));
  const given = new Set(own.map(thingOf));
  return [...own, ...judged.filter((grade) => !given.has(thingOf(grade)))];
}

function gradesOf(told: Told, each: ToldReturn, of: string): readonly StagedGrade[] {
  return gradePlacesOf(told).flatMap(({ question, section }) => {
    const grade = factIn(each, question, told.model);
    if (typeof grade !== 'string' || !told.model.grades.has(grade)) return [];
    return [
      {
        case: of,
        agency: each.agency ?? each.audit,
        ...(section !== undefined && { section }),
        target: targetOf(told, question),
        stage: 'self' as const,
        grade,
      },
    ];
  });
}

/** The last return of each agency: one that was submitted before one that was not. */
export function lastOfEach(returns: readonly ToldReturn[]): readonly ToldReturn[] {
  const last = new Map<string, ToldReturn>();
  for (const each of returns.filter(({ aligned }) => aligned)) {
    const agency = each.agency ?? each.audit;
    const before = last.get(agency);
    if (before === undefined || rankOf(before) < rankOf(each)) last.set(agency, each);
  }
  return [...last.values()];
}

function rankOf({ status, made, audit }: ToldReturn): string {
  return `${status === 'submitted' ? 1 : 0} ${made.changedAt} ${audit}`;
}

function lastJudgements(judgements: readonly ReviewJudgement[]): readonly ReviewJudgement[] {
  const last = new Map<string, ReviewJudgement>();
  for (const each of judgements) {
    const key = thingOf(gradeOf(each, ''));
    const before = last.get(key);
    if (before === undefined || whenOf(before) < whenOf(each)) last.set(key, each);
  }
  return [...last.values()];
}

function whenOf({ at, id }: ReviewJudgement): string {
  return `${at} ${id}`;
}

function gradeOf(judgement: ReviewJudgement, of: string): StagedGrade {
  const { target, stage, grade, section, by } = judgement;
  // What an agency says of the outcome or of the joint work is its own grade of one thing.
  const giver = target !== 'own-practice' && stage === 'self' ? by.agency : undefined;
  const agency = judgement.agency ?? giver;
  return {
    case: of,
    ...(agency !== undefined && { agency }),
    ...(section !== undefined && { section }),
    target,
    stage: stage satisfies GradeStage,
    grade,
  };
}

function thingOf({ agency, section, target, stage }: StagedGrade): string {
  return JSON.stringify([agency ?? null, section ?? null, target, stage]);
}

/** Grades of what is one thing for all agencies that are two steps apart or more. */
export function gradeDiscrepancies(told: Told): readonly Discrepancy[] {
  const steps = [...told.model.grades.keys()];
  return gradePlacesOf(told).flatMap(({ question }) => {
    if (targetOf(told, question) === 'own-practice') return [];
    const given = told.returns.flatMap((each) => {
      const place = steps.indexOf(String(factIn(each, question, told.model)));
      return place < 0 ? [] : [{ each, place }];
    });
    const places = given.map(({ place }) => place);
    const apart = Math.max(...places) - Math.min(...places);
    if (given.length < 2 || apart < 2) return [];
    const restsOn = given.flatMap(({ each }) => placesOf(each, question));
    return found('grade.steps-apart', restsOn, { question, steps: apart });
  });
}
