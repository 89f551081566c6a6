// Long because each thing that the views read of the form is a line of code and a comment on it.
import {
  type AuditSession,
  type Issue,
  modelOf,
  numbersIn,
  optionsOf,
  pointerTo,
  type ToolModel,
} from '@maat/core';
import type { Audit, Question, Section, Tool } from '@maat/schema';
import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals-core';
import type { FormLabels } from '../form-labels.js';
import type { Labels } from '../labels.js';
import { type FormLocale, type ShownLocale, shownEnglish } from '../locale/form-locale.js';
import { shownTool } from '../locale/show-tool.js';
import { Wording } from '../locale/wording.js';
import { judging } from '../part/judging.js';
import type { QuestionContext } from '../question/context.js';
import { type Notice, type Said, sayNow, stillSaid } from './said.js';

/** How the form is laid out: a section at a time behind a task list, or all on one page. */
export type Layout = 'sections' | 'page';

/** What the form shows, where it shows a section at a time. */
export type Place =
  | { readonly view: 'tasks' }
  | { readonly view: 'section'; readonly section: string }
  | { readonly view: 'check' };

/** What somebody types at this moment, as the control has it. */
export interface Typed {
  readonly question: string;
  readonly value: unknown;
}

/** How the form is shown. */
interface FormOptions {
  readonly locale: FormLocale | undefined;
  readonly labels: Partial<Labels>;
  readonly layout: Layout;
  readonly headingLevel: number;
  readonly showSources: boolean;
}

/** What the form knows beside the audit: where the auditor is, and what they are told, in which words. No DOM. */
export class FormState extends Wording {
  readonly session: AuditSession;
  /** The tool as it is shown: in the language of the form, as far as it is translated. */
  readonly tool: Tool;
  readonly model: ToolModel;
  readonly locale: ShownLocale;
  /** Whether some of what is shown is a translation that nobody answers for yet. */
  readonly isDraft: boolean;
  readonly labels: FormLabels;
  readonly layout: Layout;
  readonly headingLevel: number;
  readonly showSources: boolean;
  readonly place: Signal<Place> = signal({ view: 'tasks' });
  /** The sections whose errors are shown: those that were left, and all once it was submitted. */
  readonly revealed: Signal<ReadonlySet<string>> = signal(new Set());
  /** The errors that the error summary was opened with. */
  readonly summary: Signal<readonly Issue[]> = signal([]);
  /** What assistive technology is told without the focus being moved. */
  readonly announcement: ReadonlySignal<string> = computed(() =>
    stillSaid(this.session, this.#said.value),
  );
  readonly notice: Signal<Notice | undefined> = signal(undefined);
  readonly printing: Signal<boolean> = signal(false);
  /** Another version of the audit, between which and this one the auditor chooses. */
  readonly conflict: Signal<Audit | undefined> = signal(undefined);
  /** Why another version that the host gave cannot be compared. */
  readonly unreadable: Signal<readonly Issue[]> = signal([]);
  /** The questions of which the auditor went on without having chosen. */
  readonly unchosen: Signal<ReadonlySet<string>> = signal(new Set());
  /** Issues that the host gave, and answers that the session refused. */
  readonly others: Signal<readonly Issue[]> = signal([]);
  /** The question at which errors have appeared that are read out once it is left. */
  untold: string | undefined;
  /** Set while a change by a control is recorded, and at no other time. */
  typed: Typed | undefined;
  readonly #said: Signal<Said> = signal({ text: '' });
  readonly number: ReturnType<typeof numbersIn>;
  readonly #contexts = new Map<string, ReadonlySignal<QuestionContext>>();

  /**
   * @param session The session that is shown.
   * @param options How it is shown. Labels that are left out are the locale's.
   * @param before What was shown before: in the same session the auditor stays where they are.
   */
  constructor(session: AuditSession, options: FormOptions, before: FormState | undefined) {
    const locale = options.locale ?? shownEnglish;
    super(session.tool, locale, () => session.subject);
    this.session = session;
    this.locale = locale;
    const { tool, isDraft } = shownTool(session.tool, this.locale);
    this.tool = tool;
    this.model = modelOf(tool);
    this.isDraft = isDraft || this.locale.state === 'draft';
    this.labels = { ...this.locale.labels, ...options.labels };
    this.number = numbersIn(this.locale.language);
    this.layout = options.layout;
    this.headingLevel = options.headingLevel;
    this.showSources = options.showSources;
    if (before?.session !== session) return;
    this.place.value = before.place.peek();
    this.revealed.value = before.revealed.peek();
    this.summary.value = before.summary.peek();
    this.others.value = before.others.peek();
    this.conflict.value = before.conflict.peek();
  }

  /** What a question would be rendered with, as it stands. */
  context(question: Question): QuestionContext {
    let context = this.#contexts.get(question.id);
    if (context === undefined) {
      context = computed(() => this.#contextOf(question));
      this.#contexts.set(question.id, context);
    }
    return context.value;
  }

  #contextOf(question: Question): QuestionContext {
    const { session, labels, model, locale, text, plain, inOwn, shown, languageOf } = this;
    return {
      question,
      session,
      model,
      locale,
      labels,
      answer: session.answer(question.id),
      issues: this.shownIssues(question),
      text,
      plain,
      inOwn,
      shown,
      languageOf,
      options: this.options,
      message: this.message,
    };
  }

  readonly options: QuestionContext['options'] = (options) => optionsOf(this.tool, options);

  /** Hint: it is said anew for another subject, and not at each key press. */
  readonly message: QuestionContext['message'] = (issue) => {
    const { code } = judging;
    const { audit, subject } = this.session;
    const { locale, tool, mark } = this;
    if (code === undefined) return '';
    const wording = locale.messages ?? code.formEnGB;
    return untracked(() => code.messageIn(wording, issue, { tool, mark, audit, subject }));
  };

  /** The issues that are shown at a question. Its own are not looked for before it is left. */
  shownIssues(question: Question): readonly Issue[] {
    const others = this.others.value.filter(({ pointer }) => isAt(pointer, question.id));
    const section = this.session.model.questions.get(question.id)?.section.id ?? '';
    if (!this.revealed.value.has(section)) return others;
    return [...others, ...this.session.issuesOf(question.id).filter(isToldAtQuestion)];
  }

  /** The sections that are asked at all: those with a question that is. */
  sections(): readonly Section[] {
    return this.tool.sections.filter(({ questions }) =>
      questions.some(({ id }) => this.session.isAsked(id)),
    );
  }

  /** The errors in a section; in all of them where none is given. */
  errors(section?: string): readonly Issue[] {
    const sections = this.session.tool.sections.filter(({ id }) => !section || id === section);
    const own = sections.flatMap(({ questions }) =>
      questions
        .filter(({ id }) => this.session.isAsked(id))
        .flatMap(({ id }) => [
          ...this.others.value.filter(({ pointer }) => isAt(pointer, id)),
          ...this.session.issuesOf(id),
        ]),
    );
    return own.filter(({ severity }) => severity === 'error');
  }

  /** Shows the errors of sections from now on, and says how many there are. */
  reveal(...sections: readonly string[]): void {
    const before = this.revealed.peek();
    const added = sections.filter((id) => !before.has(id));
    if (added.length === 0) return;
    this.session.refreshToday();
    this.revealed.value = new Set([...before, ...added]);
    const told = added.flatMap((id) => {
      const section = this.model.sections.get(id);
      const count = untracked(() => this.errors(id).length);
      if (section === undefined || count === 0) return [];
      return [this.labels.problemsIn(count, this.plain(section.shortTitle ?? section.title))];
    });
    this.announce(told.join(' '));
  }

  /** Has a sentence read out, also when it is the same as the last one. */
  announce(text: string): void {
    const same = text !== '' && this.announcement.peek() === text;
    this.#said.value = sayNow(this.session, same ? `${text}\u00a0` : text);
  }

  /** Forgets what the host or the session said of a question, as its answer is another now. */
  dropOthers(question: string): void {
    const others = this.others.peek();
    const kept = others.filter(({ pointer }) => !isAt(pointer, question));
    if (kept.length < others.length) this.others.value = kept;
  }
}

function isAt(pointer: string, question: string): boolean {
  const place = pointerTo('answers', question);
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** What is set aside is told where it is kept, and before the audit is submitted. */
function isToldAtQuestion({ code }: Issue): boolean {
  return code !== 'answer.set-aside' && code !== 'answer.not-asked';
}
