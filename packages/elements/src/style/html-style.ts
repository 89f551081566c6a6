import { type CSSResultGroup, css } from 'lit';
import { sheets } from './sheets.js';

/** What a form without scripts has of its own: it shows what belongs to what is ticked. */
const ownStyles = css`
  .question:has(> .state > .option > input:checked) > .value {
    display: none;
  }
  .state:not(:has(> .option > input:checked)) > .reason {
    display: none;
  }
  .question:has(> .not-applicable > .option > input:checked) > .no-evidence,
  .question:has(> .no-evidence > .option > input:checked) > .not-applicable {
    display: none;
  }
  .reason {
    margin-inline-start: 2.5rem;
  }
  /* Where the element has buttons there are links here: they are as large to press. */
  a {
    display: inline-block;
    min-block-size: 24px;
  }
  .button-link {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    color: var(--_on-action);
    background: var(--_action);
    font-weight: 600;
    text-decoration: none;
  }
  .actions > button {
    margin-block: 0;
  }
  .actions {
    margin-block: var(--_space);
  }
  .row > button {
    margin-block-start: 0;
  }
  .task > a {
    min-block-size: 1.75rem;
  }
  @media print {
    .actions,
    .leaving,
    .read a {
      display: none;
    }
  }
`;

/** The style sheets of the element, and what a form without scripts has of its own, as one text. */
export const htmlStyle: string = textOf([sheets, ownStyles]);

function textOf(group: CSSResultGroup): string {
  if (Array.isArray(group)) return group.map(textOf).join('\n');
  return 'cssText' in group ? group.cssText : '';
}
