import type { Answer, Evidence, Question } from '@maat/schema';
import type { Passage } from './carried.js';
import { carryAnswer } from './carry-answer.js';
import { joinedTexts, type Labelled, mergeValues, withOwnIds } from './merge-values.js';

/** An answer to one of the questions that were merged. */
export interface MergedPart {
  readonly answer: Answer;
  readonly passage: Passage;
  /** The words of its question, by which its text is told from the others. */
  readonly label: string;
}

interface PlacedPart {
  readonly label: string;
  readonly answer: Answer;
}

const mostEvidence = 200;

/**
 * The one answer that comes of several. N/A and 'no evidence found' count where nothing else was
 * answered, and all agree.
 *
 * @param parts The answers, in the order of the questions that were merged.
 */
export function mergeAnswers(parts: readonly MergedPart[]): Answer | undefined {
  const target = parts[0]?.passage.target;
  const placed = parts.flatMap(({ answer, passage, label }): readonly PlacedPart[] => {
    const { value } = carryAnswer(answer, passage);
    return value === undefined ? [] : [{ label, answer: value }];
  });
  const [first, ...others] = placed;
  if (target === undefined || first === undefined || others.length === 0) return first?.answer;
  const answered = placed.filter(({ answer }) => answer.state === 'answered');
  return answered.length > 0 ? mergeAnswered(answered, target) : mergeReasons(first, placed);
}

function mergeReasons(
  { answer: { state } }: PlacedPart,
  parts: readonly PlacedPart[],
): Answer | undefined {
  if (state === 'answered' || parts.some(({ answer }) => answer.state !== state)) return undefined;
  const reasons = parts.flatMap(({ label, answer }): readonly Labelled<string>[] =>
    answer.state === 'answered' || answer.reason === undefined ? [] : [[label, answer.reason]],
  );
  const reason = joinedTexts(reasons, true);
  return { state, ...(reason !== undefined && { reason }) };
}

function mergeAnswered(parts: readonly PlacedPart[], target: Question): Answer | undefined {
  const given = parts.flatMap(({ label, answer }) =>
    answer.state === 'answered' ? [{ label, ...answer }] : [],
  );
  const values = given.flatMap(({ label, value }) =>
    value === undefined ? [] : [[label, value] as const],
  );
  const value = mergeValues(values, target.kind);
  const evidence = given.flatMap((each): readonly Evidence[] => each.evidence ?? []);
  const hasEvidence = evidence.length > 0 && evidence.length <= mostEvidence;
  if (value === undefined && !hasEvidence) return undefined;
  return {
    state: 'answered',
    ...(value !== undefined && { value }),
    ...(hasEvidence && { evidence: withOwnIds(evidence) }),
  };
}
