import { parseIsoDate } from '@maat/core';
import type {
  Answer,
  Column,
  DateValue,
  Evidence,
  NumberQuestion,
  NumberValue,
  Row,
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

type Value = Extract<Answer, { state: 'answered' }>['value'];

function valueText(context: Context, value: Value): unknown {
  const { question, text, options, session } = context;
  if (value === undefined) return nothing;
  const label = (
    code: string,
    codes: readonly { code: string; label: Parameters<typeof text>[0] }[],
  ) => {
    const found = codes.find((each) => each.code === code);
    return found ? text(found.label) : code;
  };
  switch (question.kind) {
    case 'date':
      return dateText(value as DateValue);
    case 'number':
      return [numberText(value as NumberValue), ...unitOf(question, text)].join(' ');
    case 'choice':
      return label(value as string, options(question.options));
    case 'choices':
      return html`<ul>${(value as readonly string[]).map((code) => html`<li>${label(code, options(question.options))}</li>`)}</ul>`;
    case 'decision': {
      const { choice, explanation } = value as { choice?: string; explanation?: string };
      return html`${choice === undefined ? nothing : html`<p>${label(choice, options(question.options))}</p>`}${prose(explanation)}`;
    }
    case 'grade': {
      const { grade, rationale } = value as { grade?: string; rationale?: string };
      const step = session.model.grades.get(grade ?? '');
      return html`${grade === undefined ? nothing : html`<p>${step ? text(step.label) : grade}</p>`}${prose(rationale)}`;
    }
    case 'table':
      return rowsText(question.columns, value as readonly Row[], context);
    case 'text':
    case 'narrative':
      return prose(value as string);
    default:
      return prose(unknownText(question, value));
  }
}

function unitOf({ unit }: NumberQuestion, text: Context['text']): readonly string[] {
  return unit === undefined ? [] : [text(unit)];
}

/** The answer to a question of a kind that this version does not know, as it is stored. */
function unknownText(_question: never, value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function rowsText(columns: readonly Column[], rows: readonly Row[], { text, options }: Context) {
  const cell = (column: Column, row: Row) => {
    const value = row.cells[column.id];
    if (value === undefined) return nothing;
    if (column.kind === 'date') return dateText(value as DateValue);
    if (column.kind === 'number') return numberText(value as NumberValue);
    if (column.kind !== 'choice') return prose(String(value));
    const code = options(column.options).find((each) => each.code === value);
    return code ? text(code.label) : String(value);
  };
  return html`<div class="scroll" tabindex="0" role="group">
    <table>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${text(column.label)}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${columns.map((column) => html`<td>${cell(column, row)}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function evidenceText(rows: readonly Evidence[], { labels, options, text }: Context) {
  const contact = ({ contactType }: Evidence) =>
    options({ codeList: 'contactTypes' }).find(({ code }) => code === contactType)?.label;
  return html`<p class="small-label">${labels.evidence}</p>
    <ul>
      ${rows.map((row) => {
        const type = contact(row);
        const facts = [
          row.when === undefined ? '' : dateText(row.when),
          type === undefined ? '' : text(type),
          row.invited ? labels.invited : '',
          row.attended ? labels.attended : '',
        ].filter(Boolean);
        return html`<li>${facts.join(' · ')}${prose(row.what)}</li>`;
      })}
    </ul>`;
}

/** A date to be read: 9 March 2026, March 2026 or 2026; or what was typed in its place. */
export function dateText(value: DateValue): string {
  if (typeof value !== 'string') {
    const { day, month, year, words } = value as Record<string, string | undefined>;
    return [day, month, year, words].filter(Boolean).join(' ');
  }
  const date = parseIsoDate(value);
  if (date === undefined) return value;
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat('en-GB', format).format(Date.UTC(year, month - 1, day ?? 1));
}
