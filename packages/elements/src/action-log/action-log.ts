// Long because it holds what is shown and what is done about it together, and its parts are listed here.
import { changeReview, type ReviewClash } from '@maat/core';
import type { Action, By, Review, Tool } from '@maat/schema';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormLocale } from '../locale/form-locale.js';
import type { ConflictChoice } from '../meeting/conflict-panel.js';
import { localDay } from '../meeting/day-text.js';
import { Entries } from '../meeting/entries.js';
import type { Typed } from '../meeting/entry.js';
import { readerOf } from '../meeting/reader.js';
import {
  type ReviewChangeDetail,
  type ReviewInputDetail,
  type ReviewMergeDetail,
  tellHost,
} from '../meeting/review-events.js';
import type { TypedDrafts } from '../meeting/typed-drafts.js';
import { typedStatus, unplacedText } from '../meeting/typed-status.js';
import { newRowId } from '../question/row-id.js';
import { version } from '../version.js';
import { heading } from '../view/heading.js';
import { type ActionLogLabels, actionLogEnGB } from './action-log-labels.js';
import { actionLogStyles } from './action-log-styles.js';
import { factWords } from './fact-words.js';
import { filters } from './filters.js';
import { type ActionFilter, actionsOf, filtered } from './listed-action.js';
import { logConflict } from './log-conflict.js';
import { LogMerges } from './log-merges.js';
import { keysOf, type LogScene, oneAction, withStep } from './one-action.js';

/** The events of `<maat-action-log>`: those that `<maat-case-review>` has as well. */
export interface ActionLogEventMap {
  'maat-review-change': CustomEvent<ReviewChangeDetail>;
  'maat-review-input': CustomEvent<ReviewInputDetail>;
  'maat-review-merge': CustomEvent<ReviewMergeDetail>;
}

/**
 * The actions of one review or many, and what becomes of them: sorted, looked for by agency, by status
 * and by words, each with its steps. Nothing is stored or sent.
 *
 * @fires {CustomEvent<ReviewChangeDetail>} maat-review-change - An action got a step, or evidence of its impact. The detail has the change and the review after it.
 * @fires {CustomEvent<ReviewInputDetail>} maat-review-input - Something is being typed that is not said yet.
 * @fires {CustomEvent<ReviewMergeDetail>} maat-review-merge - One of `conflicts` is merged in, and nothing is left to be chosen in its review.
 *
 * @csspart heading - A heading.
 * @csspart typed-status - That text was put back, or is not kept.
 * @csspart unplaced - Text that was typed for what is not here any more.
 * @csspart link - A button that looks like a link.
 * @csspart conflict - Both versions of what was written in two places.
 * @csspart filters - What actions are looked for by.
 * @csspart control - A box, a list or a check box.
 * @csspart count - How many actions are shown.
 * @csspart action - An action.
 * @csspart overdue - That it is overdue.
 * @csspart history - Its steps.
 * @csspart entry - The fields in which something is said.
 * @csspart button - A button.
 * @csspart primary-button - The button that says what was typed.
 */
export class MaatActionLog extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;
  static override readonly styles: CSSResultGroup = actionLogStyles;
  static override readonly properties: PropertyDeclarations = {
    tool: { attribute: false },
    reviews: { attribute: false },
    conflicts: { attribute: false },
    today: {},
    as: { attribute: false },
    filter: { attribute: false },
    typed: { attribute: false, noAccessor: true },
    drafts: { attribute: false },
    draftsId: { attribute: 'drafts-id' },
    readOnly: { type: Boolean, attribute: 'readonly' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: { attribute: false },
    labels: { attribute: false },
  };

  /** The tool, which knows the agencies by name. */
  declare tool: Tool | undefined;
  /** The reviews whose actions are shown. Each change puts another in the place of one of them. */
  declare reviews: readonly Review[];
  /** Other saved versions of the reviews: each is merged in once, and what clashes is shown in both versions. */
  declare conflicts: readonly Review[];
  /** The day, as 2026-03-09, on which it is settled what is overdue. Default: the day of the device. */
  declare today: string;
  /** Who is speaking, by role and agency. */
  declare as: By;
  /** Which actions are shown, and in which order. */
  declare filter: ActionFilter;
  /** Keeps what is typed and not said, by `keepTyped` of `@maat/elements/drafts`. Default: nothing is kept. */
  declare drafts: TypedDrafts | undefined;
  /** The id under which that is kept: one for each list of actions. Default: actions. */
  declare draftsId: string;
  /** Shows the actions to be read. */
  declare readOnly: boolean;
  /** The level of the first heading: 1 to 6, default 2. */
  declare headingLevel: number;
  /** The language. Default: British English. The words of the element itself are `labels`. */
  declare locale: FormLocale | undefined;
  /** Words of the element that are to be others. */
  declare labels: Partial<ActionLogLabels>;

  readonly #merges = new LogMerges();
  /** The list of reviews that the element itself made last. */
  #own: readonly Review[] = [];
  readonly #entries = new Entries(this, (typed) => this.#tell('maat-review-input', { typed }));

  constructor() {
    super();
    this.reviews = [];
    this.conflicts = [];
    this.today = '';
    this.as = { role: 'coordinator' };
    this.filter = {};
    this.draftsId = 'actions';
    this.readOnly = false;
    this.headingLevel = 2;
    this.labels = {};
  }

  /** What was typed and not said yet, as `maat-review-input` tells it: set it to bring it back. */
  get typed(): Typed {
    return this.#entries.typed;
  }
  set typed(typed: Typed) {
    this.#entries.restore(typed);
  }

  /** What two people wrote otherwise in a review and nobody has chosen yet. Do not save it as long as there is any. */
  clashesOf(review: string): readonly ReviewClash[] {
    return this.#merges.clashesOf(review);
  }

  /** Tells that the host has this version as well, so that others' are merged against it. */
  markSaved(review: Review): void {
    this.#merges.hostHas(review);
  }

  /** Moves the focus to the choice between two versions, where there is one, or to the heading. */
  override focus(options?: FocusOptions): void {
    const headings = ['#conflict', '#log'].map((id) =>
      this.renderRoot.querySelector<HTMLElement>(id),
    );
    headings.find((each) => each !== null)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.drafts?.follow(this, this.draftsId);
    if (changed.has('reviews') && this.reviews !== this.#own) {
      for (const review of this.reviews) this.#merges.hostHas(review);
    }
    if (!changed.has('conflicts')) return;
    for (const { review, over, isSettled } of this.#merges.take(this.reviews, this.conflicts)) {
      this.#replace(review);
      if (isSettled) this.#tell('maat-review-merge', { over, review });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tool, locale, reviews, filter, readOnly, headingLevel } = this;
    if (tool === undefined) return nothing;
    const reader = readerOf(tool, locale);
    const labels = { ...actionLogEnGB, ...this.labels };
    const listed = actionsOf(reviews, this.today || localDay(new Date()));
    const found = filtered(listed, filter);
    const set = (changed: ActionFilter) => {
      this.filter = changed;
    };
    const scene: LogScene = {
      ...{ reader, labels, readOnly },
      headingLevel: headingLevel + 1,
      entries: this.#entries,
      addStep: this.#addStep,
      setImpact: this.#setImpact,
    };
    const open = this.#merges.first(reviews);
    const facts = factWords(scene);
    const places = new Set(listed.flatMap(keysOf));
    const unplaced = Object.keys(this.typed).filter((key) => !places.has(key));
    const kept = { ...scene, drafts: this.drafts, facts, wayTo: () => undefined };
    return html`<div>${reader.isDraft ? html`<p class="notice">${reader.labels.draft}</p>` : nothing}
      ${heading(headingLevel, labels.title, 'log')}
      ${logConflict(scene, facts, open && { ...open, ...this.#choice })}
      ${typedStatus(kept)}${unplacedText(kept, readOnly ? Object.keys(this.typed) : unplaced)}
      ${
        listed.length === 0
          ? html`<p class="blank">${labels.none}</p>`
          : html`${filters({ reader, labels, filter, listed, set })}
            <p role="status" part="count">${labels.shown(found.length, listed.length)}</p>
            ${found.length === 0 ? html`<p class="blank">${labels.noneFound}</p>` : nothing}
            <div class="said"><ul>${repeat(
              found,
              ({ review, action }) => `${review.id} ${action.id}`,
              (each) => oneAction(scene, each),
            )}</ul></div>`
      }</div>`;
  }

  readonly #addStep: LogScene['addStep'] = ({ review, action }, status, note) => {
    const by = this.as;
    const at = new Date().toISOString();
    const step = { id: newRowId(), status, ...(note !== undefined && { note }), by, at };
    this.#put(review, withStep(action, step));
  };

  readonly #setImpact: LogScene['setImpact'] = ({ review, action }, impact) => {
    this.#put(review, { ...action, impact, by: this.as, at: new Date().toISOString() });
  };

  #put(review: Review, item: Action): void {
    const change = { put: 'actions', item } as const;
    const after = changeReview(review, change, { now: new Date() });
    this.#replace(after);
    this.#tell('maat-review-change', { change, review: after });
  }

  readonly #choice: Pick<ConflictChoice, 'host' | 'settle'> = {
    host: this,
    settle: (review, { over }) => {
      this.#replace(review);
      this.#tell('maat-review-merge', { over, review });
      // What was pressed is gone.
      this.updateComplete.then(
        () => this.focus(),
        () => undefined,
      );
    },
  };

  #replace(after: Review): void {
    this.#own = this.reviews.map((each) => (each.id === after.id ? after : each));
    this.reviews = this.#own;
  }

  #tell<NAME extends keyof ActionLogEventMap>(
    name: NAME,
    detail: ActionLogEventMap[NAME]['detail'],
  ): void {
    tellHost(this, name, detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maat-action-log': MaatActionLog;
  }
  interface HTMLElementEventMap extends ActionLogEventMap {}
}
