import { parseIsoDate } from '@maat/core';
import type {
  Answer,
  Code,
  Column,
  DateValue,
  Evidence,
  NumberValue,
  Question,
} from '@maat/schema';
import { cellOf } from '../question/cell-of.js';
import { numberText } from '../question/number-text.js';
import { type Markup, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';
import { rowsOf } from './rows.js';

/** An answer to be read: all of what was typed, in its lines, and nothing else. */
export function answerText(
  form: PlainForm,
  question: Question,
  answer: Answer | undefined,
): Markup {
  const { labels } = form;
  switch (answer?.state) {
    case undefined:
      return markup`<span class="blank">${labels.notAnswered}</span>`;
    case 'not-applicable':
      return markup`${labels.notApplicable}${prose(answer.reason)}`;
    case 'no-evidence':
      return markup`${labels.noEvidence}${prose(answer.reason)}`;
    case 'answered': {
      const value = answer.value !== undefined && valueText(form, question, answer.value);
      return markup`${value}${answer.evidence && evidenceText(form, answer.evidence)}`;
    }
  }
}

/** What a cell says, to be read. */
export function answerCell(form: PlainForm, column: Column, value: unknown): Part {
  return value !== undefined && simpleText(form, column, value);
}

function prose(text: string | undefined): Part {
  return text !== undefined && markup`<div class="prose" dir="auto" lang="">${text}</div>`;
}

function valueText(form: PlainForm, question: Question, value: unknown): Part {
  const { text, codes, model } = form;
  switch (question.kind) {
    case 'choices': {
      const chosen = Array.isArray(value) ? value : [];
      return markup`<ul>${chosen.map((code) => markup`<li>${labelOf(form, codes(question.options), code)}</li>`)}</ul>`;
    }
    case 'decision': {
      const { choice, explanation } = value as Readonly<Record<string, string | undefined>>;
      return withReason(choice && labelOf(form, codes(question.options), choice), explanation);
    }
    case 'grade': {
      const { grade, rationale } = value as Readonly<Record<string, string | undefined>>;
      const step = model.grades.get(grade ?? '');
      return withReason(step ? text(step.label) : grade, rationale);
    }
    case 'table':
      return rowsText(form, question.columns, value);
    default:
      return simpleText(form, question, value);
  }
}

/** What is said in one piece, be it to a question or in a cell. */
function simpleText(form: PlainForm, asked: Question | Column, value: unknown): Part {
  switch (asked.kind) {
    case 'date':
      return dateText(form, value as DateValue);
    case 'number': {
      const unit = asked.unit && markup` ${form.text(asked.unit)}`;
      return markup`${typed(numberText(value as NumberValue))}${unit}`;
    }
    case 'choice':
      return labelOf(form, form.codes(asked.options), value);
    default:
      // A kind that this version does not know is shown as it is stored.
      return prose(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  }
}

function labelOf({ text }: PlainForm, codes: readonly Code[], code: unknown): Markup | string {
  const found = codes.find((each) => each.code === code);
  return found ? text(found.label) : String(code);
}

function withReason(chosen: Part, reason: string | undefined): Markup {
  return markup`${chosen !== undefined && markup`<p>${chosen}</p>`}${prose(reason)}`;
}

function rowsText(form: PlainForm, columns: readonly Column[], value: unknown): Markup {
  const rows = rowsOf(value);
  const head = columns.map(({ label }) => markup`<th scope="col">${form.text(label)}</th>`);
  return markup`<div class="scroll" tabindex="0" role="group"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(
    (row) =>
      markup`<tr>${columns.map((column) => markup`<td>${answerCell(form, column, cellOf(row, column.id))}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function evidenceText(form: PlainForm, rows: readonly Evidence[]): Markup {
  const { labels } = form;
  const types = form.codes({ codeList: 'contactTypes' });
  return markup`<p class="small-label">${labels.evidence}</p><ul>${rows.map((row) => {
    const facts: readonly Part[] = [
      row.when && dateText(form, row.when),
      row.contactType && labelOf(form, types, row.contactType),
      row.invited && labels.invited,
      row.attended && labels.attended,
    ];
    const said = facts.filter(Boolean);
    return markup`<li>${said.map((fact, index) => [index > 0 && ' · ', fact])}${prose(row.what)}</li>`;
  })}</ul>`;
}

/** A date to be read: 9 March 2026, March 2026 or 2026; or what was typed in its place. */
function dateText({ locale }: PlainForm, value: DateValue): Part {
  if (typeof value !== 'string') {
    const { day, month, year, words } = value as Readonly<Record<string, string | undefined>>;
    return typed([day, month, year, words].filter(Boolean).join(' '));
  }
  const date = parseIsoDate(value);
  return date ? locale.messages.words.date(date) : value;
}

/** What was typed, in whatever language that is. */
function typed(text: string): Markup {
  return markup`<bdi lang="">${text}</bdi>`;
}
