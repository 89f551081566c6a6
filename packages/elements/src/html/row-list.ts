import type { CellValue, Column } from '@maat/schema';
import { answerCell } from './answer-text.js';
import { idOfControl, tickControl } from './controls.js';
import { attributes, type Markup, markup } from './markup.js';
import { controlId, formNames } from './names.js';
import { isInvalid, type QuestionView } from './question-view.js';
import { cellAt, isKnown, type RowList } from './rows.js';
import { simpleControl } from './simple-control.js';

/** Rows as they are written. */
export interface ShownRows<ROW extends { readonly id: string }> {
  readonly list: RowList<ROW>;
  readonly rows: readonly ROW[];
  /** What a row is called: 'action'. */
  readonly name: string;
  /** What a list to choose from shows as long as nothing is chosen. */
  readonly none?: string;
  /** The words beside a tick. */
  label?(flag: string): string;
}

/** The rows, each a group of its own with a button that removes it, and the button that adds one. */
export function rowList<ROW extends { readonly id: string }>(
  view: QuestionView<unknown>,
  shown: ShownRows<ROW>,
): Markup {
  const { form, question } = view;
  const { list, rows, name } = shown;
  const { labels } = form;
  const action = `${question.id}/${list.list}`;
  const add = rows.length > 0 ? labels.addRow(name) : labels.addFirstRow(name);
  return markup`${rows.map((row, index) => {
    const title = form.shown(labels.row(name, index + 1));
    const remove = form.shown(labels.removeRow(name, index + 1));
    return markup`<fieldset class="row"><legend class="row-title">${title}</legend>${cells(view, shown, row, index)}${button(`remove-row/${action}/${row.id}`, remove)}</fieldset>`;
  })}${button(`add-row/${action}/${form.newId()}`, form.shown(add), controlId(question.id, list.list))}`;
}

/** A button that posts the form and asks for something beside. */
export function button(value: string, words: Markup, id?: string): Markup {
  return markup`<button${attributes({ type: 'submit', class: 'secondary', id, name: formNames.action, value })}>${words}</button>`;
}

function cells<ROW extends { readonly id: string }>(
  view: QuestionView<unknown>,
  shown: ShownRows<ROW>,
  row: ROW,
  index: number,
): Markup {
  const { question } = view;
  const { list, none } = shown;
  const at = (name: string) => ({
    question: question.id,
    at: cellAt(list, row.id, name),
    place: cellAt(list, index, name),
  });
  return markup`${list.columns.map((column) => {
    const value = list.cell(row, column.id) as CellValue | undefined;
    return cell(view, column, { ...at(column.id), value, none });
  })}${list.flags.map((flag) => {
    const control = { ...at(flag), text: 'on', ticked: list.cell(row, flag) === true };
    return markup`<div class="option">${tickControl({ ...control, type: 'checkbox' })}<label for="${idOfControl(control)}">${shown.label?.(flag)}</label></div>`;
  })}`;
}

type CellControl = Pick<
  Parameters<typeof simpleControl>[2],
  'question' | 'at' | 'place' | 'value' | 'none'
>;

function cell(view: QuestionView<unknown>, column: Column, control: CellControl): Markup {
  const { form } = view;
  const id = idOfControl(control);
  const hint =
    column.hint === undefined
      ? undefined
      : {
          id: `${id}.hint`,
          words: markup`<div class="hint" id="${id}.hint">${form.text(column.hint)}</div>`,
        };
  const label = form.text(column.label);
  if (!isKnown(column)) {
    return markup`<div class="cell"><span class="small-label">${label}</span>${answerCell(form, column, control.value)}</div>`;
  }
  const box = simpleControl(form, column, {
    ...control,
    ...(hint && { describedBy: hint.id }),
    invalid: (at) => isInvalid(view, at),
  });
  if (column.kind === 'date') {
    return markup`<div class="cell" role="group" aria-labelledby="${id}.label"><span class="small-label" id="${id}.label">${label}</span>${hint?.words}${box}</div>`;
  }
  return markup`<div class="cell"><label class="small-label" for="${id}">${label}</label>${hint?.words}${box}</div>`;
}
