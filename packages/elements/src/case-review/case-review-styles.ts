import { type CSSResultGroup, css } from 'lit';
import { meetingStyles } from '../meeting/meeting-styles.js';

/** How a review looks: answers beside each other as far as there is room, and on paper the pack. */
export const caseReviewStyles: CSSResultGroup = [
  meetingStyles,
  css`
    :host {
      container-type: inline-size;
    }
    :host([large]) {
      --_size: 1.75rem;
      --_measure: none;
      --_text: #000;
      --_quiet: #000;
      --_background: #fff;
      --_raised: #fff;
      --_line: #000;
      --_link: #00e;
      --_focus: #00e;
    }
    @supports (color: light-dark(#000, #fff)) {
      :host([large]) {
        --_text: light-dark(#000, #fff);
        --_quiet: light-dark(#000, #fff);
        --_background: light-dark(#fff, #000);
        --_raised: light-dark(#fff, #000);
        --_line: light-dark(#000, #fff);
        --_link: light-dark(#00e, #9cf);
        --_focus: light-dark(#00e, #ff0);
      }
    }
    .places > select {
      flex: 1 1 12rem;
      inline-size: auto;
      min-inline-size: 0;
    }
    .sides {
      display: grid;
      gap: var(--_space);
      margin-block-end: var(--_space);
    }
    /* Beside each other once two of them have room for a line that can be read. */
    @container (min-inline-size: 40em) {
      .sides {
        grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
      }
    }
    .side {
      min-inline-size: 0;
      padding: 0 var(--_space) 0.25rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      overflow-wrap: anywhere;
    }
    .side > :first-child {
      margin-block: 0.75rem 0.25rem;
      font-size: 1.1em;
    }
    .point {
      margin-block-end: 0.75rem;
    }
    .leads > p {
      margin-block-end: 0;
    }
    .pack {
      display: none;
    }
    @media print {
      .screen:has(~ .pack) {
        display: none;
      }
      .pack {
        display: block;
      }
      .packed {
        break-inside: avoid-page;
      }
      .sides {
        grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr));
      }
      .notes {
        max-inline-size: none;
        min-block-size: 30mm;
        padding: 2mm;
        border: 1px solid #000;
      }
    }
  `,
];
