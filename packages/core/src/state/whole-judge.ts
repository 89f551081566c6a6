import { computed, type ReadonlySignal } from '@preact/signals-core';
import { checkQuestion } from '../checks/check-question.js';
import type { CheckContext } from '../checks/context.js';
import type { Advice } from '../grading/advice.js';
import { advise } from '../grading/advise.js';
import { stateOf } from '../grading/areas.js';
import { gradingFacts, type Memo } from '../grading/facts.js';
import { verdictOf } from '../grading/verdict.js';
import type { Issue } from '../issue/issue.js';
import { todayIn } from '../model/calendar-date.js';
import type { FactValue } from '../model/fact.js';
import { isAsked } from '../model/is-asked.js';
import { isBrought } from '../model/is-brought.js';
import { reviewPeriodOf } from '../model/review-period.js';
import { answerFaults } from '../validate/answer-faults.js';
import { Computed } from './computed.js';
import type { Judge, JudgedAudit, Judgement } from './judge.js';

/** Keeps what was computed in a signal, until something that it was computed from changes. */
const inSignals: Memo = (compute) => {
  const kept = computed(compute);
  return () => kept.value;
};

/** What is said of an audit, in signals. */
class InSignals implements Judgement {
  readonly fact: (path: string) => FactValue | undefined;
  readonly #issues: Computed<readonly Issue[]>;
  readonly #allIssues: ReadonlySignal<readonly Issue[]>;
  readonly #advice: ReadonlySignal<Advice>;

  constructor({ now, timeZone = 'Europe/London', ...audit }: JudgedAudit) {
    const { model, answer } = audit;
    // Hint: a key press changes no state and no judgement, and so no fact: the advice stays as it is.
    const states = new Computed((id) => stateOf(model, id, answer));
    const facts = new Computed(
      gradingFacts({ ...audit, state: (id) => states.read(id) }, inSignals),
    );
    this.fact = (path) => facts.read(path);
    this.#advice = computed(() => advise(model, this.fact));
    const verdict = computed(() => verdictOf(model, this.fact));
    // Hint: what tells the day is slow to begin with, and no form that is just shown asks for it.
    const today = computed(() => todayIn(now.value, timeZone));
    const reviewPeriod = computed(() => reviewPeriodOf(model, answer));
    const context: CheckContext = {
      ...audit,
      today: () => today.value,
      reviewPeriod: () => reviewPeriod.value,
      verdict: () => verdict.value,
    };
    this.#issues = new Computed((id) => {
      const place = model.questions.get(id);
      return place ? checkQuestion(context, place.question) : [];
    });
    this.#allIssues = computed(() =>
      [...model.questions.keys()].flatMap((id) => this.issuesOf(id)),
    );
  }

  get issues(): readonly Issue[] {
    return this.#allIssues.value;
  }

  get advice(): Advice {
    return this.#advice.value;
  }

  issuesOf(question: string): readonly Issue[] {
    return this.#issues.read(question);
  }
}

/** All checks and the grading engine. */
export const wholeJudge: Judge = {
  faultsOf: answerFaults,
  isAsked,
  isBrought,
  judge: (audit) => new InSignals(audit),
};
