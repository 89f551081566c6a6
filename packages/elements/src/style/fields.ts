import { type CSSResult, css } from 'lit';
import { rowHeights } from './row-heights.js';

const fieldStyles: CSSResult = css`
  .question {
    padding: 6px;
    margin: var(--_space) -6px;
  }
  /* It stands outside of a section, whose containment keeps a question's margin from widening the page. */
  .completion {
    padding-inline: 0;
    margin-inline: 0;
  }
  .section {
    contain: layout style;
  }
  /* Sections out of sight cost nothing until they are scrolled to. The padding keeps focus rings
     inside, as nothing is painted outside of such a box. */
  .long .section {
    padding-inline: 6px;
    margin-inline: -6px;
    content-visibility: auto;
    contain-intrinsic-size: auto 80rem;
  }
  .row {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .row-title {
    padding-inline: 0.3em;
    font-weight: 600;
  }
  .cell {
    margin-block-end: var(--_space);
  }
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
  .optional {
    color: var(--_quiet);
    font-weight: 400;
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
  .issues .link {
    vertical-align: top; /* the mark of the list stands beside the first of its lines */
  }
  @media (forced-colors: active) {
    .box {
      border-color: ButtonBorder;
    }
    .box[aria-invalid] {
      border-color: Mark;
      border-width: 3px;
    }
  }
`;

/** How questions look: where they stand, what is typed into and ticked, and what is said about it. */
export const fieldSheets: readonly CSSResult[] = [fieldStyles, rowHeights];
