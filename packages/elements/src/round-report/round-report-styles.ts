import { type CSSResultGroup, css } from 'lit';
import { meetingStyles } from '../meeting/meeting-styles.js';

/** How a report looks. Bars are drawn in the colour of the text, also where colours are forced. */
export const roundReportStyles: CSSResultGroup = [
  meetingStyles,
  css`
    caption {
      font-weight: 600;
      text-align: start;
    }
    .scroll {
      margin-block-end: var(--_space);
    }
    /* In narrow columns words are broken between them only: the table scrolls. */
    :is(th, td) {
      overflow-wrap: normal;
    }
    .bars {
      min-inline-size: 15em;
    }
    .bar-chart {
      display: block;
      inline-size: 100%;
      min-inline-size: 13em;
    }
    .swatch {
      inline-size: 2.5em;
      vertical-align: middle;
    }
    svg :is(rect, path) {
      fill: none;
      stroke: currentColor;
    }
    svg .full {
      fill: currentColor;
    }
    svg .plate {
      fill: var(--_background);
      stroke: none;
    }
    svg text {
      fill: currentColor;
      font-size: 14px;
      text-anchor: middle;
    }
    .key {
      margin: 0;
    }
    .key > ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem var(--_space);
      padding: 0;
      list-style: none;
    }
    @media (forced-colors: active) {
      svg .plate {
        fill: Canvas;
      }
    }
  `,
];
