import { type CSSResult, css } from 'lit';

/** How an audit looks that is read: each question with its answer below it. */
export const readingStyles: CSSResult = css`
  .read {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .read dt {
    max-inline-size: var(--_measure);
    font-weight: 600;
  }
  .read dd {
    margin: 0.25rem 0 0;
  }
  .answer > :last-child,
  .prose:last-child {
    margin-block-end: 0;
  }
  .prose {
    max-inline-size: var(--_measure);
    margin-block-end: 0.5rem;
    white-space: pre-wrap;
  }
  .blank {
    color: var(--_quiet);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
