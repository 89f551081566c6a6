import type { Answer, GradeCounts, Question, StateCounts } from '@maat/schema';
import type { ToolModel } from '../model/tool-model.js';
import { isHeldBack } from './fewest.js';
import { holdBack } from './hold-back.js';

/** What one audit says, as far as its counts go. */
export interface Said {
  isAsked(id: string): boolean;
  state(id: string): Answer['state'] | 'blank';
  grade(id: string): unknown;
}

/** Counts audits by what they say, small counts held back. */
export interface Rows {
  /** By the state of the answer to a question. */
  statesOf(question: Pick<Question, 'id'>): StateCounts;
  /** By the grade that a question is answered with. */
  gradesOf(question: Pick<Question, 'id'>): GradeCounts;
}

const states = ['answered', 'not-applicable', 'no-evidence', 'blank'] as const;

/** The rows of counts of what these audits say. */
export function rowsOf(model: ToolModel, said: readonly Said[], fewest: number): Rows {
  const told = (id: string, counts: readonly number[]) =>
    isTold(id, said, fewest) ? holdBack(counts, fewest) : counts.map(() => null);
  return {
    statesOf: ({ id }) => {
      const counts = states.map((state) => numberOf(said, (each) => each.state(id) === state));
      const [answered = null, notApplicable = null, noEvidence = null, blank = null] = told(
        id,
        counts,
      );
      return { answered, notApplicable, noEvidence, blank };
    },
    gradesOf: ({ id }) => {
      const grades = [...model.grades.keys()];
      const cells = said.map((each) => cellOf(each, id, model));
      const row = [...grades.map((grade) => `grade ${grade}`), 'ungraded', ...states.slice(1)];
      const counts = told(
        id,
        row.map((cell) => numberOf(cells, (each) => each === cell)),
      );
      const [ungraded = null, notApplicable = null, noEvidence = null, blank = null] = counts.slice(
        grades.length,
      );
      const byGrade = grades.map((grade, index) => [grade, counts[index] ?? null] as const);
      return { grades: Object.fromEntries(byGrade), ungraded, notApplicable, noEvidence, blank };
    },
  };
}

/** Where an audit counts in a row of grades. */
function cellOf(said: Said, id: string, { grades }: ToolModel): string {
  const state = said.state(id);
  if (state !== 'answered') return state;
  const given = said.grade(id);
  return typeof given === 'string' && grades.has(given) ? `grade ${given}` : 'ungraded';
}

/**
 * A question that only some of the audits ask is not told: from how many ask it, what they say to the
 * questions that it hangs on could be worked out.
 */
function isTold(id: string, said: readonly Said[], fewest: number): boolean {
  return !isHeldBack(said.length, fewest) && said.every((each) => each.isAsked(id));
}

function numberOf<ITEM>(items: readonly ITEM[], isMeant: (item: ITEM) => boolean): number {
  return items.filter(isMeant).length;
}
