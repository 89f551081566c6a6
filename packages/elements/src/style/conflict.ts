import { type CSSResult, css } from 'lit';

/** How two versions of an audit look, and the bar that leads to them. */
export const conflictStyles: CSSResult = css`
  .conflict {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 4px solid var(--_warning);
    border-radius: var(--_radius);
    scroll-margin-block-start: var(--_space);
  }
  .conflict > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space);
    margin-block-end: var(--_space);
  }
  .version {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
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
