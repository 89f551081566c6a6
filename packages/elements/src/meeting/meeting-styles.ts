import { type CSSResultGroup, css } from 'lit';
import { conflictStyles } from '../style/conflict.js';
import { controlStyles } from '../style/controls.js';
import { fieldSheets } from '../style/fields.js';
import { layoutStyles } from '../style/layout.js';
import { readingStyles } from '../style/reading.js';
import { tokens } from '../style/tokens.js';

/** How what is shown in a meeting looks: by the tokens of the form, and as the form does. */
export const meetingStyles: CSSResultGroup = [
  tokens,
  layoutStyles,
  conflictStyles,
  readingStyles,
  controlStyles,
  ...fieldSheets,
  css`
    .tools,
    .places {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
      margin-block-end: var(--_space);
    }
    .entry {
      margin-block: var(--_space);
      padding: var(--_space);
      border: 2px solid var(--_control);
      border-radius: var(--_radius);
    }
    .entry > .actions > button {
      margin-block: 0;
    }
    .entry-title {
      font-weight: 600;
    }
    .box.day {
      max-inline-size: 12em;
    }
    :is(th, td, p, li, label, button) {
      overflow-wrap: anywhere;
    }
    /* A column is as wide as the longest word of its heads: on phones they were broken within words. */
    th {
      overflow-wrap: break-word;
    }
    .tag {
      margin-block-end: 0.25rem;
      color: var(--_quiet);
      font-weight: 600;
    }
    .said > ul {
      padding: 0;
      list-style: none;
    }
    .item {
      max-inline-size: none;
      margin-block-end: var(--_space);
      padding: 0.5rem var(--_space);
      border-inline-start: 4px solid var(--_line);
      scroll-margin-block: 5rem;
    }
    .place {
      margin-block-end: var(--_space);
    }
    /* Hint: forced colours take the backgrounds away that tell two versions apart, and show this line. */
    .version {
      border: 1px solid transparent;
    }
    .by {
      margin-block-end: 0.25rem;
      color: var(--_quiet);
    }
    :is(h1, h2, h3, h4, h5, h6, .item):focus-visible {
      outline: var(--maat-focus-width, 3px) solid var(--_focus);
      outline-offset: 2px;
    }
    @media print {
      :host {
        color: #000;
        background: none;
        font-size: 10.5pt;
      }
      button,
      .hint.keys {
        display: none;
      }
      :is(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      tr {
        break-inside: avoid;
      }
      .scroll {
        overflow: visible;
      }
    }
  `,
];
