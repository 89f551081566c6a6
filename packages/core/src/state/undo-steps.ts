import type { Answer, Audit, Tool } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { answerFaults } from '../validate/answer-faults.js';
import { questionStateIn } from './audit-parts.js';
import type { Step, Steps } from './history.js';
import type { QuestionState } from './question-state.js';

/** The changes to answers that can be undone, and made again, oldest first. Plain JSON. */
export type UndoSteps = Steps<string, QuestionState>;

const none: UndoSteps = { done: [], undone: [] };

/**
 * Reads what was kept of `session.history.steps`. Steps that do not lead to the audit as it is, or
 * hold what their questions do not take, are all left out: undoing must never make an audit that is none.
 *
 * @param audit The audit that was kept with them.
 * @param kept What was kept, from wherever: anything at all.
 */
export function undoStepsOf(tool: Tool, audit: Audit, kept: unknown): UndoSteps {
  if (!isRecord(kept)) return none;
  const model = modelOf(tool);
  const [done, undone] = [stepsIn(model, kept['done']), stepsIn(model, kept['undone'])];
  if (done === undefined || undone === undefined) return none;
  const isWhole =
    leads(audit, done, ['after', 'before']) && leads(audit, undone, ['before', 'after']);
  return isWhole ? { done, undone } : none;
}

type Side = 'before' | 'after';

/** Whether the steps, last one first, each begin where the one taken before it ended. */
function leads(
  audit: Audit,
  steps: readonly Step<string, QuestionState>[],
  [from, to]: readonly [Side, Side],
): boolean {
  const states = new Map<string, QuestionState>();
  return [...steps].reverse().every((step) => {
    const state = states.get(step.place) ?? questionStateIn(audit, step.place);
    states.set(step.place, step[to]);
    return isSameJson(state, step[from]);
  });
}

function stepsIn(
  model: ToolModel,
  kept: unknown,
): readonly Step<string, QuestionState>[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const steps = kept.map((each) => stepIn(model, each));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function stepIn(model: ToolModel, kept: unknown): Step<string, QuestionState> | undefined {
  if (!isRecord(kept) || typeof kept['place'] !== 'string') return undefined;
  const { place } = kept;
  const [before, after] = [
    stateIn(model, place, kept['before']),
    stateIn(model, place, kept['after']),
  ];
  return before && after && { place, before, after, open: false };
}

function stateIn(model: ToolModel, id: string, kept: unknown): QuestionState | undefined {
  const question = model.questions.get(id)?.question;
  if (!question || !isRecord(kept) || !Array.isArray(kept['setAside'])) return undefined;
  const { answer, setAside } = kept;
  const answers = [...(answer === undefined ? [] : [answer]), ...setAside] as readonly Answer[];
  const isAnswer = (each: Answer) =>
    isRecord(each) && answerFaults(model, question, each).length === 0;
  if (!answers.every(isAnswer)) return undefined;
  return { answer: answer as Answer | undefined, setAside };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
