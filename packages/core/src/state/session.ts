// Long because each way to change or read an audit is a line of code and a comment for its users.
import type {
  Answer,
  Audit,
  Evidence,
  QuestionIdOf,
  Retired,
  SectionIdOf,
  Tool,
} from '@maat/schema';
import { signal } from '@preact/signals-core';
import type { Advice } from '../grading/advice.js';
import type { Issue } from '../issue/issue.js';
import type { FactValue } from '../model/fact.js';
import type { Progress } from '../model/progress.js';
import type { Subject } from '../model/text-for.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { questionStateIn } from './audit-parts.js';
import type { Change } from './change.js';
import { History } from './history.js';
import type { JudgedPorts } from './judge.js';
import { applyChange, keepBeside, type QuestionState } from './question-state.js';
import { AuditRecord } from './record.js';
import type { QuestionAndValue, SessionEvent } from './session-ports.js';
import { AuditView } from './view.js';

/**
 * An audit while it is filled in: the only place that changes anything. What it shows is held in
 * signals (@preact/signals-core), one for each question, so that a change reaches the readers of
 * that question, and nothing else is computed until it is read. Read inside `effect` or `computed`
 * to hear of changes. `AuditSession` is one with its judge; a page may load the judge after it has shown the form.
 */
export class Session<TOOL extends Tool = Tool> {
  readonly tool: TOOL;
  readonly model: ToolModel<TOOL>;
  /** What `undo` and `redo` go by. Its `steps` can be kept with a draft: see `undoStepsOf`. */
  readonly history: History<string, QuestionState> = new History();
  readonly #now: () => Date;
  readonly #record: AuditRecord;
  readonly #view: AuditView;
  readonly #savedRevision = signal(0);
  readonly #listeners = new Set<(event: SessionEvent) => void>();

  /**
   * Opens an audit.
   *
   * @param tool The tool that the audit was made with.
   * @param audit The audit, already found to be one (`validateAudit`). It is never written to.
   * @param ports The clock, the time zone of its days, and what else it takes from around it.
   */
  constructor(tool: TOOL, audit: Audit, ports: JudgedPorts) {
    this.tool = tool;
    this.model = modelOf(tool);
    this.#now = ports.now;
    this.#record = new AuditRecord(this.model, audit);
    this.#view = new AuditView(this.model, this.#record, ports);
    this.#savedRevision.value = audit.revision;
  }

  /** The audit as it stands: a plain JSON value, put together when it is read after a change. */
  get audit(): Audit {
    return this.#record.audit;
  }

  /** Whether the audit is still being filled in. */
  get status(): Audit['status'] {
    return this.#record.status;
  }

  /** How many changes were made to the audit. */
  get revision(): number {
    return this.#record.revision;
  }

  /** The revision that was called saved last; before that, the one that was opened. */
  get savedRevision(): number {
    return this.#savedRevision.value;
  }

  /** Whether there are changes that nobody has called saved. */
  get dirty(): boolean {
    return this.#record.revision !== this.savedRevision;
  }

  /** Whom the audit is about, where its tool asks and the auditor has said. */
  get subject(): Subject | undefined {
    return this.#view.subject;
  }

  /** What the audit says to a question; undefined is a blank. */
  answer(question: QuestionIdOf<TOOL>): Answer | undefined {
    return this.#record.state(question).answer;
  }

  /** What was typed for a question before it was answered otherwise, oldest first. */
  setAside(question: QuestionIdOf<TOOL>): readonly Answer[] {
    return this.#record.state(question).setAside;
  }

  /** Whether a question is asked: it is, unless a condition says otherwise or is not settled. */
  isAsked(question: QuestionIdOf<TOOL>): boolean {
    return this.#view.isAsked(question);
  }

  /** Whether a theme pack is brought: its theme is chosen, and what it brings is shown. */
  isBrought(themePack: string): boolean {
    return this.#view.isBrought(themePack);
  }

  /** One fact that grading rules can read, by its path (docs/grading.md); undefined if unknown. */
  fact(path: string): FactValue | undefined {
    return this.#view.fact(path);
  }

  /** Whether the judge is there: only then is an audit without issues one without faults. */
  get isJudged(): boolean {
    return this.#view.isJudged;
  }

  /** What the grading rules of the tool say. It is computed when it is read, and not before. */
  get advice(): Advice {
    return this.#view.advice;
  }

  /** What is wrong or worth a look in what was answered to one question. */
  issuesOf(question: QuestionIdOf<TOOL>): readonly Issue[] {
    return this.#view.issuesOf(question);
  }

  /** What is wrong or worth a look in all answers, in the order of the form. */
  get issues(): readonly Issue[] {
    return this.#view.issues;
  }

  /** How far the audit, or one section of it, has come. */
  progress(section?: SectionIdOf<TOOL>): Progress {
    return this.#view.progress(section ?? '');
  }

  /** What was answered to earlier versions of the tool and has no place in it. No change touches it. */
  get retired(): readonly Retired[] {
    return this.#record.retired;
  }

  /** The sections that the auditor says are complete. */
  get completedSections(): readonly string[] {
    return this.#record.completedSections;
  }

  /**
   * Answers a question. What was typed is kept as it is.
   *
   * @throws AnswerRefused if the question does not take the value.
   */
  set(...[question, value]: QuestionAndValue<TOOL>): void {
    this.apply({ type: 'set', question, value });
  }

  /** Takes the answer to a question away, so that it is blank. Its evidence stays. */
  clear(question: QuestionIdOf<TOOL>): void {
    this.apply({ type: 'clear', question });
  }

  /**
   * Answers N/A, and sets what was typed aside.
   *
   * @param reason The reason; '' takes a reason away, undefined leaves it as it was.
   * @throws AnswerRefused if the question may not be answered N/A.
   */
  notApplicable(question: QuestionIdOf<TOOL>, reason?: string): void {
    this.apply({ type: 'not-applicable', question, ...(reason !== undefined && { reason }) });
  }

  /** Answers 'no evidence found', and sets what was typed aside. As for `notApplicable`. */
  noEvidence(question: QuestionIdOf<TOOL>, reason?: string): void {
    this.apply({ type: 'no-evidence', question, ...(reason !== undefined && { reason }) });
  }

  /** Takes N/A or 'no evidence found' back: what was set aside is the answer again. */
  bringBack(question: QuestionIdOf<TOOL>): void {
    this.apply({ type: 'bring-back', question });
  }

  /** Puts dated evidence beside the answer; an empty list takes it away. Throws AnswerRefused if it takes none. */
  setEvidence(question: QuestionIdOf<TOOL>, evidence: readonly Evidence[]): void {
    this.apply({ type: 'evidence', question, evidence });
  }

  /** Makes a change. Throws AnswerRefused if the question is not in the tool, or does not take the answer. */
  apply(change: Change): void {
    const before = this.#record.peek(change.question);
    const after = applyChange(before, change);
    this.#view.refuseMisfit(change.question, after.answer);
    const open = change.type === 'set' || change.type === 'clear' || 'reason' in change;
    this.#enter(change.question, before, after, open);
  }

  /** Takes over another version's answer (throws as `set`). If `beside`, this one's is set aside. */
  adopt(question: QuestionIdOf<TOOL>, from: Audit, beside = true): void {
    const before = this.#record.peek(question);
    const theirs = questionStateIn(from, question);
    this.#view.refuseMisfit(question, theirs.answer);
    this.#enter(question, before, beside ? keepBeside(theirs, before) : theirs, false);
  }

  /** Keeps the answer, and sets aside what another version of the audit holds. */
  keep(question: QuestionIdOf<TOOL>, from: Audit): void {
    const before = this.#record.peek(question);
    this.#enter(question, before, keepBeside(before, questionStateIn(from, question)), false);
  }

  /** Records that the auditor says a section is complete, or that it is not. */
  completeSection(section: SectionIdOf<TOOL>, complete: boolean): void {
    const others = this.#record.completedSections.filter((id) => id !== section);
    this.#record.complete(complete ? [...others, section] : others, this.#now());
    this.#tell({ section });
  }

  /** Whether there is a change to an answer that `undo` can take back. */
  get canUndo(): boolean {
    return this.history.canUndo.value;
  }

  /** Whether there is a change that `redo` can make again. */
  get canRedo(): boolean {
    return this.history.canRedo.value;
  }

  /**
   * Takes the last change to an answer back. Typing at one question is one change, up to a
   * `checkpoint`. To take something back is a change as well: the revision grows.
   *
   * @returns The id of the question, or undefined where there is nothing to take back.
   */
  undo(): string | undefined {
    const step = this.history.undo();
    if (step) this.#write(step.place, step.before);
    return step?.place;
  }

  /** Makes the change again that was taken back last. Returns as `undo`. */
  redo(): string | undefined {
    const step = this.history.redo();
    if (step) this.#write(step.place, step.after);
    return step?.place;
  }

  /** Ends the change that typing makes up: what is typed from now on is undone by itself. */
  checkpoint(): void {
    this.history.close();
  }

  /** Says that a revision was saved. It may be an earlier one than the present. */
  markSaved(revision: number): void {
    this.#savedRevision.value = revision;
  }

  /** Lifts the revision above another version's, to be saved over it, and takes over what stands beside answers. */
  liftAbove(revision: number, from?: Audit): void {
    this.#record.liftAbove(revision, from);
  }

  /** Opens another version of the audit in place of this one. Nothing can be undone after it. */
  load(audit: Audit): void {
    this.history.steps = { done: [], undone: [] };
    this.#record.load(audit);
    this.#savedRevision.value = audit.revision;
    this.#tell({});
  }

  /** Looks at the clock again: on a new day, dates of that day lie no more in the future. */
  refreshToday(): void {
    this.#view.refreshToday(this.#now());
  }

  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #enter(question: string, before: QuestionState, after: QuestionState, open: boolean): void {
    if (after === before) return;
    this.history.record({ place: question, before, after, open });
    this.#write(question, after);
  }

  #write(question: string, state: QuestionState): void {
    this.#record.enter(question, state, this.#now());
    this.#tell({ question });
  }

  #tell(place: { readonly question?: string; readonly section?: string }): void {
    const event = { ...place, revision: this.#record.revision };
    for (const listener of this.#listeners) listener(event);
  }
}
