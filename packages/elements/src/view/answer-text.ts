import { formEnGB, parseIsoDate } from '@maat/core';
import type {
  Answer,
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
} from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from '../question/context.js';
import { numberText } from '../question/number.js';

type Context = Pick<
  QuestionContext,
  'question' | 'answer' | 'labels' | 'text' | 'options' | 'session'
>;

/** An answer to be read: all of what was typed, in its lines, and nothing else. */
export function answerText(context: Context): unknown {
  const { answer, labels } = context;
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
  return text === undefined ? nothing : html`<div class="prose" dir="auto">${text}</div>`;
}

type Value = NonNullable<Extract<Answer, { state: 'answered' }>['value']>;

function valueText(context: Context, value: Value | undefined): unknown {
  const { question, text, options, session } = context;
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
      const step = session.model.grades.get(grade ?? '');
      return withReason(step ? text(step.label) : grade, rationale);
    }
    case 'table':
      return rowsText(question.columns, value as TableValue, context);
    default:
      return simpleText(question, value, context);
  }
}

/** What is said in one piece, be it to a question or in a cell. */
function simpleText(asked: Question | Column, value: Value, { text, options }: Context): unknown {
  switch (asked.kind) {
    case 'date':
      return dateText(value as DateValue);
    case 'number':
      return [numberText(value as NumberValue), ...unitOf(asked, text)].join(' ');
    case 'choice':
      return labelOf(String(value), options(asked.options), text);
    default:
      // A kind that this version does not know is shown as it is stored.
      return prose(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  }
}

function unitOf(asked: NumberQuestion | NumberColumn, text: Context['text']): readonly string[] {
  return 'unit' in asked && asked.unit !== undefined ? [text(asked.unit)] : [];
}

function labelOf(code: string, codes: readonly Code[], text: Context['text']): string {
  const found = codes.find((each) => each.code === code);
  return found ? text(found.label) : code;
}

function withReason(chosen: string | undefined, reason: string | undefined): TemplateResult {
  return html`${chosen === undefined ? nothing : html`<p>${chosen}</p>`}${prose(reason)}`;
}

function rowsText(columns: readonly Column[], rows: TableValue, context: Context): TemplateResult {
  const cell = (column: Column, { cells }: Row) => {
    const value = cells[column.id];
    return html`<td>${value === undefined ? nothing : simpleText(column, value, context)}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="group">
    <table>
      <thead>
        <tr>${columns.map(({ label }) => html`<th scope="col">${context.text(label)}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${columns.map((column) => cell(column, row))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function evidenceText(rows: readonly Evidence[], { labels, options, text }: Context) {
  const types = options({ codeList: 'contactTypes' });
  return html`<p class="small-label">${labels.evidence}</p>
    <ul>
      ${rows.map(({ when, contactType, invited, attended, what }) => {
        const facts = [
          when && dateText(when),
          types.some(({ code }) => code === contactType) && labelOf(contactType ?? '', types, text),
          invited && labels.invited,
          attended && labels.attended,
        ];
        return html`<li>${facts.filter(Boolean).join(' · ')}${prose(what)}</li>`;
      })}
    </ul>`;
}

/** A date to be read: 9 March 2026, March 2026 or 2026; or what was typed in its place. */
function dateText(value: DateValue): string {
  if (typeof value !== 'string') {
    const { day, month, year, words } = value as Record<string, string | undefined>;
    return [day, month, year, words].filter(Boolean).join(' ');
  }
  const date = parseIsoDate(value);
  return date ? formEnGB.words.date(date) : value;
}
