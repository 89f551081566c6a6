import type { Answer, Question, Section, Tool } from '@maat/schema';
import { type GradingSource, stateOf } from '../../src/grading/areas.js';
import { settledFacts } from '../../src/grading/facts.js';
import type { FactValue } from '../../src/model/fact.js';
import { askedIn } from '../../src/model/is-asked.js';
import { modelOf } from '../../src/model/tool-model.js';
import { toolOf } from './kit.js';

/** Answers as the tests write them; they need not fit. */
export type Answers = Readonly<Record<string, object>>;

export const notApplicable = { state: 'not-applicable' };
export const noEvidence = { state: 'no-evidence' };

/** A grade that was chosen, and the reason for it if there is one. */
export const graded = (grade: string, rationale?: string): object => ({
  state: 'answered',
  value: rationale === undefined ? { grade } : { grade, rationale },
});

/** Reads the facts of an audit with these answers. */
export function factsWith(
  tool: Tool,
  answers: Answers = {},
): (path: string) => FactValue | undefined {
  const model = modelOf(tool);
  const answer = (id: string) =>
    Object.hasOwn(answers, id) ? (answers[id] as Answer | undefined) : undefined;
  const source: GradingSource = {
    model,
    answer,
    isAsked: askedIn(model, answer),
    state: (id) => stateOf(model, id, answer),
  };
  return settledFacts(source);
}

/** The facts of an audit with these answers at these paths. */
export function valuesOf(
  tool: Tool,
  answers: Answers,
  paths: readonly string[],
): readonly (FactValue | undefined)[] {
  return paths.map(factsWith(tool, answers));
}

/** A question to write a line to. 'No evidence found' can be answered. */
export const line = (id: string, more: object = {}): Question => ({
  id,
  kind: 'text',
  label: id,
  noEvidence: true,
  ...more,
});

/** The question for a grade. */
export const mark = (id: string): Question => ({
  id,
  kind: 'grade',
  label: id,
  rationale: { label: 'Rationale', required: false },
});

/** An area with two lines and its judgement: `<id>One`, `<id>Two` and `<id>Judged`. */
export function area(id: string, more: Partial<Section> = {}): Section {
  return {
    id,
    title: id,
    area: true,
    judgement: `${id}Judged`,
    questions: [line(`${id}One`), line(`${id}Two`), mark(`${id}Judged`)],
    ...more,
  };
}

export const scale = {
  id: 'four',
  grades: [
    { id: 'excellent', label: 'Excellent' },
    { id: 'sound', label: 'Sound' },
    { id: 'weak', label: 'Weak' },
    { id: 'failing', label: 'Failing' },
  ],
} as const;

/** A tool with these areas, a last section with these questions, and a scale of four. */
export function areasOf(
  sections: readonly Section[],
  last: readonly Question[] = [mark('overall')],
  more: Partial<Tool> = {},
): Tool {
  return toolOf([], {
    sections: [...sections, { id: 'last', title: 'Last', questions: last }],
    scale,
    ...more,
  });
}
