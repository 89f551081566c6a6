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
  const hint =
    column.hint === undefined
      ? nothing
      : html`<div class="hint" id="${id}-hint">${context.text(column.hint)}</div>`;
  if (column.kind === 'date') {
    return html`<div class="cell" role="group" aria-labelledby="${id}-label">
      <span class="small-label" id="${id}-label">${context.text(column.label)}</span>
      ${hint} ${control(cell, context)}
    </div>`;
  }
  return html`<div class="cell">
    <label class="small-label" for=${id}>${context.text(column.label)}</label>
    ${hint} ${control(cell, context)}
  </div>`;
}

function control({ column, id, at, value, none }: Cell, context: QuestionContext): TemplateResult {
  const describedBy = column.hint === undefined ? '' : `${id}-hint`;
  const common = { id, at, describedBy, invalid: hasError(context, at) };
  const text = typeof value === 'string' ? value : '';
  switch (column.kind) {
    case 'narrative':
      return textArea({ ...common, text, rows: column.rows ?? 2 });
    case 'date':
      return dateFields({
        ...common,
        value: value as DateValue | undefined,
        precisions: allowedPrecisions(column),
        words: column.words ?? false,
        invalid: (place) => hasError(context, place),
        labels: context.labels,
        months: context.locale.messages?.months,
      });
    case 'number':
      return textBox({
        ...common,
        text: numberText(value as NumberValue | undefined),
        inputMode: 'decimal',
        width: 'number',
        meansTheSame: (other) => typeof value === 'number' && numberFrom(other) === value,
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
    default:
      return textBox({ ...common, text, autocomplete: column.autocomplete });
  }
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
