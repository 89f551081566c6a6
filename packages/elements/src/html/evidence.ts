import { optionsOf, type ToolModel } from '@maat/core';
import type { Evidence, Options, Question } from '@maat/schema';
import { enGB } from '../labels.js';
import { evidenceColumns, evidenceFlags } from '../question/evidence-columns.js';
import { idOf } from '../question/ids.js';
import type { Field } from './as-posted.js';
import type { Reading } from './kind/plain-kind.js';
import { type Markup, markup } from './markup.js';
import type { QuestionView } from './question-view.js';
import { rowList } from './row-list.js';
import { firstOfRows, type RowList, rowFields, rowsAfter, said } from './rows.js';
import type { Scope } from './scope.js';

/** The pieces of evidence beside an answer, as `rows` takes them. */
function listOf(scope: Pick<Scope, 'labels' | 'options'>): RowList<Evidence> {
  return {
    list: 'evidence',
    columns: evidenceColumns(scope),
    flags: evidenceFlags,
    inRow: '',
    cell: (row, name) => Object.entries(row).find(([each]) => each === name)?.[1],
    make: (id, row, cells) => ({ id, ...said({ ...row, ...cells }) }),
  };
}

/** Dated evidence beside an answer: when, what, type of contact, invited and attended. */
export function evidenceBox(view: QuestionView, rows: readonly Evidence[]): Markup {
  const { form, question } = view;
  const { labels } = form;
  const id = idOf(question.id, 'evidence');
  const list = rowList(view, {
    list: listOf(form.scope),
    rows,
    name: labels.evidenceRow,
    none: labels.notRecorded,
    label: (flag) => (flag === 'invited' ? labels.invited : labels.attended),
  });
  return markup`<div class="evidence" role="group" aria-labelledby="${id}"><div class="small-label" id="${id}">${labels.evidence}</div>${list}</div>`;
}

/** What its controls post, as long as nobody touches them. */
export function evidenceFields(
  { evidence }: Question,
  rows: readonly Evidence[],
  scope: Scope,
): readonly Field[] {
  return evidence ? rowFields(listOf(scope), rows, scope) : [];
}

/** The evidence after a post. */
export function evidenceAfter(rows: readonly Evidence[], reading: Reading): readonly Evidence[] {
  return rowsAfter(listOf(reading.scope), rows, reading);
}

/** The place of the control that a link to a place in the evidence leads to. */
export function firstOfEvidence({ tool }: ToolModel, at: string): string {
  const options = (list: Options) => optionsOf(tool, list);
  return firstOfRows(listOf({ labels: enGB, options }), at);
}
