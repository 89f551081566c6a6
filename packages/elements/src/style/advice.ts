import { type CSSResult, css } from 'lit';

/** How the advice of the grading rules, the profile of judgements and contacts look. */
export const adviceStyles: CSSResult = css`
  .advice,
  .contacts {
    max-inline-size: var(--_measure);
    margin-block: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contacts {
    border-color: var(--_error);
  }
  .contacts ul,
  .advice .facts {
    margin-block-end: 0;
  }
  .advice details > ul > li {
    margin-block-end: var(--_space);
    padding-block-end: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .advice figure,
  .advice blockquote {
    margin: 0 0 0.5rem;
  }
  .advice blockquote {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_line);
  }
  .profile {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    margin-block-end: var(--_space);
    border-collapse: collapse;
  }
  .profile caption {
    font-weight: 600;
    text-align: start;
  }
  .profile :is(th, td) {
    padding-block: 0.4rem;
    padding-inline-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .profile thead th {
    font-weight: 600;
  }
  :is(.advice, .profile) a {
    display: inline-block;
    min-block-size: 1.5rem;
    vertical-align: top; /* beside its mark, also where it takes several lines */
  }
  .gauge {
    display: inline-block;
    letter-spacing: 0.1em;
    white-space: nowrap;
  }
`;
