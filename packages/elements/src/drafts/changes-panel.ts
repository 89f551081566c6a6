import { type AnswerChange, changesSince, modelOf, type Session, translateTool } from '@maat/core';
import type { Audit } from '@maat/schema';
import { tell } from '../event/events.js';
import { enGB, type Labels } from '../labels.js';
import type { FormLocale } from '../locale/form-locale.js';
import { type ChangedWords, changedQuestion, nameOf } from './changed-question.js';
import { linkButton, made } from './made.js';

/** The versions that an audit is held against: the host's last one, and that of the last visit. */
export interface Earlier {
  readonly save: Audit;
  readonly visit: Audit;
}

/** What of the form the panel is about. */
interface ChangedForm extends HTMLElement {
  readonly locale: FormLocale | undefined;
  readonly labels: Partial<Labels>;
  readonly disabled: boolean;
  readonly headingLevel?: number;
  readonly readOnly?: boolean;
}

/** What the panel is made with. */
export interface PanelParts {
  readonly form: ChangedForm;
  readonly session: Session;
  readonly earlier: () => Earlier;
  /** Called when the auditor closes it: it is out of the page by then, and the focus has to go somewhere. */
  readonly closed: () => void;
}

type Since = keyof Earlier;

/** Shows which answers have changed, each with a way back, and undoes changes one by one. */
export class ChangesPanel {
  readonly element: HTMLElement = made('div', 'conflict');
  readonly #parts: PanelParts;
  readonly #words: ChangedWords;
  readonly #heading: HTMLElement;
  readonly #list = made('div');
  readonly #said = made('p', 'hint');
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #end: () => void;
  #since: Since = 'visit';

  constructor(parts: PanelParts) {
    this.#parts = parts;
    const { form, session } = parts;
    this.#words = wordsOf(form, session);
    const { labels, locale } = this.#words;
    const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
    this.#heading = made(levels[(form.headingLevel ?? 2) - 1] ?? 'h6', '', labels.changesTitle);
    this.#heading.id = 'changes';
    this.#heading.tabIndex = -1;
    this.#said.setAttribute('role', 'status');
    this.#undo = linkButton(labels.changesUndo, () => this.#step('undo', labels.changesUndone));
    this.#redo = linkButton(labels.changesRedo, () => this.#step('redo', labels.changesRedone));
    const { element } = this;
    element.setAttribute('part', 'changes');
    element.setAttribute('role', 'group');
    element.setAttribute('aria-labelledby', this.#heading.id);
    element.lang = locale?.language ?? 'en-GB';
    element.dir = locale?.direction ?? 'ltr';
    const buttons = made('p');
    const close = linkButton(labels.changesClose, () => this.#close());
    buttons.append(this.#undo, ' ', this.#redo, ' ', close);
    element.append(this.#heading, this.#choice(), this.#list, this.#said, buttons);
    this.#end = session.subscribe(() => this.show());
    this.show();
  }

  focus(): void {
    this.#heading.focus();
  }

  /** Takes it out of the page for good. */
  leave(): void {
    this.#end();
    this.element.remove();
  }

  #close(): void {
    this.leave();
    this.#parts.closed();
  }

  #choice(): HTMLElement {
    const { changesSinceVisit, changesSinceSave } = this.#words.labels;
    const options = made('div', 'options');
    options.setAttribute('role', 'radiogroup');
    options.setAttribute('aria-labelledby', this.#heading.id);
    options.append(
      this.#option('visit', changesSinceVisit),
      this.#option('save', changesSinceSave),
    );
    return options;
  }

  #option(since: Since, label: string): HTMLElement {
    const radio = made('input');
    radio.type = 'radio';
    radio.name = 'changes-since';
    radio.id = `changes-since-${since}`;
    radio.checked = since === this.#since;
    radio.addEventListener('change', () => {
      this.#since = since;
      this.show();
    });
    const name = made('label', '', label);
    name.htmlFor = radio.id;
    const option = made('div', 'option');
    option.append(radio, name);
    return option;
  }

  /** Shows what has changed by now. Called, too, when one of the earlier versions is another. */
  show(): void {
    const { session, earlier } = this.#parts;
    const { labels } = this.#words;
    const isShut = this.#isShut;
    const changes = changesSince(session.tool, earlier()[this.#since], session.audit);
    const items = changes.map((change) =>
      changedQuestion(this.#words, change, isShut ? undefined : () => this.#putBack(change)),
    );
    this.#list.replaceChildren(...items);
    if (items.length === 0) this.#list.append(made('p', '', labels.changesNone));
    this.#undo.hidden = isShut || !session.canUndo;
    this.#redo.hidden = isShut || !session.canRedo;
  }

  /** Puts the answer back that is shown. What was set aside at the question stays so. */
  #putBack({ question, before }: AnswerChange): void {
    const { session } = this.#parts;
    if (this.#isShut) return;
    const { [question]: _, ...others } = session.audit.answers;
    const answers = before === undefined ? others : { ...others, [question]: before };
    session.adopt(question, { ...session.audit, answers }, false);
    this.#changed(question, this.#words.labels.changesIsBack);
    this.focus();
  }

  #step(way: 'undo' | 'redo', words: (question: string) => string): void {
    const { session } = this.#parts;
    const question = this.#isShut ? undefined : session[way]();
    if (question === undefined) return;
    this.#changed(question, words);
    const pressed = way === 'undo' ? this.#undo : this.#redo;
    if (pressed.hidden) this.focus();
  }

  /** Whether nothing may be changed here now: it is only read, went on in another tab, or was submitted. */
  get #isShut(): boolean {
    const { form, session } = this.#parts;
    return form.matches(':disabled') || form.readOnly === true || session.status === 'submitted';
  }

  #changed(question: string, words: (question: string) => string): void {
    const { form, session } = this.#parts;
    this.#said.textContent = words(nameOf(this.#words, question));
    const detail = { question, revision: session.revision };
    tell(form, 'maat-input', detail);
    tell(form, 'maat-change', detail);
  }
}

function wordsOf({ locale, labels }: ChangedForm, session: Session): ChangedWords {
  const tool = locale ? translateTool(session.tool, locale.language).tool : session.tool;
  return {
    tool,
    model: modelOf(tool),
    subject: session.subject,
    locale,
    labels: { ...enGB, ...locale?.labels, ...labels },
  };
}
