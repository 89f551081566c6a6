import type { Answer } from '@maat/schema';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { checkQuestion } from '../checks/check-question.js';
import type { CheckContext } from '../checks/context.js';
import type { Advice } from '../grading/advice.js';
import { advise } from '../grading/advise.js';
import { stateOf } from '../grading/areas.js';
import { gradingFacts, type Memo } from '../grading/facts.js';
import { verdictOf } from '../grading/verdict.js';
import type { Issue } from '../issue/issue.js';
import { askedOrder } from '../model/asked-order.js';
import { todayIn } from '../model/calendar-date.js';
import { evaluate } from '../model/condition.js';
import type { FactValue } from '../model/fact.js';
import { isAsked } from '../model/is-asked.js';
import { type Progress, progressOf } from '../model/progress.js';
import { type ReviewPeriod, reviewPeriodOf } from '../model/review-period.js';
import { subjectOf } from '../model/subject-of.js';
import type { Subject } from '../model/text-for.js';
import { themeCondition } from '../model/theme.js';
import type { ToolModel } from '../model/tool-model.js';
import type { AuditRecord } from './record.js';
import type { SessionPorts } from './session-ports.js';

/** A computed value for each key, made when it is first read. */
class Computed<VALUE> {
  readonly #byKey = new Map<string, ReadonlySignal<VALUE>>();
  readonly #compute: (key: string) => VALUE;

  constructor(compute: (key: string) => VALUE) {
    this.#compute = compute;
  }

  read(key: string): VALUE {
    let value = this.#byKey.get(key);
    if (value === undefined) {
      value = computed(() => this.#compute(key));
      this.#byKey.set(key, value);
    }
    return value.value;
  }
}

/** Keeps what was computed in signals: only what a change reaches is computed again. */
const inSignals: Memo = (compute) => {
  const computed = new Computed(compute);
  return (key) => computed.read(key);
};

/** What can be told of an audit while it changes. Each part is computed when it is read. */
export class AuditView {
  readonly #model: ToolModel;
  readonly #now: Signal<Date>;
  readonly #today: ReadonlySignal<string>;
  readonly #context: CheckContext;
  readonly #order: ReadonlyMap<string, unknown>;
  readonly #asked: Computed<boolean>;
  readonly #brought: Computed<boolean>;
  readonly #issues: Computed<readonly Issue[]>;
  readonly #progress: Computed<Progress>;
  readonly #allIssues: ReadonlySignal<readonly Issue[]>;
  readonly #subject: ReadonlySignal<Subject | undefined>;
  readonly #reviewPeriod: ReadonlySignal<ReviewPeriod | undefined>;
  readonly #advice: ReadonlySignal<Advice>;
  readonly fact: (path: string) => FactValue | undefined;

  constructor(
    model: ToolModel,
    record: AuditRecord,
    { now, timeZone = 'Europe/London', months }: SessionPorts,
  ) {
    this.#model = model;
    this.#now = signal(now());
    // Hint: what tells the day is slow to begin with, and no form that is just shown asks for it.
    this.#today = computed(() => todayIn(this.#now.value, timeZone));
    const answer = (id: string): Answer | undefined => record.state(id).answer;
    const asked = (id: string): boolean => this.isAsked(id);
    this.#order = askedOrder(model);
    this.#asked = new Computed((id) => isAsked(model, id, answer));
    this.#subject = computed(() => subjectOf(model, answer));
    this.#reviewPeriod = computed(() => reviewPeriodOf(model, answer));
    // Hint: a key press changes no state and no judgement, and so no fact: the advice stays as it is.
    const state = inSignals((id) => stateOf(model, id, answer));
    this.fact = gradingFacts({ model, answer, isAsked: asked, state }, inSignals);
    this.#brought = new Computed(
      (pack) => evaluate(themeCondition(model.tool, pack), this.fact) === true,
    );
    this.#advice = computed(() => advise(model, this.fact));
    const verdict = computed(() => verdictOf(model, this.fact));
    this.#context = {
      model,
      months,
      answer,
      isAsked: asked,
      setAside: (id) => record.state(id).setAside,
      today: () => this.#today.value,
      reviewPeriod: () => this.#reviewPeriod.value,
      verdict: () => verdict.value,
    };
    this.#issues = new Computed((id) => {
      const place = model.questions.get(id);
      return place ? checkQuestion(this.#context, place.question) : [];
    });
    this.#allIssues = computed(() =>
      [...model.questions.keys()].flatMap((id) => this.issuesOf(id)),
    );
    this.#progress = new Computed((id) => progressOf(this.#questionsIn(id), asked, answer));
  }

  get subject(): Subject | undefined {
    return this.#subject.value;
  }

  get issues(): readonly Issue[] {
    return this.#allIssues.value;
  }

  get advice(): Advice {
    return this.#advice.value;
  }

  isAsked(question: string): boolean {
    if (this.#model.questions.has(question) && !this.#order.has(question)) return true;
    return this.#asked.read(question);
  }

  isBrought(themePack: string): boolean {
    return this.#brought.read(themePack);
  }

  issuesOf(question: string): readonly Issue[] {
    return this.#issues.read(question);
  }

  /** The progress of a section; of the whole audit, where the section is ''. */
  progress(section: string): Progress {
    return this.#progress.read(section);
  }

  /** Looks at the clock again: dates of a new day lie no more in the future. */
  refreshToday(now: Date): void {
    this.#now.value = now;
  }

  #questionsIn(section: string) {
    const sections = section ? [this.#model.sections.get(section)] : this.#model.tool.sections;
    return sections.flatMap((each) => each?.questions ?? []);
  }
}
