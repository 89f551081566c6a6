import type { Role } from '../session/person.js';
import { html } from './html.js';
import type { Page } from './layout.js';

/** A round as far as the page of its report tells of it. */
export interface ReportedRound {
  readonly id: string;
  readonly title: string;
}

/** The page with the report of a round. */
export function reportPage({ id, title }: ReportedRound, role: Role): Page {
  return {
    title: `Report of ${title}`,
    meeting: true,
    main: html`<p><a class="back" href="${role === 'board' ? '/' : `/rounds/${id}`}">${role === 'board' ? 'For the board' : title}</a></p>
<h1>${title}: report</h1>
${role === 'chair' && html`<form method="post" action="/rounds/${id}/papers"><button class="button" type="submit">Send the report and the briefing out</button><p class="hint">The board gets both, auditors the briefing, as they are now. Done again it replaces them.</p></form>`}
<div id="report" data-report="/api/rounds/${id}/report"><p>Loading. The report needs scripts.</p></div>`,
  };
}
