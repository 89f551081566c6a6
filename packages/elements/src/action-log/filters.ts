import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldOption } from '../meeting/entry.js';
import { agencyName, type Reader } from '../meeting/reader.js';
import type { ActionLogLabels } from './action-log-labels.js';
import type { ActionFilter, ListedAction } from './listed-action.js';

/** What the filters are drawn from. */
export interface FilterScene {
  readonly reader: Reader;
  readonly labels: ActionLogLabels;
  readonly filter: ActionFilter;
  /** All actions: an agency that owns none is not offered. */
  readonly listed: readonly ListedAction[];
  readonly set: (filter: ActionFilter) => void;
}

/** What actions are looked for by, and sorted by. */
export function filters(scene: FilterScene): TemplateResult {
  const { labels, filter, set, reader, listed } = scene;
  const agencies = [...new Set(listed.map(({ action }) => action.agency))];
  const type = ({ target }: Event) => set({ ...filter, words: (target as HTMLInputElement).value });
  return html`<div class="tools" part="filters" role="search" aria-label=${labels.title}>
    ${list(scene, 'agency', [
      { value: '', label: labels.all },
      ...agencies.map((value) => ({ value, label: agencyName(reader, value) })),
    ])}
    ${list(scene, 'status', [{ value: '', label: labels.all }, ...optionsOf(labels.statuses)])}
    <div><label class="small-label" for="words">${labels.words}</label>
      <input class="box" part="control" id="words" type="search" autocomplete="off" .value=${live(filter.words ?? '')} @input=${type} /></div>
    ${list(scene, 'order', optionsOf(labels.orders))}
  </div>`;
}

function optionsOf(words: Readonly<Record<string, string>>): readonly FieldOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function list(
  { labels, filter, set }: FilterScene,
  name: 'agency' | 'status' | 'order',
  options: readonly FieldOption[],
): TemplateResult {
  const chosen = filter[name] ?? options[0]?.value;
  const choose = ({ target }: Event) =>
    set({ ...filter, [name]: (target as HTMLSelectElement).value });
  return html`<div><label class="small-label" for=${name}>${labels[name]}</label>
    <select class="box" part="control" id=${name} @change=${choose}>
      ${options.map(({ value, label }) => html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`)}
    </select></div>`;
}
