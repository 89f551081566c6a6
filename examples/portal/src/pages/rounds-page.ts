import type { ListedRound } from '../rounds/round-store.js';
import type { Role } from '../session/person.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** What the states of a round are called. */
export const roundStates: Readonly<Record<ListedRound['status'], string>> = {
  planned: 'Being set up',
  open: 'Open',
  closed: 'Closed',
};

/** The page with all rounds. */
export function roundsPage(rounds: readonly ListedRound[], role: Role): Page {
  return {
    title: 'Rounds',
    main: html`<h1>Rounds</h1>
<p>A round is a set of cases that agencies audit together on one theme.</p>
${role === 'coordinator' && html`<p><a class="button" href="/rounds/new">Set up a round</a></p>`}
${
  rounds.length === 0
    ? html`<p>There is no round yet.</p>`
    : html`<ul class="audits">${rounds.map(item)}</ul>`
}`,
  };
}

function item({ id, title, status }: ListedRound): Markup {
  return html`<li class="audit"><h2><a href="/rounds/${id}">${title}</a></h2>
<p><span class="tag${status === 'closed' && ' tag-done'}">${roundStates[status]}</span></p></li>`;
}
