import type { Answer, Audit, Evidence, RoundCase } from '@maat/schema';
import type { GradeTarget } from '../agreement/staged-grade.js';
import type { IssueParameters } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { answerFact, type FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { Cell } from './align.js';
import type { CollatedReturn } from './collation.js';
import {
  type Discrepancy,
  type DiscrepancyCode,
  type DiscrepancyPlace,
  discrepancySeverities,
} from './discrepancy.js';

/** A return with what it says to each question; to none where it was not read. */
export interface ToldReturn extends Omit<CollatedReturn, 'digest'> {
  readonly made: Audit;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What discrepancies are looked for in. */
export interface Told {
  readonly model: ToolModel;
  readonly returns: readonly ToldReturn[];
  readonly case: RoundCase | undefined;
  readonly facts: readonly string[];
  readonly targets: Readonly<Record<string, GradeTarget>>;
}

/** The answer to a question in a return, as long as it was asked and has a place here. */
export function answerIn({ cells }: ToldReturn, id: string): Answer | undefined {
  const cell = cells.get(id);
  return cell?.state === 'not-asked' ? undefined : cell?.answer;
}

/** What a condition could know of the answer to a question in a return. */
export function factIn(told: ToldReturn, id: string, model: ToolModel): FactValue | undefined {
  return answerFact(id, (other) => answerIn(told, other), model);
}

/** Where the answer to a question stands in a return as it was made. */
export function placesOf(told: ToldReturn, question: string): readonly DiscrepancyPlace[] {
  const pointers = told.cells.get(question)?.at ?? [];
  return pointers.map((pointer) => ({ ...marksOf(told), question, pointer }));
}

/** A place in a return that is of no question. */
export function placeIn(told: ToldReturn, pointer: string): DiscrepancyPlace {
  return { ...marksOf(told), pointer };
}

/** Whose a return is, as all that is told of it says. */
export function marksOf({ audit, agency }: ToldReturn): Pick<DiscrepancyPlace, 'audit' | 'agency'> {
  return { audit, ...(agency !== undefined && { agency }) };
}

/** A piece of evidence, with where it stands. */
export interface ToldEvidence {
  readonly question: string;
  readonly evidence: Evidence;
  readonly place: DiscrepancyPlace;
}

/** The evidence that a return gives. */
export function evidenceIn(told: ToldReturn): readonly ToldEvidence[] {
  return [...told.cells].flatMap(([question, { way }]) => {
    const answer = answerIn(told, question);
    if (answer?.state !== 'answered' || answer.evidence === undefined) return [];
    const [place] = placesOf(told, question);
    if (place === undefined) return [];
    return answer.evidence.map((evidence, index) => {
      // What came of several answers has rows of each: their answer is as near as can be told.
      const within = way === 'merged' ? '' : pointerTo('evidence', index);
      return { question, evidence, place: { ...place, pointer: place.pointer + within } };
    });
  });
}

/** What is to be said of a discrepancy; nothing where it rests on nothing. */
export function found(
  code: DiscrepancyCode,
  restsOn: readonly DiscrepancyPlace[],
  { question, ...params }: IssueParameters & { readonly question?: string } = {},
): readonly Discrepancy[] {
  const [first, ...others] = restsOn;
  if (first === undefined) return [];
  return [
    {
      code,
      severity: discrepancySeverities[code],
      ...(question !== undefined && { question }),
      restsOn: [first, ...others],
      params,
    },
  ];
}
