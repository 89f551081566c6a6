import type { DiscrepancyMessages, GivenReturn, ReviewChange } from '@maat/core';
import type { By, Review, Round, Tool } from '@maat/schema';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { FormLocale } from '../locale/form-locale.js';
import type { TypedDrafts } from '../meeting/typed-drafts.js';
import type { CaseReviewLabels } from './case-review-labels.js';

/** When the grades of others are shown: after one's own, or at once. */
export type Reveal = 'own-first' | 'at-once';

/** What is set of a review, and what it keeps of how it is shown. */
export abstract class ReviewProperties extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    tool: { attribute: false },
    round: { attribute: false },
    returns: { attribute: false },
    review: { attribute: false },
    as: { attribute: false },
    conflict: { attribute: false },
    typed: { attribute: false, noAccessor: true },
    drafts: { attribute: false },
    place: {},
    reveal: {},
    large: { type: Boolean, reflect: true },
    readOnly: { type: Boolean, attribute: 'readonly' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: { attribute: false },
    labels: { attribute: false },
    messages: { attribute: false },
    printing: { state: true },
    removed: { state: true },
    isMerged: { state: true },
    shown: { state: true },
  };

  /** The tool whose questions the review goes by: that of the round. */
  declare tool: Tool | undefined;
  /** The round that the case is of, or as much of it as is to be shown: who was invited, and until when. */
  declare round: Round | undefined;
  /** The returns, each with its tool where that is another. They are never altered. */
  declare returns: readonly GivenReturn[];
  /** The review as it stands. Each change puts another in its place. */
  declare review: Review | undefined;
  /** Who is speaking, by role and agency. The role `chair` may reveal grades, and change what others said. */
  declare as: By;
  /** Another saved version of the review: it is merged in, and what clashes is shown in both versions. */
  declare conflict: Review | undefined;
  /** Keeps what is typed and not said, by `keepTyped` of `@maat/elements/drafts`. Default: nothing is kept. */
  declare drafts: TypedDrafts | undefined;
  /** The id of the place that is looked at: `overview`, `question-…`, `grade-…`, `learning`, `case-grade`. */
  declare place: string;
  /** `own-first`: the grades of others are shown after one's own. `at-once`: at once, as the chair decides. */
  declare reveal: Reveal;
  /** Large type in strong colours, to be read from a projector. */
  declare large: boolean;
  /** Shows the review to be read. */
  declare readOnly: boolean;
  /** The level of the first heading: 1 to 6, default 2. */
  declare headingLevel: number;
  /** The language. Default: British English. The words of the element itself are `labels`. */
  declare locale: FormLocale | undefined;
  /** Words of the element that are to be others. */
  declare labels: Partial<CaseReviewLabels>;
  /** What contradictions between returns are told in. Default: British English. */
  declare messages: DiscrepancyMessages | undefined;

  declare protected printing: boolean;
  declare protected removed: ReviewChange | undefined;
  declare protected isMerged: boolean;
  declare protected shown: ReadonlySet<string>;

  constructor() {
    super();
    this.returns = [];
    this.as = { role: 'participant' };
    this.place = 'overview';
    this.reveal = 'own-first';
    this.large = false;
    this.readOnly = false;
    this.headingLevel = 2;
    this.labels = {};
    this.printing = false;
    this.isMerged = false;
    this.shown = new Set();
  }
}
