import type { Answer, Section } from '@maat/schema';
import { stateFact } from '../model/fact.js';
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
  return stateFact(id, answer, model);
}

/** Counts the answers of a section. */
export function countArea(section: Section, source: GradingSource): AreaCounts {
  let [answered, notApplicable, noEvidence, blank] = [0, 0, 0, 0];
  // Added up by state, as ever: in another order fractions come to another sum, and to another verdict.
  let [weightAnswered, weightBlank, weightWithout] = [0, 0, 0];
  for (const { id, weight: own = 1 } of section.questions) {
    if (id === section.judgement || !source.isAsked(id)) continue;
    const state = source.state(id);
    switch (state) {
      case 'answered':
        answered += 1;
        weightAnswered += own;
        break;
      case 'not-applicable':
        notApplicable += 1;
        break;
      case 'no-evidence':
        noEvidence += 1;
        weightWithout += own;
        break;
      default:
        blank += 1;
        weightBlank += own;
    }
  }
  const weight = weightAnswered + weightBlank + weightWithout;
  const says = answered + noEvidence + blank > 0;
  const applies = says || isJudgementAlone(section, source);
  return { answered, notApplicable, noEvidence, blank, weight, weightWithout, applies };
}

/** Where nothing but a judgement is asked, that alone tells whether the section applies. */
function isJudgementAlone({ questions, judgement }: Section, source: GradingSource): boolean {
  if (judgement === undefined || questions.some(({ id }) => id !== judgement)) return false;
  return source.isAsked(judgement) && source.state(judgement) !== 'not-applicable';
}

/** Whether all that a section asks says 'no evidence found', N/A apart. */
export function isWithoutEvidence({ answered, noEvidence, blank }: AreaCounts): boolean {
  return noEvidence > 0 && answered + blank === 0;
}

/** Whether 'no evidence found' can be answered in a section, its judgement apart. */
export function takesNoEvidence({ questions, judgement }: Section): boolean {
  return questions.some(({ id, noEvidence }) => noEvidence && id !== judgement);
}
