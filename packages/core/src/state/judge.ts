import type { Answer, Question } from '@maat/schema';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Advice } from '../grading/advice.js';
import type { Issue } from '../issue/issue.js';
import type { FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { SessionPorts } from './session-ports.js';

/** What is judged of an audit. Each part is read when it is needed, and followed where signals are. */
export interface JudgedAudit extends Omit<SessionPorts, 'now'> {
  readonly model: ToolModel;
  readonly now: ReadonlySignal<Date>;
  answer(id: string): Answer | undefined;
  setAside(id: string): readonly Answer[];
  isAsked(id: string): boolean;
}

/** What is said of an audit while it changes. Each part is computed when it is read. */
export interface Judgement {
  fact(path: string): FactValue | undefined;
  issuesOf(question: string): readonly Issue[];
  readonly issues: readonly Issue[];
  readonly advice: Advice;
}

type ReadAnswer = (id: string) => Answer | undefined;

/**
 * What weighs conditions, tells whether an answer fits its question, what is wrong with an audit, and what the grading
 * rules say of it: half of the code of a session, which a form that is just shown does not need.
 */
export interface Judge {
  /** As `answerFaults`. */
  faultsOf(model: ToolModel, question: Question, answer: Answer): readonly Issue[];
  /** As `isAsked`, of a question that is asked under a condition. */
  isAsked(model: ToolModel, question: string, answer: ReadAnswer): boolean;
  /** As `isBrought`. */
  isBrought(model: ToolModel, themePack: string, answer: ReadAnswer): boolean;
  judge(audit: JudgedAudit): Judgement;
}

/** What a session takes from its surroundings, its judge among it. */
export interface JudgedPorts extends SessionPorts {
  /**
   * The judge (`wholeJudge`), once it is there. Until then there are no issues and no advice, and
   * every fact is unknown: what is asked or brought under a condition is not.
   */
  readonly judge: ReadonlySignal<Judge | undefined>;
}
