import type { Catalogue } from '@maat/core';
import type { Tool } from '@maat/schema';
import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { version } from '../version.js';
import { type EditorLabels, editorEnGB } from './editor-labels.js';
import { editorStyles } from './editor-styles.js';
import type { FoundIssue } from './found-issue.js';
import type { Position } from './json-text.js';
import { type EditedKind, type LookedOver, lookOver } from './look-over.js';

/** How long a pause in the typing is, in milliseconds. */
const pause = 300;

/** The event of `<maat-tool-editor>`. */
export interface ToolEditorEventMap {
  /** The text was looked over: when it was given, and after a pause in the typing. */
  'maat-preview': CustomEvent<LookedOver>;
}

/**
 * The text of a tool, an overlay or a theme pack in JSON, and what is wrong in it by line and column.
 * Nothing that is typed is changed, kept or sent.
 *
 * @fires {CustomEvent<LookedOver>} maat-preview - The text was looked over: when it was given, after a pause in the typing and when the text box is left. The detail has what was found and, where there is one, the tool, to be shown in a form.
 *
 * @csspart label - The words above the text.
 * @csspart control - The text box.
 * @csspart count - How much was found.
 * @csspart issues - What was found.
 * @csspart issue - One thing among it.
 */
export class MaatToolEditor extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;
  static override readonly styles: CSSResultGroup = editorStyles;
  static override readonly properties: PropertyDeclarations = {
    value: { attribute: false },
    kind: { reflect: true },
    base: { attribute: false },
    messages: { attribute: false },
    labels: { attribute: false },
    issues: { state: true },
  };

  /** The text. It is as it was typed, JSON or not. */
  declare value: string;
  /** What the text is to be: `tool`, `overlay` or `theme-pack`. */
  declare kind: EditedKind;
  /** The tool that an overlay changes. Without it an overlay is held to its shape, and gives no tool. */
  declare base: Tool | undefined;
  /** The messages of a language. Default: British English. */
  declare messages: Catalogue | undefined;
  /** Words of the editor that are to be others. */
  declare labels: Partial<EditorLabels>;
  /** What was found when the text was last looked over. Read only. */
  declare issues: readonly FoundIssue[];

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that was looked over last. */
  #lookedAt: string | undefined;

  constructor() {
    super();
    this.value = '';
    this.kind = 'tool';
    this.labels = {};
    this.issues = [];
  }

  /** Moves the focus to the text. */
  override focus(options?: FocusOptions): void {
    this.#box?.focus(options);
  }

  /** Looks the text over now, without waiting for a pause, and tells by `maat-preview` what came of it. */
  lookOver(): LookedOver {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { value, kind, base, messages } = this;
    this.#lookedAt = value;
    const detail = lookOver(value, { kind, base, messages });
    this.issues = detail.issues;
    this.dispatchEvent(new CustomEvent('maat-preview', { detail, bubbles: true, composed: true }));
    return detail;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther =
      this.value !== this.#lookedAt ||
      (['kind', 'base', 'messages'] as const).some((name) => changed.has(name));
    // What is typed waits for a pause.
    if (isOther && this.#timer === undefined) this.lookOver();
  }

  protected override render(): TemplateResult {
    const labels = { ...editorEnGB, ...this.labels };
    const errors = this.issues.filter(({ severity }) => severity === 'error').length;
    return html`<label for="text" part="label">${labels.kinds[this.kind]}</label>
      <textarea id="text" part="control" rows="18" spellcheck="false" autocomplete="off" wrap="off"
        aria-describedby="count" aria-invalid=${errors > 0} .value=${live(this.value)}
        @input=${this.#takeUp} @change=${() => this.#timer !== undefined && this.lookOver()}></textarea>
      <p id="count" part="count" role="status">${labels.found(errors, this.issues.length - errors)}</p>
      <ul part="issues" ?hidden=${this.issues.length === 0}>${this.issues.map((issue) => this.#issue(issue, labels))}</ul>`;
  }

  #issue({ code, severity, message, at }: FoundIssue, labels: EditorLabels): TemplateResult {
    return html`<li part="issue"><strong class=${severity}>${labels.severities[severity]}</strong>
      ${
        at === undefined
          ? labels.inResult
          : html`<button type="button" @click=${() => this.#show(at)}>${labels.place(at.line, at.column)}</button>`
      }
      ${message} <span class="code">${code}</span></li>`;
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  readonly #takeUp = ({ target }: Event): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.lookOver(), pause);
    this.value = (target as HTMLTextAreaElement).value;
  };

  /** Moves the focus to a place in the text, and scrolls there: browsers do not for a selection. */
  #show({ offset, line }: Position): void {
    const box = this.#box;
    if (box === null) return;
    box.focus();
    box.setSelectionRange(offset, offset + 1);
    box.scrollTop = (box.scrollHeight * Math.max(0, line - 4)) / this.value.split('\n').length;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maat-tool-editor': MaatToolEditor;
  }
  interface HTMLElementEventMap extends ToolEditorEventMap {}
}
