import { warningsOf } from '../audits/warnings.js';
import type { ReadReturn } from '../reviews/reviews.js';
import { agencyName } from './agency-name.js';
import { html, type Markup } from './html.js';

/**
 * What should not leave without need in the returns of which the pack is printed, by agency: told on the page, and
 * not on the paper.
 */
export function packWarnings(returns: readonly ReadReturn[]): Markup | undefined {
  const told = returns.flatMap(({ agency, audit, tool }) => {
    const warnings = warningsOf({ tool, audit, language: undefined });
    const messages = new Set(warnings.map(({ message }) => message));
    return messages.size === 0 ? [] : [{ agency: agencyName(tool, agency), messages }];
  });
  if (told.length === 0) return undefined;
  const count = told.reduce((sum, { messages }) => sum + messages.size, 0);
  return html`<details class="notice leaving"><summary>Before you print the pack: ${count === 1 ? 'one thing' : `${count} things`} in the returns may tell who somebody is</summary>
${told.map(({ agency, messages }) => html`<p>${agency}</p><ul>${[...messages].map((message) => html`<li>${message}</li>`)}</ul>`)}</details>`;
}
