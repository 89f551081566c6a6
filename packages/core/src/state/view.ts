import type { Answer } from '@maat/schema';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Advice } from '../grading/advice.js';
import { type Issue, noIssues } from '../issue/issue.js';
import { conditionalIn } from '../model/conditional.js';
import type { FactValue } from '../model/fact.js';
import { type Progress, progressOf } from '../model/progress.js';
import { subjectSaid } from '../model/subject-said.js';
import type { Subject } from '../model/text-for.js';
import type { ToolModel } from '../model/tool-model.js';
import { Computed } from './computed.js';
import type { Judge, JudgedPorts, Judgement } from './judge.js';
import type { AuditRecord } from './record.js';
import { refuseMisfit } from './refuse-misfit.js';

const noAdvice: Advice = { trace: [], conflicts: [], needs: [] };

/** What can be told of an audit while it changes. Each part is computed when it is read. */
export class AuditView {
  readonly #model: ToolModel;
  readonly #judge: ReadonlySignal<Judge | undefined>;
  readonly #now: Signal<Date>;
  readonly #conditional: ReadonlySet<string>;
  readonly #asked: Computed<boolean>;
  readonly #brought: Computed<boolean>;
  readonly #progress: Computed<Progress>;
  readonly #subject: ReadonlySignal<Subject | undefined>;
  readonly #judgement: ReadonlySignal<Judgement | undefined>;

  constructor(model: ToolModel, record: AuditRecord, { now, judge, ...ports }: JudgedPorts) {
    this.#model = model;
    this.#judge = judge;
    this.#now = signal(now());
    const answer = (id: string): Answer | undefined => record.state(id).answer;
    const asked = (id: string): boolean => this.isAsked(id);
    this.#conditional = conditionalIn(model);
    this.#asked = new Computed((id) => judge.value?.isAsked(model, id, answer) ?? false);
    this.#brought = new Computed((pack) => judge.value?.isBrought(model, pack, answer) ?? false);
    const ifAsked = (id: string) => (asked(id) ? answer(id) : undefined);
    this.#subject = computed(() => subjectSaid(model.tool, ifAsked));
    this.#progress = new Computed((id) => progressOf(this.#questionsIn(id), asked, answer));
    const setAside = (id: string): readonly Answer[] => record.state(id).setAside;
    const judged = { ...ports, now: this.#now, model, answer, setAside, isAsked: asked };
    this.#judgement = computed(() => judge.value?.judge(judged));
  }

  get subject(): Subject | undefined {
    return this.#subject.value;
  }

  get isJudged(): boolean {
    return this.#judgement.value !== undefined;
  }

  get issues(): readonly Issue[] {
    return this.#judgement.value?.issues ?? noIssues;
  }

  get advice(): Advice {
    return this.#judgement.value?.advice ?? noAdvice;
  }

  fact(path: string): FactValue | undefined {
    return this.#judgement.value?.fact(path);
  }

  isAsked(question: string): boolean {
    if (this.#conditional.has(question)) return this.#asked.read(question);
    return this.#model.questions.has(question);
  }

  isBrought(themePack: string): boolean {
    return this.#brought.read(themePack);
  }

  issuesOf(question: string): readonly Issue[] {
    return this.#judgement.value?.issuesOf(question) ?? noIssues;
  }

  /** Refuses an answer that does not fit its question: `AnswerRefused`. */
  refuseMisfit(question: string, answer: Answer | undefined): void {
    refuseMisfit(this.#model, question, answer, this.#judge.peek());
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
