import type { Answer, Audit, Tool } from '@maat/schema';
import { askedIn } from '../model/is-asked.js';
import { modelOf } from '../model/tool-model.js';
import { readAudit } from '../validate/read-audit.js';
import type { Advice } from './advice.js';
import { advise } from './advise.js';
import { type GradingSource, stateOf } from './areas.js';
import { settledFacts } from './facts.js';

/**
 * What the grading rules of a tool say of an audit: the grade that they expect, what they leave of
 * the scale, every rule with its facts and its source, rules that contradict each other, and what
 * the chosen grade needs. They propose and explain; the audit is never written to, and the grade is
 * the auditor's.
 *
 * What is not answered is unknown, and so is every rule that hangs on it: an unfinished audit is
 * given no grade that its blanks would have made. An answer that does not fit its question counts
 * as a blank, and of an audit that cannot be read nothing is known.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit The audit.
 * @returns The advice. Without `proposed` where no rule that is known expects a grade.
 */
export function grade(tool: Tool, audit: Audit): Advice {
  const model = modelOf(tool);
  const answers = readAudit(model, audit).readable?.answers ?? {};
  const answer = (id: string): Answer | undefined =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  const source: GradingSource = {
    model,
    answer,
    isAsked: askedIn(model, answer),
    state: (id) => stateOf(model, id, answer),
  };
  return advise(model, settledFacts(source));
}
