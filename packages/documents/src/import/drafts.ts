import type { Answer, Question } from '@maat/schema';
import { type CellMeaning, folded } from './cell-value.js';
import type { AnswerPart, ImportMapping, MappedColumn } from './mapping.js';

/** What one cell of a line says. */
export interface Said {
  /** The place of the column, from 0. */
  readonly index: number;
  readonly mapped: MappedColumn;
  /** The cell as words. */
  readonly words: string;
  readonly meaning: CellMeaning;
}

/** An answer made of the cells of a line, and the cells that found no place in it. */
export interface Drafted {
  readonly answer?: unknown;
  readonly left: readonly Said[];
}

/** The state that the words of a cell stand for, if they stand for one. */
export function stateIn(
  words: string,
  { notApplicable = [], noEvidence = [] }: ImportMapping,
): Exclude<Answer['state'], 'answered'> | undefined {
  const is = (word: string) => folded(word) === folded(words);
  if (notApplicable.some(is)) return 'not-applicable';
  return noEvidence.some(is) ? 'no-evidence' : undefined;
}

/**
 * The answer to a question that the cells of a line make.
 *
 * @param said The cells of the line that speak of it, each of which holds something.
 */
export function draftAnswer(
  question: Question,
  said: readonly Said[],
  mapping: ImportMapping,
): Drafted {
  const part = (name: AnswerPart) => said.filter(({ mapped }) => (mapped.part ?? 'value') === name);
  const [reason] = part('reason');
  const values = part('value');
  const states = values.map(({ words }) => stateIn(words, mapping));
  const state = states.find((each) => each !== undefined);
  if (state !== undefined && states.every((each) => each === state)) {
    const answer = { state, ...(reason && { reason: reason.words }) };
    return { answer, left: [...part('explanation'), ...part('reason').slice(1)] };
  }
  const { value, left } = valueTo(question, values, part('explanation'));
  return {
    ...(value !== undefined && { answer: { state: 'answered', value } }),
    left: [...left, ...part('reason')],
  };
}

interface DraftedValue {
  readonly value?: unknown;
  readonly left: readonly Said[];
}

function valueTo(
  question: Question,
  values: readonly Said[],
  explanations: readonly Said[],
): DraftedValue {
  const known = values.filter(({ meaning }) => meaning !== undefined);
  const unread = values.filter(({ meaning }) => meaning === undefined);
  if (question.kind === 'table') return { ...rowsOf(known), left: [...unread, ...explanations] };
  const [first, ...again] = known;
  const name = explained[question.kind];
  if (name === undefined) {
    return { ...(first && { value: first.meaning }), left: [...unread, ...again, ...explanations] };
  }
  const [explanation, ...more] = explanations;
  const value = {
    ...(first && { [name.code]: first.meaning }),
    ...(explanation && { [name.words]: explanation.words }),
  };
  const left = [...unread, ...again, ...more];
  return { ...(Object.keys(value).length > 0 && { value }), left };
}

/** The kinds that explain what was chosen, and their members. */
const explained: Readonly<Record<string, { readonly code: string; readonly words: string }>> = {
  decision: { code: 'choice', words: 'explanation' },
  grade: { code: 'grade', words: 'rationale' },
};

/** The rows of a table. A row of which the line says nothing is not there. */
function rowsOf(said: readonly Said[]): { readonly value?: readonly object[] } {
  const numbers = [...new Set(said.map(({ mapped }) => mapped.row ?? 1))].sort((a, b) => a - b);
  if (numbers.length === 0) return {};
  const rows = numbers.map((number) => ({
    id: `r${number}`,
    cells: Object.fromEntries(
      said
        .filter(({ mapped }) => (mapped.row ?? 1) === number)
        .map(({ mapped, meaning }) => [mapped.cell ?? '', meaning]),
    ),
  }));
  return { value: rows };
}
