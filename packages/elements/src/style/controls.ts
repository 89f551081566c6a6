import { type CSSResult, css } from 'lit';

/** How what is pressed looks, and what has the focus. */
export const controlStyles: CSSResult = css`
  button {
    min-block-size: 2.75rem;
    font: inherit;
    cursor: pointer;
  }
  .primary,
  .secondary {
    padding: 0.5rem 1rem;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    color: var(--_on-action);
    background: var(--_action);
    font-weight: 600;
    text-align: start;
  }
  .secondary {
    border-color: var(--_control);
    color: inherit;
    background: transparent;
    font-weight: 400;
  }
  .primary {
    margin-block: var(--_space);
  }
  .link {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .link,
  a,
  summary {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .error-summary a {
    display: inline-block;
    min-block-size: 24px;
    vertical-align: top; /* the mark of the list stands beside the first of its lines */
    color: var(--_error);
    font-weight: 600;
  }
  summary {
    min-block-size: 1.75rem;
    margin-block-end: 0.5rem;
    cursor: pointer;
  }
  /* What takes the focus is scrolled clear of the bar at the foot of the window. */
  :is(button, a, input, select, textarea, summary) {
    scroll-margin-block: 5rem;
  }
  /* For WebKit a radio button that an arrow key leads to is none whose focus is to be seen. */
  :is(button, a, input, select, textarea, summary, .scroll):focus-visible,
  [type='radio']:focus,
  .error-summary:focus {
    outline: var(--maat-focus-width, 3px) solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .primary,
    .secondary {
      border-color: ButtonBorder;
    }
  }
`;
