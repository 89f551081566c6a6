import type { Answer, Answered, AnswerValue, Question, Row } from '@maat/schema';
import { type Carried, nothing, type Passage } from './carried.js';
import { carryAnswer, carryEvidence } from './carry-answer.js';
import { carryValue } from './carry-value.js';

/** Why the parts of an answer went where they did. */
export type SplitBy =
  /** N/A or 'no evidence found' of the whole is said of each part. */
  | 'state'
  /** The first question that takes all of it has it, and the others are blank. */
  | 'whole'
  /** Each part stands at the first question that takes it. */
  | 'parts';

/** What comes of an answer whose question was split. */
export interface Split {
  readonly by: SplitBy;
  /** The answers by the id of their question. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * Splits an answer among the questions that took the place of its own. Nobody but the auditor can
 * divide a text: it stands where it fits first, once.
 *
 * @param answer The answer.
 * @param passages The ways to each of the questions, in their order.
 */
export function splitAnswer(answer: Answer, passages: readonly Passage[]): Split {
  const carried = passages.map((passage) => ({ passage, ...carryAnswer(answer, passage) }));
  if (answer.state !== 'answered') {
    const said = carried.flatMap(({ passage, value }) =>
      value === undefined ? [] : [[passage.target.id, value] as const],
    );
    return { by: 'state', answers: new Map(said) };
  }
  const first = carried.find(({ whole }) => whole);
  if (first?.value)
    return { by: 'whole', answers: new Map([[first.passage.target.id, first.value]]) };
  return { by: 'parts', answers: inParts(answer, passages) };
}

/** The kinds whose value can be put together from parts. */
const hasParts: ReadonlySet<string> = new Set(['choices', 'decision', 'grade', 'table']);

function inParts(
  { value, evidence }: Answered,
  passages: readonly Passage[],
): ReadonlyMap<string, Answer> {
  const values = new Map<string, AnswerValue>();
  const source = passages[0]?.source;
  for (const part of value !== undefined && source ? partsOf(value, source) : []) {
    const open = passages.filter(
      ({ target }) => !values.has(target.id) || hasParts.has(target.kind),
    );
    const place = firstThat(open, (passage) => carryValue(part, passage));
    if (place === undefined) continue;
    values.set(place.id, together(values.get(place.id), place.value));
  }
  const answers = new Map<string, Answer>(
    [...values].map(([id, each]) => [id, { state: 'answered', value: each }]),
  );
  const answered = passages.filter(({ target }) => answers.has(target.id));
  const kept = firstThat([...answered, ...passages], (passage) =>
    evidence ? carryEvidence(evidence, passage) : nothing,
  );
  if (kept)
    answers.set(kept.id, { ...answers.get(kept.id), state: 'answered', evidence: kept.value });
  return answers;
}

/** The first question that takes all of something, and what it then is. */
function firstThat<VALUE>(
  passages: readonly Passage[],
  carry: (passage: Passage) => Carried<VALUE>,
): { readonly id: string; readonly value: VALUE } | undefined {
  for (const passage of passages) {
    const { value, whole } = carry(passage);
    if (value !== undefined && whole) return { id: passage.target.id, value };
  }
  return undefined;
}

/** The parts that a value can be divided into without reading it. */
function partsOf(value: AnswerValue, question: Question): readonly AnswerValue[] {
  switch (question.kind) {
    case 'decision':
    case 'grade':
      return Object.entries(value).map(([name, part]) => ({ [name]: part }));
    case 'choices':
      return [...(value as readonly string[])].map((code) => [code]);
    case 'table':
      return question.columns.map(({ id }) => columnOf(value as readonly Row[], id));
    default:
      return [value];
  }
}

function columnOf(rows: readonly Row[], column: string): readonly Row[] {
  return rows.flatMap(({ id, cells }) => {
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined;
    return cell === undefined ? [] : [{ id, cells: { [column]: cell } }];
  });
}

/** Two parts that stand at the same question. */
function together(one: AnswerValue | undefined, other: AnswerValue): AnswerValue {
  if (one === undefined) return other;
  if (!Array.isArray(one) || !Array.isArray(other)) {
    return Object.fromEntries([...Object.entries(one), ...Object.entries(other)]);
  }
  const rows = [...one] as Row[];
  for (const item of other as readonly (Row | string)[]) {
    const at = typeof item === 'string' ? -1 : rows.findIndex(({ id }) => id === item.id);
    const row = rows[at];
    if (row === undefined || typeof item === 'string') rows.push(item as Row);
    else rows[at] = { id: row.id, cells: { ...row.cells, ...item.cells } };
  }
  return rows;
}
