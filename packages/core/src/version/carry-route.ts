import type { Answer, Question } from '@maat/schema';
import type { QuestionPlace, ToolModel } from '../model/tool-model.js';
import type { QuestionState } from '../state/question-state.js';
import type { Passage } from './carried.js';
import { carryState } from './carry-answer.js';
import { mergeAnswers } from './merge.js';
import type { Route } from './routes.js';
import { type SplitBy, splitAnswer } from './split.js';

/** What a route is gone with. */
export interface Journey {
  readonly from: ToolModel;
  readonly to: ToolModel;
  /** What is held for a question of the tool that is left. */
  readonly held: (question: string) => QuestionState;
  /** The words of a question, as the auditor saw them. */
  readonly label: (question: Question) => string;
}

/** What comes of what was held for the questions that a route leads from. */
export interface Arrival {
  /** What is held from now on, by the id of the question. */
  readonly placed: ReadonlyMap<string, QuestionState>;
  /** The questions of which what was held has no place as a whole, and is kept beside. */
  readonly beside: readonly QuestionPlace[];
  readonly splitBy?: SplitBy;
}

/** Whether there is anything in what is held for a question. */
export function holds({ answer, setAside }: QuestionState): boolean {
  return answer !== undefined || setAside.length > 0;
}

/** Takes what is held for the questions of a route to where it leads. Nothing is changed. */
export function carryRoute(route: Route, journey: Journey): Arrival {
  const sources = route.sources.filter(({ question }) => holds(journey.held(question.id)));
  const [source] = sources;
  const [target] = route.targets;
  if (source === undefined) return { placed: new Map(), beside: [] };
  if (target === undefined) return { placed: new Map(), beside: sources };
  const passage = (from: QuestionPlace, to: QuestionPlace): Passage => ({
    ...journey,
    source: from.question,
    target: to.question,
    names: route.names,
  });
  if (route.way === 'split') {
    const passages = route.targets.map((each) => passage(source, each));
    return { ...arrivalInParts(journey.held(source.question.id), passages), beside: sources };
  }
  if (route.way === 'merged') {
    const passages = sources.map((each) => passage(each, target));
    return { ...arrivalTogether(passages, journey), beside: sources };
  }
  const { state, whole } = carryState(journey.held(source.question.id), passage(source, target));
  const placed = new Map(holds(state) ? [[target.question.id, state]] : []);
  return { placed, beside: whole ? [] : [source] };
}

function arrivalInParts(
  { answer }: QuestionState,
  passages: readonly Passage[],
): Omit<Arrival, 'beside'> {
  if (answer === undefined) return { placed: new Map() };
  const { answers, by } = splitAnswer(answer, passages);
  return { placed: statesOf(answers), splitBy: by };
}

function arrivalTogether(
  passages: readonly Passage[],
  { held, label }: Journey,
): Omit<Arrival, 'beside'> {
  const parts = passages.flatMap((passage) => {
    const { answer } = held(passage.source.id);
    return answer ? [{ answer, passage, label: label(passage.source) }] : [];
  });
  const merged = mergeAnswers(parts);
  const target = passages[0]?.target.id ?? '';
  return { placed: statesOf(merged ? new Map([[target, merged]]) : new Map()) };
}

function statesOf(answers: ReadonlyMap<string, Answer>): ReadonlyMap<string, QuestionState> {
  return new Map([...answers].map(([id, answer]) => [id, { answer, setAside: [] }]));
}
