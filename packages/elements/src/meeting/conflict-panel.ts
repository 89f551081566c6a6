import type { ReviewClash, ReviewMerge } from '@maat/core';
import type { Review } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { clashKey, valueAt } from './clash.js';
import type { ConflictLabels } from './conflict-labels.js';
import type { EntryLabels } from './entry-template.js';
import { gradeName, type Reader } from './reader.js';
import { typedWords } from './typed-words.js';

/** What two versions are shown with. */
export interface ConflictScene {
  readonly reader: Reader;
  readonly labels: ConflictLabels & EntryLabels;
  readonly review: Review;
  readonly headingLevel: number;
  /** What it is that clashes, in words. */
  readonly nameOf: (clash: ReviewClash) => string;
}

/** What is chosen at the clashes of a merge. */
export interface ConflictChoice {
  readonly merge: ReviewMerge;
  readonly chosen: ReadonlyMap<string, 'mine' | 'theirs'>;
  /** Whether somebody wanted to go on before all were chosen. */
  readonly isIncomplete: boolean;
  readonly choose: (key: string, version: 'mine' | 'theirs') => void;
  readonly resolve: () => void;
}

/** Both versions of what two people said otherwise, so that neither's words are lost unseen. */
export function conflictPanel(scene: ConflictScene, choice: ConflictChoice): TemplateResult {
  const { labels, headingLevel } = scene;
  const { merge, isIncomplete, resolve } = choice;
  return html`<div class="conflict" part="conflict" role="group" aria-labelledby="conflict">
    ${heading(headingLevel + 1, labels.conflict, 'conflict')}
    <p>${labels.conflictIntro}</p>
    ${merge.clashes.map((clash) => comparison(scene, choice, clash))}
    ${isIncomplete ? html`<p class="issues" role="alert"><span class="error">${labels.error} ${labels.chooseEach}</span></p>` : nothing}
    <button type="button" class="primary" part="button primary-button" @click=${resolve}>${labels.resolve}</button>
  </div>`;
}

function comparison(
  scene: ConflictScene,
  choice: ConflictChoice,
  clash: ReviewClash,
): TemplateResult {
  const { labels, review, nameOf } = scene;
  const { merge, chosen, choose } = choice;
  const key = clashKey(clash);
  const versions = [
    ['mine', labels.mine, labels.keepMine, review],
    ['theirs', labels.theirs, labels.takeTheirs, merge.other],
  ] as const;
  return html`<fieldset class="question">
    <legend class="label">${nameOf(clash)}</legend>
    <div class="versions">${versions.map(
      ([, title, , from]) =>
        html`<div class="version"><p class="small-label">${title}</p>${inWords(scene, from, clash)}</div>`,
    )}</div>
    ${versions.map(
      ([version, , words]) => html`<div class="option">
        <input type="radio" name=${key} id="${key}-${version}" .checked=${chosen.get(key) === version} @change=${() => choose(key, version)} />
        <label for="${key}-${version}">${words}</label>
      </div>`,
    )}
  </fieldset>`;
}

/** What a version says: its grade, if it is one, and its words. */
function inWords(
  { reader, labels }: ConflictScene,
  review: Review,
  clash: ReviewClash,
): TemplateResult {
  const value = valueAt(review, clash);
  if (value === undefined) return html`<p class="blank">${labels.gone}</p>`;
  if (typeof value !== 'object' || value === null) return typedWords(String(value));
  const { grade, text, reason } = value as Readonly<Record<string, string | undefined>>;
  return html`${grade === undefined ? nothing : html`<p><strong>${gradeName(reader, grade)}</strong></p>`}
    ${typedWords(text ?? reason ?? '')}`;
}
