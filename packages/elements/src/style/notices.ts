import { type CSSResult, css } from 'lit';

/** What the form tells beside its questions: warnings that lead to places, and that there are two versions. */
export const noticeStyles: CSSResult = css`
  .issues .link {
    vertical-align: top; /* the mark of the list stands beside the first of its lines */
  }
  @media (forced-colors: active) {
    .version {
      border: 1px solid;
    }
  }
  /* In a window as low as one of 400 % it would cover most of it. */
  @media (min-height: 20rem) {
    .bar {
      position: sticky;
    }
  }
  .bar {
    inset-block-end: 0;
    padding: 0.6rem var(--_space);
    border-block-start: 4px solid var(--_warning);
    background: var(--_raised);
  }
  .form:has(.conflict:focus-within) ~ .bar {
    display: none;
  }
`;
