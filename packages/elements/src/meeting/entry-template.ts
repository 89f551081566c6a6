import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConflictLabels } from './conflict-labels.js';
import type { Entries } from './entries.js';
import type { Entry, Field } from './entry.js';

/** The words of every entry. */
export interface EntryLabels extends Pick<ConflictLabels, 'conflict' | 'theirs'> {
  readonly cancel: string;
  readonly optional: string;
  readonly error: string;
  readonly noChoice: string;
}

/**
 * An entry: the button that opens it or, once it is open, its fields.
 *
 * @param opener The words of the button. Without them something else opens it.
 */
export function entryTemplate(
  entries: Entries,
  labels: EntryLabels,
  entry: Entry,
  opener?: string,
): TemplateResult | typeof nothing {
  const { key, title, fields, submit } = entry;
  if (!entries.isOpen(key)) {
    if (opener === undefined) return nothing;
    return html`<button type="button" class="secondary" part="button" data-opens=${key}
      @click=${() => entries.open(key)}>${opener}</button>`;
  }
  const take = (event: Event) => {
    event.preventDefault();
    entries.submit(entry, (theirs) => `${labels.conflict}. ${labels.theirs}: ${theirs}`);
  };
  const takeByKey = (event: KeyboardEvent) => {
    // In a text of several lines Enter begins a line.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take(event);
  };
  return html`<form class="entry" part="entry" aria-label=${title} data-entry=${key} novalidate autocomplete="off"
    @submit=${take} @keydown=${takeByKey}>
    <p class="entry-title">${title}</p>
    ${fields.map((field) => fieldTemplate(entries, labels, key, field))}
    <div class="actions">
      <button type="submit" class="primary" part="button primary-button">${submit}</button>
      <button type="button" class="secondary" part="button" @click=${() => entries.close(entry)}>${labels.cancel}</button>
    </div>
  </form>`;
}

function fieldTemplate(
  entries: Entries,
  labels: EntryLabels,
  key: string,
  field: Field,
): TemplateResult {
  const id = `${key}_${field.name}`;
  const fault = entries.fault(key, field.name);
  const words = html`${field.label}${
    field.missing === undefined ? html` <span class="optional">${labels.optional}</span>` : nothing
  }`;
  const said =
    fault &&
    html`<p class="issues" id="${id}_fault"><span class="error">${labels.error} ${fault}</span></p>`;
  if (field.kind === 'choices') {
    return html`<fieldset class="cell"><legend class="small-label">${words}</legend>${said}
      ${boxes(entries, key, field)}</fieldset>`;
  }
  return html`<div class="cell">
    <label class="small-label" for=${id}>${words}</label>${said}
    ${control(entries, labels, key, field)}
  </div>`;
}

function control(entries: Entries, labels: EntryLabels, key: string, field: Field): TemplateResult {
  const { name, kind, options = [] } = field;
  const id = `${key}_${name}`;
  const value = entries.value(key, field);
  const isWrong = entries.fault(key, name) !== undefined;
  const invalid = isWrong ? 'true' : nothing;
  const described = isWrong ? `${id}_fault` : nothing;
  const type = ({ target }: Event) =>
    entries.type(key, field, (target as HTMLInputElement | HTMLSelectElement).value);
  switch (kind) {
    case 'lines':
      return html`<textarea class="box" part="control" id=${id} rows="3" aria-invalid=${invalid} aria-describedby=${described}
        .value=${live(value)} @input=${type}></textarea>`;
    case 'choice':
      return html`<select class="box" part="control" id=${id} aria-invalid=${invalid} aria-describedby=${described} @change=${type}>
        <option value="" .selected=${live(value === '')}>${labels.noChoice}</option>
        ${options.map((each) => html`<option value=${each.value} .selected=${live(value === each.value)}>${each.label}</option>`)}
      </select>`;
    default:
      return html`<input class=${kind === 'day' ? 'box day' : 'box'} part="control" type=${kind === 'day' ? 'date' : 'text'} id=${id}
        aria-invalid=${invalid} aria-describedby=${described} .value=${live(value)} @input=${type} />`;
  }
}

function boxes(entries: Entries, key: string, field: Field): TemplateResult[] {
  const chosen = entries.value(key, field).split(' ').filter(Boolean);
  return (field.options ?? []).map(({ value, label }) => {
    const id = `${key}_${field.name}_${value}`;
    const others = chosen.filter((each) => each !== value);
    const choose = ({ target }: Event) =>
      entries.type(
        key,
        field,
        [...others, ...((target as HTMLInputElement).checked ? [value] : [])].join(' '),
      );
    return html`<div class="option">
      <input type="checkbox" part="control" id=${id} .checked=${live(chosen.includes(value))} @change=${choose} />
      <label for=${id}>${label}</label>
    </div>`;
  });
}
