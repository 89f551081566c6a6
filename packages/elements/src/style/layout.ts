import { type CSSResult, css } from 'lit';

/** Where things stand in what is shown first: the form, its headings, the task list, what is told at its head. */
export const layoutStyles: CSSResult = css`
  :host {
    display: block;
    background: var(--_background);
    /* One by one: a token that is set to nothing leaves its property to the page around the form. */
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--maat-line-height, 1.5);
    overflow-wrap: break-word;
  }
  /* Within, where no rule for every element of the page reaches. Typeface, size and spacing are left
     to the page and to who reads. */
  :host > * {
    color: var(--_text);
    font-style: normal;
    font-weight: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(var(--_space) * 1.5) 0 var(--_space);
    line-height: 1.2;
    font-family: var(--maat-heading-font-family);
    font-size: 1.25em;
    font-weight: bold; /* without scripts they stand right in the form */
    scroll-margin-block-start: var(--_space);
  }
  h1,
  h2 {
    font-size: 1.6em;
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0 0 calc(var(--_space) * 0.75);
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  ol {
    padding-inline-start: 2em; /* a number of two figures */
  }
  p,
  li,
  details,
  .hint,
  .label {
    max-inline-size: var(--_measure);
  }
  .hint {
    margin-block-end: 0.5rem;
    color: var(--_quiet);
    font-weight: 400;
  }
  .publisher {
    margin-block-end: 0;
    color: var(--_quiet);
  }
  .publisher + * {
    margin-block-start: 0;
  }
  .tasks {
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  .task {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_space);
    justify-content: space-between;
    max-inline-size: none;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .status {
    color: var(--_quiet);
  }
  .guidance {
    max-inline-size: var(--_measure);
    margin-block-end: var(--_space);
    padding-block: 0.1rem;
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }
  .guidance > :last-child {
    margin-block-end: 0;
  }
  .error-summary {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 4px solid var(--_error);
    border-radius: var(--_radius);
    scroll-margin-block-start: var(--_space);
  }
  .error-summary > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .draft {
    margin-block-end: var(--_space);
    padding: 0.5rem var(--_space);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_raised);
  }
  .draft > :last-child {
    margin-block-end: 0;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
