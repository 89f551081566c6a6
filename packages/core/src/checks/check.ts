import type { Answer, Tool } from '@maat/schema';
import { stateOf } from '../grading/areas.js';
import { settledFacts } from '../grading/facts.js';
import { type Verdict, verdictOf } from '../grading/verdict.js';
import { type Issue, joined } from '../issue/issue.js';
import { todayIn } from '../model/calendar-date.js';
import { askedIn } from '../model/is-asked.js';
import { type ReviewPeriod, reviewPeriodOf } from '../model/review-period.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { type ReadableAudit, readAudit } from '../validate/read-audit.js';
import { checkQuestion } from './check-question.js';
import type { CheckContext } from './context.js';
import { checkDemands } from './demands.js';

/** What a check takes from its surroundings. */
export interface CheckOptions {
  /** The moment of the check. Core has no clock of its own. */
  readonly now: Date;
  /** The IANA time zone in which a day begins and ends. Default: Europe/London. */
  readonly timeZone?: string;
  /**
   * Names of months, January first, that may be typed beside the English ones: those of a catalogue
   * (`months`), or of several, one after the other.
   */
  readonly months?: readonly string[];
}

/**
 * All that is wrong or worth a look in an audit, be it finished or not: first what is wrong with
 * its shape and its fit to the tool, then what the tool asks, in the order of the form.
 *
 * Where something is wrong with the shape or the fit of some answers, the other answers are checked
 * all the same, and a condition that hangs on one of those is unknown. Nothing more is checked
 * where no answers can be read, where the audit is of another tool or version, or where there is
 * more wrong with the shape than is told.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @param options The moment, and the time zone.
 * @returns Issues with pointers from the root of the audit. None of them holds what was answered.
 * @throws RangeError if the moment is none, or there is no such time zone.
 */
export function check(tool: Tool, audit: unknown, options: CheckOptions): readonly Issue[] {
  const today = todayIn(options.now, options.timeZone ?? 'Europe/London');
  const model = modelOf(tool);
  const { issues, readable } = readAudit(model, audit);
  if (readable === undefined) return issues;
  return joined(issues, checkAnswers(contextOf(model, readable, today, options.months), readable));
}

function checkAnswers(context: CheckContext, { refused }: ReadableAudit): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { question } of context.model.questions.values()) {
    // What a rule demands of the whole audit is told even where the answer beside it is refused.
    const found = refused.has(question.id)
      ? checkDemands(context, question)
      : checkQuestion(context, question);
    if (found.length > 0) issues.push(...found);
  }
  // Whether a question is asked may hang on an answer that cannot be read.
  return refused.size === 0 ? issues : issues.filter(({ code }) => code !== 'answer.not-asked');
}

const nothing: readonly Answer[] = [];

function contextOf(
  model: ToolModel,
  readable: ReadableAudit,
  today: string,
  months: readonly string[] | undefined,
): CheckContext {
  // Hint: each is read several times, and a map has no prototype to be kept out each time.
  const answers = new Map(Object.entries(readable.answers));
  const answer = (id: string): Answer | undefined => answers.get(id);
  const setAside = new Map(Object.entries(readable.setAside ?? {}));
  let period: { readonly value: ReviewPeriod | undefined } | undefined;
  let verdict: Verdict | undefined;
  const isAsked = askedIn(model, answer);
  const state = (id: string) => stateOf(model, id, answer);
  return {
    model,
    months,
    storable: true, // or the structure had told, and the answer were refused
    answer,
    isAsked,
    setAside: (id) => setAside.get(id) ?? nothing,
    today: () => today,
    reviewPeriod: () => {
      period ??= { value: reviewPeriodOf(model, answer) };
      return period.value;
    },
    verdict: () => {
      verdict ??= verdictOf(model, settledFacts({ model, answer, isAsked, state }));
      return verdict;
    },
  };
}
