import { linesOnPage, type TrailEntry } from '../trail/trail-store.js';
import { dateTime } from './date-time.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** A page of the trail: who did what, the newest first. */
export function trailPage(entries: readonly TrailEntry[]): Page {
  const last = entries.length === linesOnPage ? entries.at(-1) : undefined;
  return {
    title: 'Trail',
    main: html`<h1>Trail</h1>
<p>Who did what, the newest first. It can only be added to.</p>
<div class="scrolls" role="region" aria-labelledby="trail-caption" tabindex="0"><table class="trail">
<caption id="trail-caption">Newest first</caption>
<thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">Role</th><th scope="col">Did</th><th scope="col">To</th><th scope="col">Outcome</th></tr></thead>
<tbody>${entries.map(row)}</tbody>
</table></div>
${last && html`<p><a href="/trail?before=${last.number}">Earlier</a></p>`}`,
  };
}

function row({ at, subject, role, agency, verb, kind, id, outcome }: TrailEntry): Markup {
  return html`<tr><td>${dateTime(at)}</td><td>${subject ?? 'Nobody'}</td><td>${role ?? ''}${agency === null ? '' : `, ${agency}`}</td><td>${verb}</td><td>${kind}${id !== null && html` <code>${id}</code>`}</td><td>${outcome}</td></tr>`;
}
