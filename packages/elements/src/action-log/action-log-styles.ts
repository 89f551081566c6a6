import { type CSSResultGroup, css } from 'lit';
import { meetingStyles } from '../meeting/meeting-styles.js';

/** How the action log looks. */
export const actionLogStyles: CSSResultGroup = [
  meetingStyles,
  css`
    .tools {
      align-items: end;
    }
    .tools > div {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
    .item > :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 0.75rem 0.25rem;
      font-size: 1em;
    }
    .overdue {
      color: var(--_error);
    }
    @media print {
      .tools {
        display: none;
      }
    }
  `,
];
