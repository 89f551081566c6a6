import type { Answer, Question, Section } from '@maat/schema';
import { factOf } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';

/** Where grading reads an audit. A reader that is never called is never depended on. */
export interface GradingSource {
  readonly model: ToolModel;
  /** The answer to a question; undefined is a blank. */
  answer(id: string): Answer | undefined;
  /** The state of a question that is asked and not blank. */
  state(id: string): Answer['state'] | undefined;
  isAsked(id: string): boolean;
}

/** The answers of a section, counted for grading. Its judgement is not among them. */
export interface AreaCounts {
  readonly answered: number;
  readonly notApplicable: number;
  readonly noEvidence: number;
  readonly blank: number;
  /** The weight of all questions but those answered N/A. */
  readonly weight: number;
  /** The weight of those answered 'no evidence found'. */
  readonly weightWithout: number;
  /** Whether anything in it applies. A section that is wholly N/A counts as if it were not there. */
  readonly applies: boolean;
}

/** The state of an answer; undefined while it is blank. */
export function stateOf(
  model: ToolModel,
  id: string,
  answer: (id: string) => Answer | undefined,
): Answer['state'] | undefined {
  return factOf(`states.${id}`, answer, model) as Answer['state'] | undefined;
}

/** Counts the answers of a section. */
export function countArea(section: Section, source: GradingSource): AreaCounts {
  const counts = { answered: 0, notApplicable: 0, noEvidence: 0, blank: 0 };
  let [weight, weightWithout] = [0, 0];
  for (const question of audited(section)) {
    if (!source.isAsked(question.id)) continue;
    const state = source.state(question.id);
    counts[names[state ?? 'blank']] += 1;
    if (state === 'not-applicable') continue;
    weight += question.weight ?? 1;
    if (state === 'no-evidence') weightWithout += question.weight ?? 1;
  }
  return { ...counts, weight, weightWithout, applies: applies(section, source) };
}

/** Where nothing but a judgement is asked, that alone tells whether the section applies. */
function applies(section: Section, source: GradingSource): boolean {
  const others = audited(section);
  const telling = others.length > 0 ? others : section.questions;
  return telling.some(({ id }) => source.isAsked(id) && source.state(id) !== 'not-applicable');
}

const names = {
  answered: 'answered',
  'not-applicable': 'notApplicable',
  'no-evidence': 'noEvidence',
  blank: 'blank',
} as const;

/** The questions of a section that are about the case: not its judgement. */
function audited(section: Section): readonly Question[] {
  return section.questions.filter(({ id }) => id !== section.judgement);
}

/** Whether all that a section asks says 'no evidence found', N/A apart. */
export function isWithoutEvidence({ answered, noEvidence, blank }: AreaCounts): boolean {
  return noEvidence > 0 && answered + blank === 0;
}

/** Whether 'no evidence found' can be answered anywhere in the sections. */
export function takeNoEvidence(sections: readonly Section[]): boolean {
  return sections.some((section) => audited(section).some(({ noEvidence }) => noEvidence));
}
