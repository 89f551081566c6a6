import { type CSSResultGroup, css } from 'lit';
import { tokens } from '../style/tokens.js';

/** How the editor looks: by the tokens of the form. */
export const editorStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      background: var(--_background);
      font-family: var(--_font);
      font-size: var(--_size);
      line-height: var(--maat-line-height, 1.5);
    }
    label {
      display: block;
      margin-block-end: 0.35rem;
      font-weight: 600;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 12rem;
      padding: 0.45rem 0.6rem;
      border: 2px solid var(--_control);
      border-radius: var(--_radius);
      color: inherit;
      background: var(--_field);
      font:
        0.875em / 1.5 ui-monospace,
        monospace;
      resize: vertical;
    }
    textarea[aria-invalid='true'] {
      border-color: var(--_error);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.5rem;
      border-block-start: 1px solid var(--_line);
      overflow-wrap: anywhere;
    }
    .error {
      color: var(--_error);
    }
    .warning {
      color: var(--_warning);
    }
    .code {
      color: var(--_quiet);
      font-family: ui-monospace, monospace;
    }
    button {
      min-block-size: 1.75rem;
      padding: 0;
      border: 0;
      color: var(--_link);
      background: none;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
    :focus-visible {
      outline: var(--maat-focus-width, 3px) solid var(--_focus);
      outline-offset: 2px;
    }
  `,
];
