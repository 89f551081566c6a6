import { type CSSResult, css } from 'lit';

/** How what is typed into, ticked and pressed looks, and what is said about it. */
export const controlStyles: CSSResult = css`
  .label {
    display: block;
    margin-block-end: 0.35rem;
    padding: 0;
    font-weight: 600;
  }
  .small-label,
  .date-part > label {
    display: block;
    max-inline-size: var(--_measure);
    margin-block: 0.75rem 0.25rem;
  }
  .date-part > label {
    margin-block-start: 0;
  }
  .optional,
  .hint {
    color: var(--_quiet);
    font-weight: 400;
  }
  .hint {
    margin-block-end: 0.5rem;
  }
  .box {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--_measure);
    min-block-size: 2.75rem;
    padding: 0.45rem 0.6rem;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_field);
    font: inherit;
  }
  textarea.box {
    field-sizing: content;
    min-block-size: calc(var(--_rows, 4) * 1.5em + 1.2rem);
    resize: vertical;
  }
  .box.short {
    inline-size: 4.5em;
  }
  .box.year {
    inline-size: 6em;
  }
  .box.number {
    inline-size: 10em;
  }
  .box[aria-invalid] {
    border-color: var(--_error);
  }
  .box:disabled {
    background: var(--_raised);
    opacity: 0.8;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .date-part:nth-child(2) .box {
    inline-size: 6em;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .option {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    max-inline-size: var(--_measure);
  }
  .option > input {
    inline-size: 1.6rem;
    block-size: 1.6rem;
    margin: 0.3rem 0;
    margin-block: calc(0.35rem + (1lh - 1.6rem) / 2); /* in the middle of the label's first line */
    font: inherit;
    accent-color: var(--_action);
  }
  .option > label {
    padding-block: 0.35rem;
  }
  .option > .hint {
    grid-column: 2;
  }
  .state {
    margin-block-start: 0.5rem;
  }
  .issues {
    margin-block-end: 0.5rem;
  }
  .issues p {
    margin-block-end: 0.25rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid var(--_line);
  }
  .issues .error {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .issues .warning {
    border-color: var(--_warning);
  }
  .prefix {
    font-weight: 600;
  }
  .notice {
    padding: 0.5rem var(--_space);
    background: var(--_raised);
  }
  button {
    min-block-size: 2.75rem;
    font: inherit;
    cursor: pointer;
  }
  .primary,
  .secondary {
    padding: 0.5rem 1rem;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    color: var(--_on-action);
    background: var(--_action);
    font-weight: 600;
    text-align: start;
  }
  .secondary {
    border-color: var(--_control);
    color: inherit;
    background: transparent;
    font-weight: 400;
  }
  .primary {
    margin-block: var(--_space);
  }
  .link {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .link,
  a,
  summary {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .error-summary a {
    display: inline-block;
    min-block-size: 24px;
    vertical-align: top; /* the mark of the list stands beside the first of its lines */
    color: var(--_error);
    font-weight: 600;
  }
  summary {
    min-block-size: 1.75rem;
    margin-block-end: 0.5rem;
    cursor: pointer;
  }
  /* What takes the focus is scrolled clear of the bar at the foot of the window. */
  :is(button, a, input, select, textarea, summary) {
    scroll-margin-block: 5rem;
  }
  /* For WebKit a radio button that an arrow key leads to is none whose focus is to be seen. */
  :is(button, a, input, select, textarea, summary, .scroll):focus-visible,
  [type='radio']:focus,
  .error-summary:focus {
    outline: var(--maat-focus-width, 3px) solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .box,
    .primary,
    .secondary {
      border-color: ButtonBorder;
    }
    .box[aria-invalid] {
      border-color: Mark;
      border-width: 3px;
    }
  }
`;
