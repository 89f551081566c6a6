import type { Evidence } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import { questionLabelsIn } from '../question-labels.js';
import { cellFrom, cellTemplate } from './cell.js';
import type { QuestionContext } from './context.js';
import { evidenceColumns, evidenceFlags } from './evidence-columns.js';
import { idOf } from './ids.js';
import { type RowList, rowList, rowsAfter } from './rows.js';
import { controlAt } from './text-control.js';
import { ticked } from './ticked.js';

/** Dated evidence beside an answer: when, what, type of contact, invited and attended (guide, 6). */
export function evidenceTemplate(context: QuestionContext): TemplateResult {
  const { question } = context;
  const labels = questionLabelsIn(context);
  const columns = evidenceColumns(context);
  return html`<div class="evidence" part="evidence" role="group" aria-labelledby=${idOf(question.id, 'evidence')}>
    <div class="small-label" id=${idOf(question.id, 'evidence')}>${labels.evidence}</div>
    ${rowList(listOf(context), (row, at) => {
      const id = idOf(question.id, `evidence-${row.id}`);
      return html`${columns.map((column) =>
        cellTemplate(
          {
            column,
            id: `${id}-${column.id}`,
            at: `${at}/${column.id}`,
            value: row[column.id],
            none: labels.notRecorded,
          },
          context,
        ),
      )}${evidenceFlags.map(
        (flag) => html`<div class="option">
          <input type="checkbox" part="option" id="${id}-${flag}" data-at="${at}/${flag}" checked=${ticked(row[flag] ?? false)} />
          <label for="${id}-${flag}">${labels[flag]}</label>
        </div>`,
      )}`;
    })}
  </div>`;
}

function listOf(context: QuestionContext): RowList<Evidence> {
  const { answer } = context;
  const rows = answer?.state === 'answered' ? (answer.evidence ?? []) : [];
  return { rows, name: questionLabelsIn(context).evidenceRow, at: 'evidence', context };
}

/** The evidence after one of its controls was used. */
export function evidenceFrom(
  place: Element,
  control: Element,
  context: QuestionContext,
): readonly Evidence[] {
  const index = Number((control.getAttribute('data-at') ?? '').split('/')[1]);
  return listOf(context).rows.map((row, at) =>
    at === index ? readRow(place, row, `evidence/${index}`, context) : row,
  );
}

function readRow(place: Element, before: Evidence, at: string, context: QuestionContext): Evidence {
  const said = evidenceColumns(context).map((column) => {
    const { id } = column;
    return [id, cellFrom(place, { column, at: `${at}/${id}`, value: before[id] }, context)];
  });
  const set = evidenceFlags.map((flag) => {
    const box = controlAt(place, `${at}/${flag}`);
    const ticked = box instanceof HTMLInputElement && box.checked;
    return [flag, ticked || before[flag] !== undefined ? ticked : undefined];
  });
  const members = [...said, ...set].filter(([, value]) => value !== undefined);
  return { id: before.id, ...Object.fromEntries(members) };
}

/** What comes of one of its buttons. */
export function evidenceAfter(button: HTMLElement, context: QuestionContext) {
  return rowsAfter(listOf(context), button, 'when');
}
