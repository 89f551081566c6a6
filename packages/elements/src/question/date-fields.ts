import { type Precision, parseIsoDate, parseTypedDate } from '@maat/core';
import type { DateValue } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { FormLabels } from '../form-labels.js';
import { questionLabelsIn } from '../question-labels.js';
import { dateOf, dateTexts, partNames } from './date-parts.js';
import { textBox, textIn } from './text-control.js';

/** The fields of one date, as a question, a cell or a piece of evidence shows them. */
export interface DateFields {
  readonly id: string;
  /** Where in the answer the date stands. */
  readonly at: string;
  readonly value: DateValue | undefined;
  readonly precisions: readonly Precision[];
  readonly words: boolean;
  readonly describedBy: string;
  readonly invalid: (at: string) => boolean;
  readonly labels: FormLabels;
  /** The names of the months in the form's language, where that is not English. */
  readonly months: readonly string[] | undefined;
}

/**
 * Three fields, as the GOV.UK date input has them: they take months by name, and are never picked
 * from a calendar only. They stand in a group whose legend says what the date is.
 */
export function dateFields(fields: DateFields): TemplateResult {
  const { id, at, value } = fields;
  const labels = questionLabelsIn(fields);
  const date = typeof value === 'string' ? parseIsoDate(value) : undefined;
  const texts = dateTexts(value);
  return html`<div class="date">
      ${partNames.map((name) => {
        const part = date?.[name];
        return html`<div class="date-part">
          <label for="${id}-${name}">${labels[name]}</label>
          ${textBox({
            id: `${id}-${name}`,
            at: `${at}/${name}`,
            text: texts[name] ?? '',
            describedBy: fields.describedBy,
            invalid: fields.invalid(`${at}/${name}`),
            width: name === 'year' ? 'year' : 'short',
            inputMode: name === 'month' ? undefined : 'numeric',
            meansTheSame: (text) =>
              part !== undefined && readPart(name, text, fields.months) === part,
          })}
        </div>`;
      })}
    </div>
    ${fields.words ? wordsField(fields) : ''}`;
}

/** What one field says by itself: 'Feb' and '02' are the same month. */
function readPart(
  name: Precision,
  text: string,
  months: readonly string[] | undefined,
): number | undefined {
  const typed = { day: '1', month: '1', year: '2000', [name]: text };
  const read = parseTypedDate(typed, ['day'], months);
  return read.ok ? parseIsoDate(read.iso)?.[name] : undefined;
}

function wordsField(fields: DateFields): TemplateResult {
  const { id, at, value, describedBy, invalid } = fields;
  const words = typeof value === 'object' && 'words' in value ? value.words : '';
  return html`<label class="small-label" for="${id}-words">${questionLabelsIn(fields).dateInWords}</label>
    ${textBox({ id: `${id}-words`, at: `${at}/words`, text: words, describedBy, invalid: invalid(`${at}/words`) })}`;
}

/** What the fields of a date say: a date that exists, or what was typed of it; undefined if empty. */
export function dateFrom(
  place: Element,
  at: string,
  precisions: readonly Precision[],
  months: readonly string[] | undefined,
): DateValue | undefined {
  const said = [...partNames, 'words'].map((name) => [name, textIn(place, `${at}/${name}`)]);
  return dateOf(Object.fromEntries(said), precisions, months);
}
