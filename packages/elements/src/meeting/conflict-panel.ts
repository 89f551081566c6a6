import type { ReviewClash, ReviewMerge } from '@maat/core';
import type { Review } from '@maat/schema';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { clashKey, valueAt } from './clash.js';
import type { ConflictLabels } from './conflict-labels.js';
import type { EntryLabels } from './entry-template.js';
import { type FactWords, factsOf, writtenIn } from './facts.js';
import type { Merging } from './merging.js';
import { typedWords } from './typed-words.js';

/** What two versions are shown with. */
export interface ConflictScene {
  readonly labels: ConflictLabels & EntryLabels;
  readonly headingLevel: number;
  /** What it is that clashes, in words. */
  readonly nameOf: (clash: ReviewClash) => string;
  /** How the codes of an item are told. */
  readonly facts: FactWords;
}

/** What is chosen at the clashes of a merge. */
export interface ConflictChoice {
  /** The review as it stands on the page. */
  readonly review: Review;
  readonly merging: Merging;
  readonly host: ReactiveControllerHost;
  /** Takes the review as it was chosen. */
  readonly settle: (review: Review, merging: Merging) => void;
}

/**
 * Both versions of what two people said otherwise, so that neither's words are lost unseen. It is to be drawn
 * without a choice as well: that there is one is read out only where the place for it was there before.
 */
export function conflictPanel(
  scene: ConflictScene,
  choice: ConflictChoice | undefined,
): TemplateResult {
  const { labels, headingLevel } = scene;
  const merge = choice?.merging.merge;
  return html`<div role="status">${merge ? heading(headingLevel + 1, labels.conflict, 'conflict') : nothing}</div>
    ${choice && merge ? comparisons(scene, choice, merge) : nothing}`;
}

function comparisons(
  scene: ConflictScene,
  choice: ConflictChoice,
  merge: ReviewMerge,
): TemplateResult {
  const { labels } = scene;
  const { review, merging, host, settle } = choice;
  const resolve = () => {
    const settled = merging.settle(review);
    if (settled) settle(settled, merging);
    else host.requestUpdate();
  };
  return html`<div class="conflict" part="conflict" role="group" aria-labelledby="conflict">
    <p>${labels.conflictIntro}</p>
    ${merge.clashes.map((clash) => comparison(scene, choice, clash, merge.other))}
    ${merging.isIncomplete ? html`<p class="issues" role="alert"><span class="error">${labels.error} ${labels.chooseEach}</span></p>` : nothing}
    <button type="button" class="primary" part="button primary-button" @click=${resolve}>${labels.resolve}</button>
  </div>`;
}

function comparison(
  scene: ConflictScene,
  { review, merging, host }: ConflictChoice,
  clash: ReviewClash,
  other: Review,
): TemplateResult {
  const { labels, nameOf } = scene;
  const key = clashKey(clash);
  const choose = (version: 'mine' | 'theirs') => {
    merging.choose(key, version);
    host.requestUpdate();
  };
  const versions = [
    ['mine', labels.mine, labels.keepMine, review],
    ['theirs', labels.theirs, labels.takeTheirs, other],
  ] as const;
  return html`<fieldset class="question">
    <legend class="label">${nameOf(clash)}</legend>
    <div class="versions">${versions.map(
      ([, title, , from]) =>
        html`<div class="version"><p class="small-label">${title}</p>${inWords(scene, from, clash)}</div>`,
    )}</div>
    ${versions.map(
      ([version, , words]) => html`<div class="option">
        <input type="radio" name=${key} id="${key}-${version}" .checked=${merging.chosen.get(key) === version} @change=${() => choose(version)} />
        <label for="${key}-${version}">${words}</label>
      </div>`,
    )}
  </fieldset>`;
}

/** What a version says: what was chosen, and its words. */
function inWords(
  { labels, facts }: ConflictScene,
  review: Review,
  clash: ReviewClash,
): TemplateResult {
  const value = valueAt(review, clash);
  if (value === undefined) return html`<p class="blank">${labels.gone}</p>`;
  const isItem = typeof value === 'object' && value !== null;
  const item = isItem ? { ...value } : { [clash.member ?? 'text']: value };
  const chosen = factsOf(facts, item).join(' · ');
  return html`${chosen === '' ? nothing : html`<p class="tag">${chosen}</p>`}${typedWords(writtenIn(item))}`;
}
