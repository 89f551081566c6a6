import { asPosted, type Lines } from './as-posted.js';
import { attributes, type Markup, markup } from './markup.js';
import { controlId, nameOf } from './names.js';

/** A control of a question, be it of its value, a cell or a reason. */
export interface Control {
  readonly question: string;
  /** Where in the answer it stands, a row by its id: for its name. */
  readonly at: string;
  /** The same, a row by its place among the others: for its id. Default: `at`. */
  readonly place?: string;
  readonly text: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
}

/** What a text box or a text area has beside. */
export interface TextControl extends Control {
  readonly lines: Lines;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly width?: 'short' | 'year' | 'number' | undefined;
}

/** The id of a control. */
export function idOfControl({ question, at, place = at }: Omit<Control, 'text'>): string {
  return controlId(question, place);
}

/** A box for a line, or an area for lines. Nothing is cut off, and browsers remember nothing. */
export function textControl(control: TextControl): Markup {
  const { width, lines, text } = control;
  const common = attributes({
    class: width === undefined ? 'box' : `box ${width}`,
    ...shared(control),
    autocomplete: control.autocomplete ?? 'off',
    dir: 'auto',
    lang: '',
    inputmode: control.inputmode,
  });
  if (lines === 'one') return markup`<input type="text"${common}${attributes({ value: text })}>`;
  // Hint: parsers drop a line end that comes first in a text area.
  return markup`<textarea${common}${attributes({ rows: String(control.rows ?? 4) })}>
${text}</textarea>`;
}

/** A radio button or a check box, before its label. */
export function tickControl(
  control: Control & { readonly type: 'radio' | 'checkbox'; readonly ticked: boolean },
): Markup {
  const { type, text, ticked } = control;
  return markup`<input${attributes({ type, ...shared(control), value: text, checked: ticked })}>`;
}

/** The opening tag of a list to choose from. */
export function selectTag(control: Control): Markup {
  return markup`<select${attributes({ class: 'box', ...shared(control) })}>`;
}

function shared(control: Control) {
  const { question, at, describedBy, invalid } = control;
  return {
    id: idOfControl(control),
    name: nameOf(question, at),
    'aria-describedby': describedBy || undefined,
    'aria-invalid': invalid ? 'true' : undefined,
  };
}

/** A field that is posted and not shown. */
export function hiddenField(name: string, value: string): Markup {
  return markup`<input${attributes({ type: 'hidden', name, value: asPosted(value, 'many') })}>`;
}
