import type { Code, Evidence } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from './context.js';
import { dateFields, dateFrom } from './date-fields.js';
import { hasError } from './described.js';
import { idOf } from './ids.js';
import { newRowId } from './row-id.js';
import { controlAt, textArea, textIn } from './text-control.js';
import { ticked } from './ticked.js';
import { typed } from './typed.js';

const precisions = ['day', 'month', 'year'] as const;
const flags = ['invited', 'attended'] as const;

/** Dated evidence beside an answer: when, what, type of contact, invited and attended (guide, 6). */
export function evidenceTemplate(context: QuestionContext): TemplateResult {
  const { question, labels } = context;
  const rows = evidenceOf(context);
  return html`<div class="evidence" part="evidence" role="group" aria-labelledby=${idOf(question.id, 'evidence')}>
    <div class="small-label" id=${idOf(question.id, 'evidence')}>${labels.evidence}</div>
    ${rows.map((row, index) => evidenceRow(row, index, context))}
    <button type="button" class="secondary" part="button" data-action="add-evidence" data-at="evidence">
      ${rows.length > 0 ? labels.addRow(labels.evidenceRow) : labels.addFirstRow(labels.evidenceRow)}
    </button>
  </div>`;
}

function evidenceOf({ answer }: QuestionContext): readonly Evidence[] {
  return answer?.state === 'answered' ? (answer.evidence ?? []) : [];
}

function evidenceRow(row: Evidence, index: number, context: QuestionContext): TemplateResult {
  const { question, labels } = context;
  const at = `evidence/${index}`;
  const id = idOf(question.id, `evidence-${row.id}`);
  return html`<fieldset class="row" part="row">
    <legend class="row-title">${labels.row(labels.evidenceRow, index + 1)}</legend>
    <div role="group" aria-labelledby="${id}-when-label" aria-describedby="${id}-when-hint">
      <span class="small-label" id="${id}-when-label">${labels.evidenceWhen}</span>
      <div class="hint" id="${id}-when-hint">${labels.dateHintApproximate}</div>
      ${dateFields({
        id: `${id}-when`,
        at: `${at}/when`,
        value: row.when,
        precisions,
        words: false,
        describedBy: '',
        invalid: (place) => hasError(context, place),
        labels,
      })}
    </div>
    <label class="small-label" for="${id}-what">${labels.evidenceWhat}</label>
    ${textArea({ id: `${id}-what`, at: `${at}/what`, text: row.what ?? '', rows: 2, describedBy: '', invalid: false })}
    ${contactType(row, `${id}-contact`, `${at}/contactType`, context)}
    ${flags.map(
      (flag) => html`<div class="option">
        <input type="checkbox" part="option" id="${id}-${flag}" data-at="${at}/${flag}" ${ticked(row[flag] ?? false)} />
        <label for="${id}-${flag}">${labels[flag]}</label>
      </div>`,
    )}
    <button type="button" class="secondary" part="button" data-action="remove-evidence" data-row=${row.id}>
      ${labels.removeRow(labels.evidenceRow, index + 1)}
    </button>
  </fieldset>`;
}

function contactType(
  row: Evidence,
  id: string,
  at: string,
  context: QuestionContext,
): TemplateResult | typeof nothing {
  const codes: readonly Code[] = context.options({ codeList: 'contactTypes' });
  if (codes.length === 0) return nothing;
  return html`<label class="small-label" for=${id}>${context.labels.contactType}</label>
    <select class="box" part="control" id=${id} data-at=${at} ${typed(row.contactType ?? '')}>
      <option value="" ?selected=${row.contactType === undefined}>${context.labels.notRecorded}</option>
      ${codes.map(
        ({ code, label }) =>
          html`<option value=${code} ?selected=${row.contactType === code}>${context.text(label)}</option>`,
      )}
    </select>`;
}

/** The evidence after one of its controls was used. */
export function evidenceFrom(
  place: Element,
  control: Element,
  context: QuestionContext,
): readonly Evidence[] {
  const index = Number((control.getAttribute('data-at') ?? '').split('/')[1]);
  return evidenceOf(context).map((row, at) => (at === index ? readRow(place, row, at) : row));
}

function readRow(place: Element, before: Evidence, index: number): Evidence {
  const { id, invited, attended } = before;
  const at = `evidence/${index}`;
  const when = dateFrom(place, `${at}/when`, precisions) as Evidence['when'];
  const what = textIn(place, `${at}/what`, before.what);
  const contact = textIn(place, `${at}/contactType`);
  const flag = (name: (typeof flags)[number], was: boolean | undefined) => {
    const box = controlAt(place, `${at}/${name}`);
    const ticked = box instanceof HTMLInputElement && box.checked;
    return (ticked || was !== undefined) && { [name]: ticked };
  };
  return {
    id,
    ...(when !== undefined && { when }),
    ...(what !== undefined && { what }),
    ...(contact !== undefined && { contactType: contact }),
    ...flag('invited', invited),
    ...flag('attended', attended),
  };
}

/** The evidence after one of its buttons was used, and what takes the focus then. */
export function evidenceAfter(action: string, control: Element, context: QuestionContext) {
  const rows = evidenceOf(context);
  if (action === 'add-evidence') {
    return {
      evidence: [...rows, { id: newRowId() }],
      focus: `evidence/${rows.length}/when/day`,
      notice: undefined,
    };
  }
  const index = rows.findIndex(({ id }) => id === control.getAttribute('data-row'));
  return {
    evidence: rows.filter((_, at) => at !== index),
    focus: 'evidence',
    notice: context.labels.rowRemoved(context.labels.evidenceRow, index + 1),
  };
}
