// Long because the element's public face, which the manifest is made of, is documented in one place.
import type { AuditSession, Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { type CSSResultGroup, nothing, type PropertyDeclarations } from 'lit';
import type { FormDrafts } from '../drafts/keep-drafts.js';
import { tell } from '../event/events.js';
import type { Labels } from '../labels.js';
import { missingPart } from '../part/missing.js';
import { missingFor } from '../part/needed.js';
import type { Part } from '../part/part.js';
import { views } from '../part/views.js';
import { watch } from '../question/watch.js';
import { firstSheets } from '../style/first-sheets.js';
import { version } from '../version.js';
import { formView } from '../view/form.js';
import { focusOn, followToReading } from './focus.js';
import { focusFieldIn } from './focus-field.js';
import { FormAssociated } from './form-associated.js';
import { FormState, type Layout } from './form-state.js';
import { eachInTurn, isNews, isRead, isWithoutErrors, takeIssues } from './given.js';
import { Interaction } from './interaction.js';
import { KeptAudit, type OpenedAudit, toKeep } from './kept-audit.js';
import { checkAll } from './navigate.js';
import { openSession, warnOfOtherCopy } from './open-session.js';
import { takeConflict } from './take-conflict.js';

/** The properties that decide how an open audit is shown. */
const shown = ['locale', 'layout', 'labels', 'headingLevel', 'showSources'] as const;

/**
 * The audit form: a tool's questions, filled in for one case.
 *
 * Give it a `tool`, and an `audit` to go on with; it makes a new one otherwise. What the auditor
 * does stands in `session`. It stores nothing and sends nothing: that is the host's, by its events.
 * In a `<form>` it takes part under its `name`, its value being the audit in JSON.
 *
 * @fires {CustomEvent<ChangeDetail>} maat-input - At each change, as it is typed.
 * @fires {CustomEvent<ChangeDetail>} maat-change - When a change is finished.
 * @fires {CustomEvent<SubmitDetail>} maat-submit - Before it is submitted; then a `<form>` around it is.
 * @fires {CustomEvent<ConflictDetail>} maat-conflict-resolved - The auditor chose between versions.
 * @fires {ErrorEvent} error - Something that it was given cannot be shown. What was shown stays.
 *
 * @slot before - What the host shows above the form.
 * @slot actions - What the host shows beside the button that submits, such as one that saves.
 * @slot after - What the host shows below the form.
 *
 * @csspart form - All that is filled in.
 * @csspart draft - That the words are a draft translation.
 * @csspart draft-status - How the draft of the audit is kept.
 * @csspart changes - What has changed since the last visit or the last save.
 * @csspart missing - That code of the form could not be loaded.
 * @csspart heading - Each heading.
 * @csspart introduction - What the audit is for, and how to complete the form.
 * @csspart tasks - The list of sections.
 * @csspart status - How far a section has come.
 * @csspart section - A section of the form.
 * @csspart completion - 'Have you completed this section?'
 * @csspart question - A question with all that belongs to it.
 * @csspart label - The words of a question.
 * @csspart hint - The hint of a question.
 * @csspart guidance - The guidance of a question or a section.
 * @csspart control - A text box, a text area or a list to choose from.
 * @csspart option - A radio button or a check box.
 * @csspart row - A row of a table, or a piece of evidence.
 * @csspart evidence - The dated evidence of an answer.
 * @csspart source - Where a question comes from.
 * @csspart issues - What is said about an answer.
 * @csspart error - An error among it.
 * @csspart warning - A warning among it.
 * @csspart info - Information among it.
 * @csspart error-summary - The list of all errors.
 * @csspart profile - The judgements of the areas at a glance.
 * @csspart advice - What the grading rules say.
 * @csspart contacts - Whom to tell at once.
 * @csspart conflict - The two versions of an audit.
 * @csspart conflict-bar - What leads to them.
 * @csspart button - Each button.
 * @csspart primary-button - The button that leads on.
 * @csspart reading - The audit to be read.
 * @csspart read - A question in it with its answer.
 * @csspart answer - What was answered.
 * @csspart retired - What was answered to earlier versions of the tool.
 *
 * @cssproperty --maat-color-text - Words.
 * @cssproperty --maat-color-quiet - Hints, and what is optional.
 * @cssproperty --maat-color-background - Behind the form.
 * @cssproperty --maat-color-raised - Behind what is set apart.
 * @cssproperty --maat-color-line - Lines between things.
 * @cssproperty --maat-color-control - The edges of what can be used.
 * @cssproperty --maat-color-field - Behind what is typed.
 * @cssproperty --maat-color-link - Links.
 * @cssproperty --maat-color-action - The button that leads on, and what is ticked.
 * @cssproperty --maat-color-on-action - Words on that button.
 * @cssproperty --maat-color-error - Errors.
 * @cssproperty --maat-color-warning - Warnings.
 * @cssproperty --maat-color-focus - The ring around what has the focus.
 * @cssproperty --maat-font-family - The typeface.
 * @cssproperty --maat-heading-font-family - The typeface of headings. Default: that of the words.
 * @cssproperty --maat-font-size - The size of the words.
 * @cssproperty --maat-line-height - The height of a line of words, as a multiple of their size.
 * @cssproperty --maat-space - The space between things.
 * @cssproperty --maat-radius - The corners.
 * @cssproperty --maat-measure - The longest line.
 * @cssproperty --maat-focus-width - How thick the ring around what has the focus is.
 */
export class MaatAuditForm extends FormAssociated {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;
  static override readonly styles: CSSResultGroup = firstSheets;
  static override readonly properties: PropertyDeclarations = {
    tool: { attribute: false },
    audit: { attribute: false },
    session: { attribute: false },
    issues: { attribute: false },
    conflict: { attribute: false },
    drafts: { attribute: false },
    labels: { attribute: false },
    layout: { reflect: true },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    showSources: { type: Boolean, attribute: 'show-sources' },
  };

  /** The tool: the questionnaire as data. One from elsewhere is to be checked by `validateTool`. */
  declare tool: Tool | undefined;
  /** The audit to go on with. The element never writes to it; read `session.audit`. */
  declare audit: Audit | undefined;
  /** The session in which the audit is filled in. A host may give one of its own. */
  declare session: AuditSession | undefined;
  /** The host's own issues, such as a server's, by JSON Pointer into the audit. */
  declare issues: readonly Issue[];
  /** Another version of the audit, saved by somebody else: both are shown for the auditor to choose. */
  declare conflict: Audit | undefined;
  /** Keeps drafts of what is typed: `keepDrafts(store)` of `@maat/elements/drafts`. Default: none. */
  declare drafts: FormDrafts | undefined;
  /** Words of the interface that are to be others than the locale's. */
  declare labels: Partial<Labels>;
  /** A section at a time behind a task list (`sections`), or all on one page (`page`). */
  declare layout: Layout;
  /** Shows the audit to be read, in the order of the paper form. */
  declare readOnly: boolean;
  /** The level of the form's first heading on the host's page: 1 to 6. */
  declare headingLevel: number;
  /** Shows at each question where it comes from. */
  declare showSources: boolean;

  #state: FormState | undefined;
  #faults: readonly Issue[] = [];
  #opened: OpenedAudit | undefined;
  readonly #kept = new KeptAudit((other) => Object.assign(this, { conflict: other }));

  constructor() {
    super();
    this.issues = [];
    this.labels = {};
    this.layout = 'sections';
    this.readOnly = false;
    this.headingLevel = 2;
    this.showSources = false;
    new Interaction(this, () => this.#state);
  }

  /** The audit in JSON, as it takes part in a `<form>`. */
  override get value(): string {
    return this.session ? JSON.stringify(this.session.audit) : '';
  }

  protected override get kept(): string {
    return toKeep(this.value, this.session?.savedRevision ?? 0);
  }

  /**
   * Moves the focus to the control of a place in the audit, and opens the section it is in; where it is only
   * read, to where the answer stands. Returns whether there is such a place.
   *
   * @param pointer A JSON Pointer: /answers/theme, or /answers/actions/value/0/cells/timescale.
   */
  focusField(pointer: string): boolean {
    return focusFieldIn(this.renderRoot, () => this.#state, pointer);
  }

  /**
   * Submits the audit as its button does: shows the errors and moves the focus to their summary, or
   * fires `maat-submit`. Returns whether it was submitted.
   */
  submit(): boolean {
    const state = this.#state;
    if (!state || this.isDisabled || isRead(this, state)) return false;
    if (!this.showErrors()) return false;
    const { audit, issues } = state.session;
    if (!tell(this, 'maat-submit', { audit, issues }, true)) return false;
    this.tellForm();
    this.form?.requestSubmit();
    return true;
  }

  /** Shows every error, and moves the focus to their summary. Returns whether there is none. */
  override showErrors(): boolean {
    if (!this.#state) return true;
    const { session, labels } = this.#state;
    if (!session.isJudged) this.#state.announce(labels.partMissing);
    else if (checkAll(this.#state).length === 0) return true;
    focusOn(this.renderRoot, '.error-summary');
    return false;
  }

  protected override get refusal(): string {
    const { session, required, labels } = this;
    const refused = required && session && !isWithoutErrors(session);
    return refused ? (labels.notComplete ?? this.spoken.labels.notComplete) : '';
  }

  protected override get missing(): readonly Part<object>[] {
    return missingFor(this, this.spoken.language, this.#kept.isWaiting);
  }

  protected override take(given: ReadonlySet<PropertyKey>): void {
    const before = this.#state?.session;
    this.#openAsGiven(given);
    const state = this.#state;
    const isOther = state?.session !== before;
    if (!state) return;
    const isNews = (name: PropertyKey) => isOther || given.has(name);
    const isTold = () => takeIssues(state, this.issues);
    const showSummary = () => focusOn(this.renderRoot, '.error-summary');
    eachInTurn(
      () => isNews('issues') && isTold() && void this.updateComplete.then(showSummary),
      () => isNews('conflict') && takeConflict(this, state),
      () => isNews('drafts') && this.drafts?.follow(this),
    );
  }

  protected override render(): unknown {
    const state = this.#state;
    const { tool, spoken: locale } = this;
    const labels = { ...locale.labels, ...this.labels };
    const faults = this.#faults;
    if (faults.length > 0 && tool) {
      const shownIn = { labels, locale };
      return this.inLanguage(watch(() => views.code?.cannotOpen(shownIn, faults, { tool })));
    }
    if (state) return this.inLanguage(watch(() => this.#view(state)));
    return this.isHeld ? this.inLanguage(missingPart({ labels })) : nothing;
  }

  #view(state: FormState): unknown {
    const isReading = isRead(this, state);
    const page = isReading ? views.code?.readPage(state) : undefined;
    if (page && this.hasUpdated) followToReading(this.renderRoot);
    return page ?? formView(state, this.isDisabled || isReading);
  }

  /** The audit is again what it was when it was opened, in the same session. */
  formResetCallback(): void {
    if (this.#opened === undefined) return;
    const { session, audit } = this.#opened;
    session.load(audit);
    this.#state = undefined;
    this.#open(session);
    if (this.#state) takeConflict(this, this.#state);
    this.requestUpdate();
  }

  /** Browsers restore before a host's script has given the audit: it is kept until then. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.#kept.keep(state, () => this.#opened);
  }

  #openAsGiven(given: ReadonlySet<PropertyKey>): void {
    const isGiven = given.has('session') && this.session !== this.#state?.session;
    if (isGiven) {
      warnOfOtherCopy(this.session);
      this.#open(this.session);
    } else if (isNews(this, given, this.#opened)) this.#open(undefined);
    else if (shown.some((name) => given.has(name))) this.#open(this.session);
  }

  /** Opens a session of the host's, or makes one for the audit; keeps hostile data out. */
  #open(given: AuditSession | undefined): void {
    const { session, faults } = given
      ? { session: given }
      : openSession(this.tool, this.audit, this.locale?.messages.months, this.session);
    this.#faults = faults ?? [];
    this.#state = session && new FormState(session, this, this.#state);
    this.session = session;
    if (session !== this.#opened?.session) {
      const isNew = given === undefined && this.audit === undefined;
      this.#opened = session && { session, audit: session.audit, isNew };
      this.#kept.restore(this.#opened);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maat-audit-form': MaatAuditForm;
  }
}
