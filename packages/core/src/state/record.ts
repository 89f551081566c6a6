import type { Audit, Retired } from '@maat/schema';
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { ToolModel } from '../model/tool-model.js';
import { auditWith, questionStateIn, withMembersOf } from './audit-parts.js';
import { blankState, type QuestionState } from './question-state.js';

const noneRetired: readonly Retired[] = [];

/** An audit taken apart into signals, one for each question, so that each is changed by itself. */
export class AuditRecord {
  readonly #base: Signal<Audit>;
  readonly #states = new Map<string, Signal<QuestionState>>();
  readonly #completed: Signal<readonly string[]>;
  readonly #revision: Signal<number>;
  readonly #audit: ReadonlySignal<Audit>;
  #changedAt: Date | string;

  constructor(model: ToolModel, audit: Audit) {
    this.#base = signal(audit);
    this.#completed = signal(audit.completedSections ?? []);
    this.#revision = signal(audit.revision);
    this.#changedAt = audit.changedAt;
    for (const id of model.questions.keys()) {
      this.#states.set(id, signal(questionStateIn(audit, id)));
    }
    this.#audit = computed(() => this.#putTogether());
  }

  /** The audit, put together when it is read after a change. */
  get audit(): Audit {
    return this.#audit.value;
  }

  /** It changes only when another version is loaded. */
  get status(): Audit['status'] {
    return this.#base.value.status;
  }

  /** What has no place in the tool any more. */
  get retired(): readonly Retired[] {
    return this.#base.value.retired ?? noneRetired;
  }

  get revision(): number {
    return this.#revision.value;
  }

  get completedSections(): readonly string[] {
    return this.#completed.value;
  }

  /** What is held for a question. */
  state(question: string): QuestionState {
    return this.#states.get(question)?.value ?? blankState;
  }

  /** What is held for a question, for who does not want to hear of its changes. */
  peek(question: string): QuestionState {
    return this.#states.get(question)?.peek() ?? blankState;
  }

  /** Changes what is held for a question, and counts the change. */
  enter(question: string, state: QuestionState, at: Date): void {
    const signal = this.#states.get(question);
    if (signal === undefined) return;
    batch(() => {
      signal.value = state;
      this.#count(at);
    });
  }

  /** Changes which sections are complete, and counts the change. */
  complete(sections: readonly string[], at: Date): void {
    batch(() => {
      this.#completed.value = sections;
      this.#count(at);
    });
  }

  /** Lifts the revision above another's, and takes over what a version says beside its answers. */
  liftAbove(revision: number, from?: Audit): void {
    batch(() => {
      if (from) this.#base.value = withMembersOf(this.#base.peek(), from);
      this.#revision.value = Math.max(this.#revision.peek(), revision + 1);
    });
  }

  /** Puts another version of the audit in the place of this one. */
  load(audit: Audit): void {
    batch(() => {
      for (const [id, state] of this.#states) state.value = questionStateIn(audit, id);
      this.#completed.value = audit.completedSections ?? [];
      this.#changedAt = audit.changedAt;
      this.#revision.value = audit.revision;
      this.#base.value = audit;
    });
  }

  #count(at: Date): void {
    this.#changedAt = at;
    this.#revision.value = this.#revision.peek() + 1;
  }

  #putTogether(): Audit {
    const base = this.#base.value;
    const revision = this.#revision.value;
    if (revision === base.revision) return base;
    const states = [...this.#states].map(([id, state]) => [id, state.value] as const);
    const completed = this.#completed.value;
    return auditWith(base, states, {
      revision,
      changedAt: momentOf(this.#changedAt),
      ...((completed.length > 0 || base.completedSections) && { completedSections: completed }),
    });
  }
}

/** Written out when it is read, and not at each key press. */
function momentOf(moment: Date | string): string {
  return typeof moment === 'string' ? moment : moment.toISOString();
}
