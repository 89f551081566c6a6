import type { CellValue, Row, TableQuestion } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import { cellFrom, cellTemplate } from './cell.js';
import type { KindView, QuestionContext } from './context.js';
import { idOf } from './ids.js';
import { newRowId } from './row-id.js';

/** Repeating rows of simple questions. Each row is a group of its own, one below the other. */
export const table: KindView<TableQuestion> = {
  single: false,
  render(context) {
    const rows = rowsOf(context);
    const { labels } = context;
    const name = rowName(context);
    return html`${rows.map((row, index) => rowTemplate(row, index, context))}
      <button type="button" class="secondary" part="button" data-action="add-row" data-at="value">
        ${rows.length > 0 ? labels.addRow(name) : labels.addFirstRow(name)}
      </button>`;
  },
  read(place, control, context) {
    const [, index, , columnId] = (control.getAttribute('data-at') ?? '').split('/');
    const rows = rowsOf(context);
    const row = rows[Number(index)];
    const column = context.question.columns.find(({ id }) => id === columnId);
    if (row === undefined || column === undefined) return rows;
    const value = cellFrom(place, column, `value/${index}/cells/${column.id}`);
    return rows.map((each) => (each === row ? withCell(row, column.id, value) : each));
  },
  act(action, control, context) {
    const rows = rowsOf(context);
    const first = context.question.columns[0]?.id;
    if (action === 'add-row') {
      const value = [...rows, { id: newRowId(), cells: {} }];
      return { value, focus: `value/${rows.length}/cells/${first}` };
    }
    const index = rows.findIndex(({ id }) => id === control.getAttribute('data-row'));
    const rest = rows.filter((_, at) => at !== index);
    return {
      value: rest.length > 0 ? rest : undefined,
      focus: 'value',
      notice: context.labels.rowRemoved(rowName(context), index + 1),
    };
  },
};

function rowsOf({ answer }: QuestionContext<TableQuestion>): readonly Row[] {
  return answer?.state === 'answered' ? ((answer.value ?? []) as readonly Row[]) : [];
}

function rowName({ question, labels, text }: QuestionContext<TableQuestion>): string {
  return question.rowName === undefined ? labels.rowName : text(question.rowName);
}

function rowTemplate(
  row: Row,
  index: number,
  context: QuestionContext<TableQuestion>,
): TemplateResult {
  const { question, labels } = context;
  const name = rowName(context);
  return html`<fieldset class="row" part="row">
    <legend class="row-title">${labels.row(name, index + 1)}</legend>
    ${question.columns.map((column) =>
      cellTemplate(
        {
          column,
          id: idOf(question.id, `${row.id}-${column.id}`),
          at: `value/${index}/cells/${column.id}`,
          value: row.cells[column.id],
        },
        context,
      ),
    )}
    <button type="button" class="secondary" part="button" data-action="remove-row" data-row=${row.id}>
      ${labels.removeRow(name, index + 1)}
    </button>
  </fieldset>`;
}

function withCell(row: Row, column: string, value: CellValue | undefined): Row {
  const { [column]: _, ...others } = row.cells;
  return { ...row, cells: value === undefined ? others : { ...others, [column]: value } };
}
