import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { dayText, localDay } from './day-text.js';
import type { Entries } from './entries.js';
import { type FactWords, factsOf, writtenIn } from './facts.js';
import type { Reader } from './reader.js';
import type { TypedDrafts } from './typed-drafts.js';
import type { TypedLabels } from './typed-labels.js';
import { typedWords } from './typed-words.js';

/** What the status of what is kept is drawn from. */
export interface TypedScene {
  readonly drafts: TypedDrafts | undefined;
  readonly labels: TypedLabels;
  readonly reader: Reader;
  readonly entries: Entries;
  readonly headingLevel: number;
  /** How what was chosen is told. */
  readonly facts: FactWords;
  /** The words of a place and the way to it; undefined where all is in one place. */
  readonly wayTo: (
    place: string,
  ) => { readonly label: string; readonly go: () => void } | undefined;
}

/** Says quietly that text was put back and where it stands, or that nothing is kept. */
export function typedStatus(scene: TypedScene): TemplateResult | typeof nothing {
  const { drafts, labels } = scene;
  if (drafts === undefined) return nothing;
  const { fault } = drafts.state;
  return html`<div role="status" class="hint" part="typed-status">${putBack(scene, drafts)}
    ${fault === undefined ? nothing : html`<p>${labels.typedNotKept[fault]}</p>`}</div>`;
}

function putBack(
  { labels, reader, entries, wayTo }: TypedScene,
  { state }: TypedDrafts,
): TemplateResult | typeof nothing {
  const open = Object.entries(state.back).filter(([key]) => entries.isOpen(key));
  if (open.length === 0) return nothing;
  const ways = [...new Set(open.map(([, place]) => place))].flatMap((place) => wayTo(place) ?? []);
  return html`<p>${labels.typedBack(dayText(reader, localDay(new Date(state.backFrom))))}${ways.map(
    ({ label, go }) =>
      html` <button type="button" class="link" part="link" @click=${go}>${label}</button>`,
  )}</p>`;
}

/** What was typed or chosen for what is not here now: it can be read, copied and discarded. */
export function unplacedText(
  { labels, entries, facts, headingLevel }: Omit<TypedScene, 'wayTo'>,
  keys: readonly string[],
): TemplateResult | typeof nothing {
  const found = keys.flatMap((key) => {
    const values = entries.typed[key] ?? {};
    const [words, chosen] = [writtenIn(values), factsOf(facts, values).join(' · ')];
    return words === '' && chosen === '' ? [] : [{ key, words, chosen }];
  });
  if (found.length === 0) return nothing;
  return html`<section class="said" part="unplaced">
    ${heading(headingLevel, labels.typedUnplaced, 'unplaced')}
    <ul>${found.map(
      ({ key, words, chosen }) => html`<li class="item">
        ${chosen === '' ? nothing : html`<p class="tag">${chosen}</p>`}${typedWords(words)}
        <button type="button" class="link" part="link" @click=${() => entries.close({ key, back: 'unplaced' })}>${labels.typedDiscard}</button></li>`,
    )}</ul></section>`;
}
