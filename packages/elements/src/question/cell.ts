import { allowedPrecisions } from '@maat/core';
import type { CellValue, Column, DateValue, NumberValue } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from './context.js';
import { dateFields, dateFrom } from './date-fields.js';
import { hasError } from './described.js';
import { numberFrom, numberText } from './number-text.js';
import { textArea, textBox, textIn } from './text-control.js';
import { typed } from './typed.js';

/** A cell of a row: what it asks, where it stands in the answer, and what it says. */
export interface Cell {
  readonly column: Column;
  readonly id: string;
  readonly at: string;
  readonly value: CellValue | undefined;
  /** What a list to choose from shows as long as nothing is chosen. Default: nothing. */
  readonly none?: string;
}

/** The label and the control of a cell. */
export function cellTemplate(cell: Cell, context: QuestionContext): TemplateResult {
  const { column, id } = cell;
  const label = context.text(column.label);
  const describedBy = column.hint === undefined ? '' : `${id}-hint`;
  const hint =
    column.hint === undefined
      ? nothing
      : html`<div class="hint" id=${describedBy}>${context.text(column.hint)}</div>`;
  const one = control(cell, describedBy, context);
  return one
    ? html`<div class="cell">
        <label class="small-label" for=${id}>${label}</label>
        ${hint} ${one}
      </div>`
    : html`<div class="cell" role="group" aria-labelledby="${id}-label">
        <span class="small-label" id="${id}-label">${label}</span>
        ${hint} ${group(cell, describedBy, context)}
      </div>`;
}

/** The one control that the label stands for; undefined where there is a group of them, or none. */
function control(
  { column, id, at, value, none }: Cell,
  describedBy: string,
  context: QuestionContext,
): TemplateResult | undefined {
  const common = { id, at, describedBy, invalid: hasError(context, at) };
  const text = typeof value === 'string' ? value : '';
  switch (column.kind) {
    case 'narrative':
      return textArea({ ...common, text, rows: column.rows ?? 2 });
    case 'number':
      return textBox({
        ...common,
        text: numberText(value as NumberValue | undefined),
        inputMode: 'decimal',
        width: 'number',
        meansTheSame: (other) => numberFrom(other) === value,
      });
    case 'choice':
      return html`<select
        class="box"
        part="control"
        id=${id}
        data-at=${at}
        aria-describedby=${describedBy || nothing}
        value=${typed(text)}
      >
        <option value="" ?selected=${text === ''}>${none}</option>
        ${context
          .options(column.options)
          .map(
            ({ code, label }) =>
              html`<option value=${code} lang=${context.languageOf(label) ?? nothing} ?selected=${text === code}>${context.plain(label)}</option>`,
          )}
      </select>`;
    case 'text':
      return textBox({ ...common, text, autocomplete: column.autocomplete });
    default:
      return undefined;
  }
}

/** The fields of a date; a cell of a kind that this version does not know as it is stored, to be read. */
function group(
  { column, id, at, value }: Cell,
  describedBy: string,
  context: QuestionContext,
): TemplateResult {
  if (column.kind !== 'date') {
    return html`<div class="prose" dir="auto" lang="">${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</div>`;
  }
  return dateFields({
    id,
    at,
    describedBy,
    value: value as DateValue | undefined,
    precisions: allowedPrecisions(column),
    words: column.words ?? false,
    invalid: (place) => hasError(context, place),
    labels: context.labels,
    months: context.locale.messages?.months,
  });
}

/**
 * What a cell says; undefined where it is empty.
 *
 * @param cell The cell, and what it said when it was rendered.
 * @param context As it was rendered with.
 */
export function cellFrom(
  row: Element,
  { column, at, value: before }: Omit<Cell, 'id'>,
  { locale }: QuestionContext,
): CellValue | undefined {
  switch (column.kind) {
    case 'date':
      return dateFrom(row, at, allowedPrecisions(column), locale.messages?.months);
    case 'number':
      return numberFrom(textIn(row, at));
    default:
      return textIn(row, at, typeof before === 'string' ? before : '');
  }
}
