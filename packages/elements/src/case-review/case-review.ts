// Long because it holds what is shown and what is said together, and its parts are listed here.
import {
  asSubject,
  type Collation,
  changeReview,
  collate,
  type ReviewChange,
  type ReviewClash,
} from '@maat/core';
import type { Review, RoundCase } from '@maat/schema';
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { conflictPanel } from '../meeting/conflict-panel.js';
import { Entries } from '../meeting/entries.js';
import type { Typed } from '../meeting/entry.js';
import { given } from '../meeting/given.js';
import { Merging } from '../meeting/merging.js';
import { readerOf } from '../meeting/reader.js';
import { tellHost } from '../meeting/review-events.js';
import { version } from '../version.js';
import { heading } from '../view/heading.js';
import type { CaseReviewEventMap } from './case-review-events.js';
import { caseReviewEnGB } from './case-review-labels.js';
import { caseReviewStyles } from './case-review-styles.js';
import { clashName, factWords } from './fact-words.js';
import { keptTyped } from './kept-typed.js';
import { pack } from './pack.js';
import { type Place, placesOf } from './place.js';
import { placeView } from './place-view.js';
import { ReviewProperties } from './review-properties.js';
import { hasGraded, type Scene } from './scene.js';
import { sidesOf } from './side.js';
import { undoOf } from './undo-of.js';

/**
 * The multi-agency discussion of one case: the agencies' returns beside each other, question by question,
 * and what is made of them. No return is altered, and nothing is stored or sent.
 *
 * @fires {CustomEvent<ReviewChangeDetail>} maat-review-change - Something was said, changed or taken back. The detail has the change and the review after it.
 * @fires {CustomEvent<ReviewInputDetail>} maat-review-input - Something is being typed that is not said yet.
 * @fires {CustomEvent<ReviewMergeDetail>} maat-review-merge - The version given as `conflict` is merged in, and nothing is left to be chosen.
 *
 * @csspart heading - A heading.
 * @csspart tools - What changes how the review is shown, and prints it.
 * @csspart places - The way from place to place.
 * @csspart place - What is looked at.
 * @csspart returns - The table of what became of each invitation.
 * @csspart points - What is to be talked about first.
 * @csspart point - One thing among it.
 * @csspart apart - The answers that stand beside no question.
 * @csspart sides - The answers to a question beside each other.
 * @csspart side - One agency's among them.
 * @csspart answer - An answer.
 * @csspart missing - Who has not returned.
 * @csspart notice - That one's own grade comes first.
 * @csspart remarks - The remarks on a question.
 * @csspart findings - The findings.
 * @csspart finding - One of them.
 * @csspart actions - The actions.
 * @csspart action - One of them.
 * @csspart judgements - The grades given in the review.
 * @csspart judgement - One of them.
 * @csspart agreed-grade - The agreed grade of the case.
 * @csspart dissents - The dissents.
 * @csspart dissent - One of them.
 * @csspart entry - The fields in which something is said.
 * @csspart control - A box, a list or a check box.
 * @csspart button - A button.
 * @csspart primary-button - The button that says what was typed.
 * @csspart link - A button that looks like a link.
 * @csspart typed-status - That text was put back, or is not kept.
 * @csspart unplaced - Text that was typed for what is not here any more.
 * @csspart conflict - Both versions of what was changed in two places.
 * @csspart pack - The pack, on paper.
 */
export class MaatCaseReview extends ReviewProperties {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;
  static override readonly styles: CSSResultGroup = caseReviewStyles;
  readonly #entries = new Entries(this, (typed) => this.#tell('maat-review-input', { typed }));
  readonly #merging = new Merging();
  #collation: Collation | undefined;
  /** The review that the element itself made last. */
  #own: Review | undefined;

  /** What was typed and not said yet, as `maat-review-input` tells it: set it to bring it back. */
  get typed(): Typed {
    return this.#entries.typed;
  }
  set typed(typed: Typed) {
    this.#entries.restore(typed);
  }

  /** What two people changed otherwise and nobody has chosen yet. Save nothing as long as there is any. */
  get clashes(): readonly ReviewClash[] {
    return this.#merging.merge?.clashes ?? [];
  }

  /** Tells that the host has this version as well, so that others' are merged against it. */
  markSaved(review: Review | undefined = this.review): void {
    this.#merging.hostHas(review);
  }

  /** Moves the focus to the heading of what is looked at. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#place')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [name, listener] of this.#printing) window.addEventListener(name, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [name, listener] of this.#printing) window.removeEventListener(name, listener);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { review, conflict } = this;
    // Hint: the returns of a review stay the same list, whatever else is said in it.
    const isOther = review?.returns !== changed.get('review')?.returns && changed.has('review');
    if (isOther || changesCollation.some((name) => changed.has(name))) {
      this.#collation = this.#collated();
    }
    if (changed.has('review') && review !== this.#own) this.#merging.hostHas(review);
    if (review) this.drafts?.follow(this, review.id);
    if (!changed.has('conflict') || conflict === undefined || review === undefined) return;
    const taken = this.#merging.take(review, conflict);
    this.#put(taken.review);
    if (taken.isSettled) this.#tellMerged(taken.review);
  }

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.#scene();
    if (scene === undefined) return nothing;
    const { labels, reader, review, headingLevel } = scene;
    const facts = factWords(scene);
    return html`<div class="screen">
        ${reader.isDraft ? html`<p class="notice">${reader.labels.draft}</p>` : nothing}
        ${heading(headingLevel, labels.review(review.caseReference))}
        ${review.status === 'agreed' ? html`<p class="notice">${labels.agreed}</p>` : nothing}
        <div class="tools" part="tools">
          <button type="button" class="secondary" part="button" aria-pressed=${this.large}
            @click=${this.#enlarge}>${labels.large}</button>
          <button type="button" class="secondary" part="button" @click=${() => window.print()}>${labels.printPack}</button>
        </div>
        ${conflictPanel(
          { ...scene, facts, nameOf: (clash) => clashName(scene, clash) },
          {
            review,
            merging: this.#merging,
            host: this,
            settle: this.#settle,
          },
        )}
        <div role="status" class="status">${this.#removedNotice(scene)}</div>
        ${keptTyped(scene, this.drafts, facts)}
        ${placeView(scene)}
      </div>
      ${this.printing ? pack(scene) : nothing}`;
  }

  #roundCase(): RoundCase | undefined {
    return this.round?.cases.find(({ id }) => id === this.review?.case);
  }

  #collated(): Collation | undefined {
    const { tool, round, returns, review } = this;
    const roundCase = this.#roundCase();
    if (tool === undefined) return undefined;
    const agencies = new Map(review?.returns.map(({ audit, agency }) => [audit, agency]));
    const known = returns.map((each) => ({
      ...given({ agency: agencies.get(each.audit.id) }),
      ...each,
    }));
    return collate(tool, known, given({ case: roundCase, round }));
  }

  #scene(): Scene | undefined {
    const { tool, review, returns, locale, as, headingLevel, readOnly, messages } = this;
    const collation = this.#collation;
    if (tool === undefined || review === undefined || collation === undefined) return undefined;
    const roundCase = this.#roundCase();
    const reader = readerOf(tool, locale, roundCase?.subject);
    const places = placesOf(reader.model);
    const [overview] = places;
    return {
      reader,
      labels: { ...caseReviewEnGB, ...this.labels },
      review,
      sides: sidesOf(tool, returns, collation),
      ...{ collation, messages, locale, subject: asSubject(roundCase?.subject) },
      places,
      place: places.find(({ id }) => id === this.place) ?? (overview as Place),
      as,
      isClosed: readOnly || review.status === 'agreed',
      headingLevel,
      entries: this.#entries,
      change: this.#change,
      go: this.#go,
      isRevealed: (section) =>
        this.reveal === 'at-once' ||
        readOnly ||
        review.status === 'agreed' ||
        this.shown.has(section ?? '') ||
        hasGraded(review, as, section),
      reveal: (section) => {
        this.shown = new Set([...this.shown, section ?? '']);
      },
    };
  }

  #removedNotice({ labels }: Scene): TemplateResult | typeof nothing {
    const { removed } = this;
    if (removed === undefined) return this.isMerged ? html`${labels.merged}` : nothing;
    return html`${labels.removed} <button type="button" class="link" part="link" @click=${() => this.#change(removed)}>${labels.undo}</button>`;
  }

  readonly #change = (change: ReviewChange): void => {
    const { review } = this;
    if (review === undefined) return;
    this.removed = undoOf(review, change);
    this.isMerged = false;
    const after = changeReview(review, change, { now: new Date() });
    this.#put(after);
    this.#tell('maat-review-change', { change, review: after });
  };

  readonly #go = (place: Place): void => {
    this.place = place.id;
    this.removed = undefined;
    this.#focusLater();
  };

  readonly #enlarge = (): void => {
    this.large = !this.large;
  };

  readonly #settle = (review: Review): void => {
    this.#put(review);
    this.#tellMerged(review);
    // What was pressed is gone.
    this.#focusLater();
  };

  #focusLater(): void {
    void this.updateComplete.catch(() => undefined).then(() => this.focus());
  }

  /** Hint: what is on the screen stays there, with all that is typed, while the pack is on paper. */
  readonly #printing = [
    ['beforeprint', () => this.#print(true)],
    ['afterprint', () => this.#print(false)],
  ] as const;

  #print(printing: boolean): void {
    this.printing = printing;
    this.performUpdate();
  }

  #put(review: Review): void {
    this.#own = review;
    this.review = review;
  }

  #tellMerged(review: Review): void {
    this.isMerged = true;
    this.#tell('maat-review-merge', { over: this.#merging.over, review });
  }

  #tell<NAME extends keyof CaseReviewEventMap>(
    name: NAME,
    detail: CaseReviewEventMap[NAME]['detail'],
  ): void {
    tellHost(this, name, detail);
  }
}

/** What the returns are put side by side by. */
const changesCollation = ['tool', 'round', 'returns'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'maat-case-review': MaatCaseReview;
  }
  interface HTMLElementEventMap extends CaseReviewEventMap {}
}
