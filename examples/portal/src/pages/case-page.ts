import type { Discussion } from '../reviews/reviews.js';
import type { Role } from '../session/person.js';
import { agencyName } from './agency-name.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';
import { packWarnings } from './pack-warnings.js';

/** The page on which the agencies discuss a case. */
export function casePage(discussion: Discussion, role: Role): Page {
  const { round, roundCase, stored } = discussion;
  return {
    title: `Discussion of ${roundCase.reference}`,
    meeting: true,
    main: html`<p><a class="back" href="/rounds/${round.id}">${round.title}</a></p>
<h1>Discussion of ${roundCase.reference}</h1>
${stored === undefined ? notBegun(discussion, role) : begun(discussion, role)}`,
  };
}

function notBegun({ round, roundCase, tool, returns }: Discussion, role: Role): Markup {
  const names = returns.map(({ agency }) => html`<li>${agencyName(tool, agency)}</li>`);
  return html`${returns.length === 0 ? html`<p>No return is in yet.</p>` : html`<p>The discussion will rest on the returns of:</p><ul>${names}</ul>`}
${
  role === 'chair' && returns.length > 0
    ? html`<form method="post" action="/rounds/${round.id}/cases/${roundCase.id}/begin"><button class="button" type="submit">Begin the discussion</button></form>`
    : html`<p>The chair has not begun the discussion.</p>`
}`;
}

function begun({ round, roundCase, returns, stored }: Discussion, role: Role): Markup {
  const review = stored?.review;
  const known = new Set(review?.returns.map(({ audit }) => audit));
  const later = returns.filter(({ audit }) => !known.has(audit.id)).length;
  const mayChange = role === 'chair' && review?.status === 'in-progress';
  return html`<p id="save-status" class="save-status" role="status"></p>
<div id="errors"></div>
${
  mayChange &&
  later > 0 &&
  html`<p>${later === 1 ? 'A return has' : `${later} returns have`} come in since the discussion began.
<button class="button" type="button" id="take-up">Take ${later === 1 ? 'it' : 'them'} up</button></p>`
}
${packWarnings(returns.filter(({ audit }) => known.has(audit.id)))}
<div id="discussion" data-case="/api/rounds/${round.id}/cases/${roundCase.id}" data-review="/api/reviews/${review?.id}" data-role="${role}"${!mayChange && html` data-read-only`}><p>Loading. The discussion needs scripts.</p></div>
${mayChange && html`<p><button class="button" type="button" id="agree">Agree this review</button></p><p class="hint">It no longer changes after that, but for what becomes of its actions.</p>`}`;
}
