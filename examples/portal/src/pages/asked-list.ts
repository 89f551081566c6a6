import type { AskedReturn } from '../rounds/round-store.js';
import { dayInWords } from './date-time.js';
import { html, type Markup } from './html.js';

/** What an auditor's agency is asked for: nothing where it is asked for nothing. */
export function askedList(asked: readonly AskedReturn[], today: string): Markup | undefined {
  if (asked.length === 0) return undefined;
  return html`<h2>Your agency is asked for</h2>
<ul class="audits">${asked.map((each) => askedItem(each, today))}</ul>`;
}

function askedItem({ caseId, reference, title, due, audit }: AskedReturn, today: string): Markup {
  const isDone = audit?.isSubmitted ?? false;
  return html`<li class="audit"><h3>${reference}</h3>
<p>${title}. ${isDone ? 'Returned.' : html`Due ${dayInWords(due)}.${due < today && html` <strong class="late">Late.</strong>`}`}</p>
${next(caseId, reference, audit)}</li>`;
}

function next(caseId: string, reference: string, audit: AskedReturn['audit']): Markup {
  if (audit === undefined) {
    return html`<form method="post" action="/invitations/${caseId}/start"><button class="button" type="submit">Start the return<span class="visually-hidden"> on ${reference}</span></button></form>`;
  }
  const [end, label] = audit.isSubmitted ? ['', 'View'] : ['/fill-in', 'Go on'];
  return html`<p><a href="/audits/${audit.id}${end}">${label}<span class="visually-hidden"> with ${reference}</span></a></p>`;
}
