import { html, type TemplateResult } from 'lit';
import { questionLabelsIn } from '../question-labels.js';
import type { Action, QuestionContext } from './context.js';
import { newRowId } from './row-id.js';

/** A list of rows: those of a table, or the pieces of evidence beside an answer. */
export interface RowList<ROW> {
  readonly rows: readonly ROW[];
  /** What a row is called: 'action'. */
  readonly name: string;
  /** Where in the answer the list stands. */
  readonly at: 'value' | 'evidence';
  readonly context: Pick<QuestionContext, 'labels' | 'shown'>;
}

/** The rows, each a group of its own with a button that removes it, and the button that adds one. */
export function rowList<ROW extends { readonly id: string }>(
  { rows, name, at, context }: RowList<ROW>,
  controls: (row: ROW, at: string) => unknown,
): TemplateResult {
  const { shown } = context;
  const labels = questionLabelsIn(context);
  return html`${rows.map(
    (row, index) => html`<fieldset class="row" part="row">
      <legend class="row-title">${shown(labels.row(name, index + 1))}</legend>
      ${controls(row, `${at}/${index}`)}
      <button type="button" class="secondary" part="button" data-action="remove-row" data-list=${at} data-row=${row.id}>
        ${shown(labels.removeRow(name, index + 1))}
      </button>
    </fieldset>`,
  )}
    <button type="button" class="secondary" part="button" data-action="add-row" data-list=${at} data-at=${at}>
      ${shown(rows.length > 0 ? labels.addRow(name) : labels.addFirstRow(name))}
    </button>`;
}

/**
 * What comes of one of the buttons.
 *
 * @param list The rows before.
 * @param button The button.
 * @param first The place in a row that takes the focus when one is added.
 * @param more What a new row holds beside its id.
 */
export function rowsAfter<ROW extends { readonly id: string }>(
  { rows, name, at, context }: RowList<ROW>,
  { dataset }: HTMLElement,
  first: string,
  more: object = {},
): Action & { readonly value: readonly object[] } {
  if (dataset['action'] === 'add-row') {
    const value = [...rows, { id: newRowId(), ...more }];
    return { value, focus: `${at}/${rows.length}/${first}` };
  }
  const index = rows.findIndex(({ id }) => id === dataset['row']);
  return {
    value: rows.filter((_, each) => each !== index),
    focus: at,
    notice: questionLabelsIn(context).rowRemoved(name, index + 1),
  };
}
