import type { Row, TableQuestion } from '@maat/schema';
import { cellOf } from '../../question/cell-of.js';
import { rowList } from '../row-list.js';
import { firstOfRows, type RowList, rowFields, rowsAfter, rowsOf, said } from '../rows.js';
import type { PlainKind } from './plain-kind.js';

/** Repeating rows of simple questions, one below the other. */
export const table: PlainKind<TableQuestion> = {
  single: false,
  first: (at, question) => firstOfRows(listOf(question), at),
  render(view) {
    const { form, question, value } = view;
    const { rowName } = question;
    const name = rowName === undefined ? form.labels.rowName : form.plain(rowName);
    return rowList(view, { list: listOf(question), rows: rowsOf(value), name });
  },
  fields: (question, value, scope) => rowFields(listOf(question), rowsOf(value), scope),
  after(question, value, reading) {
    const before = rowsOf(value);
    const rows = rowsAfter(listOf(question), before, reading);
    if (rows === before) return value;
    return rows.length > 0 ? rows : undefined;
  },
};

/** The rows of a table, as `rows` takes them. */
function listOf({ columns }: TableQuestion): RowList<Row> {
  return {
    list: 'value',
    columns,
    flags: [],
    inRow: 'cells/',
    cell: cellOf,
    make: (id, row, cells) => ({ id, cells: said({ ...row?.cells, ...cells }) as Row['cells'] }),
  };
}
