import type { Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { coreQuestions } from './core-questions.js';
import { coreRules } from './core-rules.js';
import { coreFaults } from './held-to-core.js';

/** How comparable a local form still is: what it keeps of the core. */
export interface CoreReport {
  readonly questions: {
    /** How many of the core are asked as they were, or more strictly. */
    readonly asked: number;
    /** How many the core has. */
    readonly of: number;
    /** Those that are not asked, and why. */
    readonly hidden: readonly { readonly question: string; readonly justification?: string }[];
  };
  readonly rules: {
    /** How many of the core say what they said, or say it more strongly. */
    readonly kept: number;
    readonly of: number;
  };
}

/**
 * What a tool keeps of the core of another.
 *
 * @param base The tool that has the core.
 * @param tool The tool that came of it.
 */
export function coreReport(base: Tool, tool: Tool): CoreReport {
  const faults = coreFaults(base, tool);
  const isWhole = (of: 'question' | 'rule', id: string) =>
    !faults.some((fault) => fault.of === of && fault.id === id);
  const questions = coreQuestions(base).map(({ question }) => question.id);
  const rules = coreRules(base);
  const hidden = questions.flatMap((question) => {
    const now = modelOf(tool).questions.get(question)?.question.hidden;
    return now === undefined ? [] : { question, ...now };
  });
  const asked = questions.filter(
    (id) => isWhole('question', id) && !hidden.some(({ question }) => question === id),
  );
  return {
    questions: { asked: asked.length, of: questions.length, hidden },
    rules: { kept: rules.filter(({ id }) => isWhole('rule', id)).length, of: rules.length },
  };
}
