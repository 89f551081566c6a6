import type { CellValue, Row, TableQuestion } from '@maat/schema';
import { questionLabelsIn } from '../question-labels.js';
import { cellFrom, cellTemplate } from './cell.js';
import { cellOf } from './cell-of.js';
import type { KindView, QuestionContext } from './context.js';
import { idOf } from './ids.js';
import { type RowList, rowList, rowsAfter } from './rows.js';

/** Repeating rows of simple questions, one below the other. */
export const table: KindView<TableQuestion> = {
  single: false,
  render(context) {
    const { question } = context;
    return rowList(listOf(context), (row, at) =>
      question.columns.map((column) =>
        cellTemplate(
          {
            column,
            id: idOf(question.id, `${row.id}-${column.id}`),
            at: `${at}/cells/${column.id}`,
            value: cellOf(row, column.id),
          },
          context,
        ),
      ),
    );
  },
  read(place, control, context) {
    const [, index, , columnId] = (control.getAttribute('data-at') ?? '').split('/');
    const { rows } = listOf(context);
    const row = rows[Number(index)];
    const column = context.question.columns.find(({ id }) => id === columnId);
    if (row === undefined || column === undefined) return rows;
    const value = cellFrom(
      place,
      { column, at: `value/${index}/cells/${column.id}`, value: cellOf(row, column.id) },
      context,
    );
    return rows.map((each) => (each === row ? withCell(row, column.id, value) : each));
  },
  act(button, context) {
    const after = rowsAfter(listOf(context), button, 'cells', { cells: {} });
    return after.value.length > 0 ? after : { ...after, value: undefined };
  },
};

function listOf(context: QuestionContext<TableQuestion>): RowList<Row> {
  const { question, answer, plain } = context;
  const value = answer?.state === 'answered' ? answer.value : undefined;
  const name =
    question.rowName === undefined ? questionLabelsIn(context).rowName : plain(question.rowName);
  return { rows: (value ?? []) as readonly Row[], name, at: 'value', context };
}

function withCell(row: Row, column: string, value: CellValue | undefined): Row {
  const { [column]: _, ...others } = row.cells;
  return { ...row, cells: value === undefined ? others : { ...others, [column]: value } };
}
