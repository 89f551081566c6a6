import type { ListedAudit } from '../audits/stored-audit.js';
import { dateTime } from './date-time.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';
import { type ListedPaper, paperList } from './paper-list.js';

/** What stands on the page beside the audits. */
interface Beside {
  /** What the agency is asked for. */
  readonly asked: Markup | undefined;
  readonly papers: readonly ListedPaper[];
}

/** The page with all audits of an agency. */
export function listPage(audits: readonly ListedAudit[], { asked, papers }: Beside): Page {
  return {
    title: 'Audits',
    main: html`<h1>Audits</h1>
${asked}
${asked && html`<h2>All audits</h2>`}
<p><a class="button" href="/audits/new">Start an audit</a></p>
${
  audits.length === 0
    ? html`<p>There is no audit yet.</p>`
    : html`<ul class="audits">${audits.map((each) => listed(each))}</ul>`
}
${paperList(papers)}`,
  };
}

/** One audit in a list. */
export function listed({ id, status, summary, changedAt }: ListedAudit): Markup {
  const { caseReference = 'No case reference', agency = 'Not given yet', tool, progress } = summary;
  const isSubmitted = status === 'submitted';
  const done = progress.asked - progress.blank;
  return html`<li class="audit">
<h2><a href="/audits/${id}${!isSubmitted && '/fill-in'}">${caseReference}</a></h2>
<dl>
<div><dt>Tool</dt><dd>${tool}</dd></div>
<div><dt>Agency</dt><dd>${agency}</dd></div>
<div><dt>Status</dt><dd><span class="tag${isSubmitted && ' tag-done'}">${isSubmitted ? 'Submitted' : 'In progress'}</span></dd></div>
<div><dt>Answered</dt><dd>${done} of ${progress.asked}</dd></div>
<div><dt>Changed</dt><dd>${dateTime(changedAt)}</dd></div>
</dl>
<p class="audit-links"><a href="/audits/${id}">View<span class="visually-hidden"> ${caseReference}</span></a>
<a href="/audits/${id}/print">Print<span class="visually-hidden"> ${caseReference}</span></a></p>
</li>`;
}
