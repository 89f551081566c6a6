import { westMidlands } from '@maat/schema/west-midlands';
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import styles from './floor.css';
import { explanationOf, labelOf, optionsOf, takesNotApplicable, words } from './words.mjs';

/**
 * The audit form as one would write it by hand with Lit: one element, a template for each kind of
 * question, the answers in reactive state, everything rendered from them at each change.
 */
class LitAuditForm extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = {
    tool: { attribute: false },
    answers: { state: true },
    errors: { state: true },
  };

  constructor() {
    super();
    this.tool = westMidlands;
    /** What was answered, by question. */
    this.answers = {};
    this.errors = {};
  }

  render() {
    const { tool } = this;
    return html`<form @submit=${this.#submit}>
      <p>${words(tool.publisher)}</p>
      <h1>${words(tool.title)}</h1>
      ${introduction(tool.purpose)} ${introduction(tool.guidance)}
      ${tool.sections.map((section) => this.#section(section))}
      <button type="submit">Submit the audit</button>
    </form>`;
  }

  #section({ id, title, guidance, questions }) {
    return html`<section aria-labelledby="${id}-title">
      <h2 id="${id}-title">${words(title)}</h2>
      ${guidance ? html`<div class="guidance">${guidance.map(paragraph)}</div>` : nothing}
      ${questions.map((question) => this.#question(question))}
    </section>`;
  }

  #question(question) {
    const { id, kind, hint } = question;
    const answer = this.answers[id];
    const error = this.errors[id];
    const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
    const isNotApplicable = answer?.state === 'not-applicable';
    const body = html`
      ${hint ? html`<p class="hint" id="${id}-hint">${words(hint)}</p>` : nothing}
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
      ${isNotApplicable ? nothing : this.#controls[kind](question, answer?.value, describedBy)}
      ${
        takesNotApplicable(question)
          ? html`<div class="option">
              <input type="checkbox" id="${id}-not-applicable" .checked=${isNotApplicable}
                @change=${(event) => this.#setNotApplicable(id, event.target.checked)} />
              <label for="${id}-not-applicable">Not applicable (N/A)</label>
            </div>`
          : nothing
      }`;
    return kind === 'text' || kind === 'narrative'
      ? html`<div class="question"><label class="label" for=${id}>${labelOf(question)}</label>${body}</div>`
      : html`<fieldset class="question" aria-describedby=${describedBy || nothing}>
          <legend class="label">${labelOf(question)}</legend>${body}
        </fieldset>`;
  }

  #controls = {
    text: ({ id, autocomplete = 'off' }, value, describedBy) =>
      html`<input type="text" id=${id} autocomplete=${autocomplete} aria-describedby=${describedBy || nothing}
        .value=${value ?? ''} @input=${(event) => this.#set(id, event.target.value)} />`,
    narrative: ({ id, rows = 4 }, value, describedBy) =>
      textArea({
        id,
        rows,
        value: value ?? '',
        describedBy,
        onInput: (text) => this.#set(id, text),
      }),
    date: ({ id }, value = {}) => dateFields(id, value, (date) => this.#set(id, date)),
    choice: (question, value) =>
      this.#options(question, value, (code) => this.#set(question.id, code)),
    decision: (...given) => this.#choiceAndWords(...given),
    grade: (...given) => this.#choiceAndWords(...given),
    table: (question, value = []) => this.#table(question, value),
  };

  #choiceAndWords(question, given, describedBy) {
    const { id } = question;
    const value = given ?? {};
    const explanation = explanationOf(question);
    return html`${this.#options(question, value.choice, (choice) => this.#set(id, { ...value, choice }))}
      ${
        explanation
          ? html`<label class="small-label" for="${id}-explanation">${words(explanation.label)}</label>
            ${textArea({
              id: `${id}-explanation`,
              rows: explanation.rows ?? 4,
              value: value.explanation ?? '',
              describedBy,
              onInput: (text) => this.#set(id, { ...value, explanation: text }),
            })}`
          : nothing
      }`;
  }

  #options(question, chosen, onChange) {
    const { id } = question;
    return optionsOf(this.tool, question).map(
      ({ code, label, descriptor }) => html`<div class="option">
        <input type="radio" id="${id}-${code}" name=${id} value=${code} .checked=${chosen === code}
          aria-describedby=${descriptor ? `${id}-${code}-hint` : nothing} @change=${() => onChange(code)} />
        <label for="${id}-${code}">${words(label)}</label>
        ${descriptor ? html`<div class="hint" id="${id}-${code}-hint">${descriptor.map(paragraph)}</div>` : nothing}
      </div>`,
    );
  }

  #table({ id, rowName, columns }, rows) {
    const setRow = (index, row) => this.#set(id, rows.with(index, row));
    return html`${rows.map(
      (row, index) => html`<fieldset class="row">
        <legend>${words(rowName)} ${index + 1}</legend>
        ${columns.map((column) =>
          cell(`${id}-${index}-${column.id}`, column, row[column.id], (value) =>
            setRow(index, { ...row, [column.id]: value }),
          ),
        )}
        <button type="button" @click=${() => this.#set(id, rows.toSpliced(index, 1))}>Remove this ${words(rowName)}</button>
      </fieldset>`,
    )}
      <button type="button" @click=${() => this.#set(id, [...rows, {}])}>Add another ${words(rowName)}</button>`;
  }

  #set(id, value) {
    this.answers = { ...this.answers, [id]: { state: 'answered', value } };
  }

  #setNotApplicable(id, isNotApplicable) {
    const { [id]: _, ...others } = this.answers;
    this.answers = isNotApplicable ? { ...others, [id]: { state: 'not-applicable' } } : others;
  }

  #submit(event) {
    event.preventDefault();
    const questions = this.tool.sections.flatMap((section) => section.questions);
    const blank = questions.filter(({ id }) => !Object.hasOwn(this.answers, id));
    const message = 'Answer this question, or say that it does not apply';
    this.errors = Object.fromEntries(blank.map(({ id }) => [id, message]));
  }
}

const introduction = ({ title, paragraphs }) => html`<details>
  <summary>${words(title)}</summary>
  <ol>${paragraphs.map((item) => html`<li>${paragraph(item)}</li>`)}</ol>
</details>`;

const paragraph = ({ text, points }) => html`<p>${words(text)}</p>
  ${points ? html`<ul>${points.map((point) => html`<li>${words(point)}</li>`)}</ul>` : nothing}`;

const textArea = ({ id, rows, value, describedBy, onInput }) =>
  html`<textarea id=${id} rows=${rows} autocomplete="off" aria-describedby=${describedBy || nothing}
    .value=${value} @input=${(event) => onInput(event.target.value)}></textarea>`;

const dateFields = (id, value, onInput) => html`<div class="date">
  ${['day', 'month', 'year'].map(
    (part) => html`<div>
      <label for="${id}-${part}">${part[0].toUpperCase()}${part.slice(1)}</label>
      <input type="text" id="${id}-${part}" autocomplete="off" .value=${value[part] ?? ''}
        @input=${(event) => onInput({ ...value, [part]: event.target.value })} />
    </div>`,
  )}
</div>`;

function cell(id, { kind, label }, value, onInput) {
  if (kind === 'date') {
    return html`<div class="small-label">${words(label)}</div>${dateFields(id, value ?? {}, onInput)}`;
  }
  const box =
    kind === 'narrative'
      ? textArea({ id, rows: 2, value: value ?? '', describedBy: '', onInput })
      : html`<input type="text" id=${id} autocomplete="off" .value=${value ?? ''}
          @input=${(event) => onInput(event.target.value)} />`;
  return html`<label class="small-label" for=${id}>${words(label)}</label>${box}`;
}

customElements.define('lit-audit-form', LitAuditForm);
