import type { CellValue, DateValue } from '@maat/schema';
import { dateTexts } from '../question/date-parts.js';
import { type Control, idOfControl, selectTag, textControl } from './controls.js';
import { attributes, type Markup, markup } from './markup.js';
import type { PlainForm } from './plain-form.js';
import { boxText, namesOf, type Simple } from './simple.js';

/** A control of what is answered in one piece. */
export interface SimpleControl extends Omit<Control, 'text' | 'invalid'> {
  readonly value: CellValue | undefined;
  /** What a list to choose from shows as long as nothing is chosen. */
  readonly none?: string | undefined;
  invalid(at: string): boolean;
}

/** The control of what is answered in one piece: for a date, its fields. */
export function simpleControl(form: PlainForm, asked: Simple, control: SimpleControl): Markup {
  const { value, place = control.at } = control;
  const common = { ...control, text: boxText(value), invalid: control.invalid(place) };
  switch (asked.kind) {
    case 'date':
      return dateControl(form, asked, control);
    case 'choice':
      return choiceControl(form, asked, control);
    case 'number':
      return textControl({ ...common, lines: 'one', inputmode: 'decimal', width: 'number' });
    case 'narrative':
      return textControl({ ...common, lines: 'many', rows: asked.rows });
    case 'text':
      return textControl({ ...common, lines: 'one', autocomplete: asked.autocomplete });
  }
}

/** Three fields, as the GOV.UK date input has them, and one for words where they are taken. */
function dateControl(
  { labels }: PlainForm,
  asked: Extract<Simple, { kind: 'date' }>,
  control: SimpleControl,
): Markup {
  const texts = dateTexts(control.value as DateValue | undefined);
  const [day, month, year, words] = namesOf(asked).map((name) => {
    const place = `${control.place ?? control.at}/${name}`;
    const { question, describedBy = '' } = control;
    const part = { question, describedBy, at: `${control.at}/${name}`, place };
    const label = name === 'words' ? labels.dateInWords : labels[name];
    const box = textControl({
      ...part,
      text: texts[name] ?? '',
      invalid: control.invalid(place),
      lines: 'one',
      ...(name !== 'words' && { width: name === 'year' ? 'year' : 'short' }),
      ...(name !== 'words' && name !== 'month' && { inputmode: 'numeric' }),
    });
    const className = name === 'words' ? 'small-label' : undefined;
    return markup`<label${attributes({ class: className, for: idOfControl(part) })}>${label}</label>${box}`;
  });
  return markup`<div class="date">${[day, month, year].map((part) => markup`<div class="date-part">${part}</div>`)}</div>${words}`;
}

function choiceControl(
  form: PlainForm,
  asked: Extract<Simple, { kind: 'choice' }>,
  control: SimpleControl,
): Markup {
  const { value, none } = control;
  const codes = form.codes(asked.options);
  const given = { ...control, text: '', invalid: control.invalid(control.place ?? control.at) };
  return markup`${selectTag(given)}<option value="">${none}</option>${codes.map(
    ({ code, label }) =>
      markup`<option${attributes({ value: code, lang: form.languageOf(label), selected: code === value })}>${form.plain(label)}</option>`,
  )}</select>`;
}
