import type { Tool } from '@maat/schema';
import type { AuditState, BoardCopy, ListedAudit } from '../audits/stored-audit.js';
import { agencyNameIn } from './agency-name.js';
import { dateTime } from './date-time.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';
import { listed } from './list-page.js';
import { type ListedPaper, paperList } from './paper-list.js';

/**
 * The first page of who coordinates or chairs: what is in, and what is not yet.
 *
 * @param tools Those that say what agencies are called.
 */
export function returnsPage(
  returns: readonly ListedAudit[],
  unfinished: readonly AuditState[],
  tools: readonly Tool[],
): Page {
  return {
    title: 'Returns',
    main: html`<h1>Returns</h1>
${returns.length === 0 ? html`<p>No audit was submitted yet.</p>` : html`<ul class="audits">${returns.map((each) => listed(each))}</ul>`}
<h2>Not submitted yet</h2>
${unfinished.length === 0 ? html`<p>None.</p>` : html`<ul>${unfinished.map((each) => unfinishedItem(each, tools))}</ul>`}`,
  };
}

function unfinishedItem({ agency, changedAt }: AuditState, tools: readonly Tool[]): Markup {
  const name = agency === undefined ? 'No agency' : agencyNameIn(tools, agency);
  return html`<li>${name}: changed ${dateTime(changedAt)}</li>`;
}

/** The first page of the board: copies that hold what it may see. */
export function boardPage(copies: readonly BoardCopy[], papers: readonly ListedPaper[]): Page {
  return {
    title: 'For the board',
    main: html`<h1>For the board</h1>
${paperList(papers)}
<h2>Copies of audits</h2>
<p>Judgements, choices and actions: nothing that was written about people.</p>
${copies.length === 0 ? html`<p>No audit was submitted yet.</p>` : html`<ul>${copies.map(copyItem)}</ul>`}`,
  };
}

function copyItem({ auditId, madeAt }: BoardCopy): Markup {
  return html`<li><a href="/api/audits/${auditId}/copies/board">Copy of an audit submitted ${dateTime(madeAt)}</a></li>`;
}
