import { formEnGB, parseIsoDate } from '@maat/core';
import type {
  Answer,
  CellValue,
  ChoicesValue,
  Code,
  Column,
  DateValue,
  DecisionValue,
  Evidence,
  GradeValue,
  NumberColumn,
  NumberQuestion,
  NumberValue,
  Question,
  Row,
  TableValue,
  Text,
} from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locale/wording.js';
import type { QuestionContext } from '../question/context.js';
import { numberText } from '../question/number-text.js';
import { labelsIn } from '../view-labels.js';

type Context = Pick<
  QuestionContext,
  | 'question'
  | 'answer'
  | 'labels'
  | 'locale'
  | 'text'
  | 'plain'
  | 'languageOf'
  | 'options'
  | 'model'
>;

/** An answer to be read: all of what was typed, in its lines, and nothing else. */
export function answerText(context: Context): unknown {
  const { answer } = context;
  const labels = labelsIn(context);
  switch (answer?.state) {
    case undefined:
      return html`<span class="blank">${labels.notAnswered}</span>`;
    case 'not-applicable':
      return html`${labels.notApplicable}${prose(answer.reason)}`;
    case 'no-evidence':
      return html`${labels.noEvidence}${prose(answer.reason)}`;
    case 'answered':
      return html`${valueText(context, answer.value)}${answer.evidence ? evidenceText(answer.evidence, context) : nothing}`;
  }
}

function prose(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<div class="prose" dir="auto" lang="">${text}</div>`;
}

type Value = NonNullable<Extract<Answer, { state: 'answered' }>['value']>;

function valueText(context: Context, value: Value | undefined): unknown {
  const { question, text, options, model } = context;
  if (value === undefined) return nothing;
  switch (question.kind) {
    case 'choices': {
      const codes = options(question.options);
      return html`<ul>${(value as ChoicesValue).map((code) => html`<li>${labelOf(code, codes, text)}</li>`)}</ul>`;
    }
    case 'decision': {
      const { choice, explanation } = value as DecisionValue;
      return withReason(choice && labelOf(choice, options(question.options), text), explanation);
    }
    case 'grade': {
      const { grade, rationale } = value as GradeValue;
      const step = model.grades.get(grade ?? '');
      return withReason(step ? text(step.label) : grade, rationale);
    }
    case 'table':
      return rowsText(question.columns, value as TableValue, context);
    default:
      return simpleText(question, value, context);
  }
}

/** What is said in one piece, be it to a question or in a cell. */
function simpleText(asked: Question | Column, value: Value, context: Context): unknown {
  const { text, options } = context;
  switch (asked.kind) {
    case 'date':
      return dateText(value as DateValue, context);
    case 'number':
      return html`${typed(numberText(value as NumberValue))}${unitOf(asked, text)}`;
    case 'choice':
      return labelOf(String(value), options(asked.options), text);
    default:
      // A kind that this version does not know is shown as it is stored.
      return prose(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  }
}

function unitOf({ unit }: NumberQuestion | NumberColumn, text: Context['text']): unknown {
  return unit === undefined ? nothing : html` ${text(unit)}`;
}

function labelOf<WORDS>(
  code: string,
  codes: readonly Code[],
  text: (text: Text) => WORDS,
): WORDS | string {
  const found = codes.find((each) => each.code === code);
  return found ? text(found.label) : code;
}

function withReason(chosen: Words | undefined, reason: string | undefined): TemplateResult {
  return html`${chosen === undefined ? nothing : html`<p>${chosen}</p>`}${prose(reason)}`;
}

function rowsText(columns: readonly Column[], rows: TableValue, context: Context): TemplateResult {
  const cell = (column: Column, { cells }: Row) =>
    html`<td>${Object.hasOwn(cells, column.id) ? simpleText(column, cells[column.id] as CellValue, context) : nothing}</td>`;
  const { label } = context.question;
  const language = context.languageOf(label);
  // Hint: it is a stop for Tab, so that it can be scrolled by keys, and has to say what it is.
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${context.plain(label)} lang=${language ?? nothing}>
    <table lang=${language === undefined ? nothing : context.locale.language}>
      <thead>
        <tr>${columns.map(({ label }) => html`<th scope="col">${context.text(label)}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${columns.map((column) => cell(column, row))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function evidenceText(rows: readonly Evidence[], context: Context) {
  const { labels, options, text } = context;
  const types = options({ codeList: 'contactTypes' });
  return html`<p class="small-label">${labels.evidence}</p>
    <ul>
      ${rows.map(({ when, contactType, invited, attended, what }) => {
        const facts = [
          when && dateText(when, context),
          contactType && labelOf(contactType, types, text),
          invited && labels.invited,
          attended && labels.attended,
        ];
        const said = facts.filter(Boolean);
        return html`<li>${said.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}${prose(what)}</li>`;
      })}
    </ul>`;
}

/** A date to be read: 9 March 2026, March 2026 or 2026; or what was typed in its place. */
function dateText(value: DateValue, { locale }: Context): unknown {
  if (typeof value !== 'string') {
    const { day, month, year, words } = value as Record<string, string | undefined>;
    return typed([day, month, year, words].filter(Boolean).join(' '));
  }
  const date = parseIsoDate(value);
  return date ? (locale.messages ?? formEnGB).words.date(date) : value;
}

/** What was typed, in whatever language that is. */
function typed(text: string): TemplateResult {
  return html`<bdi lang="">${text}</bdi>`;
}
