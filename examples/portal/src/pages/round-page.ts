import { textFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import type { ChasedCase, ChaseEntry } from '../rounds/chase.js';
import type { OpenedRound } from '../rounds/rounds.js';
import type { Role } from '../session/person.js';
import { agencyName } from './agency-name.js';
import { dayInWords } from './date-time.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';
import { roundStates } from './rounds-page.js';

/** What the states of a return are called. */
const returnStates: Readonly<Record<ChaseEntry['state'], string>> = {
  exempt: 'Not asked',
  'not-started': 'Not started',
  'in-progress': 'In progress',
  returned: 'Returned',
};

/** What else the page of a round shows. */
export interface RoundView extends OpenedRound {
  readonly role: Role;
  /** Whether another tool than the round's is in use now. */
  readonly isBehind: boolean;
}

/** The page of a round: who has returned, who is to be asked again, and what comes next. */
export function roundPage(view: RoundView): Page {
  const { round, tool, cases, role } = view;
  const runs = role === 'coordinator' && round.status !== 'closed';
  return {
    title: round.title,
    main: html`<p><a class="back" href="/rounds">Rounds</a></p>
<h1>${round.title}</h1>
<dl class="facts">
<div><dt>State</dt><dd><span class="tag${round.status === 'closed' && ' tag-done'}">${roundStates[round.status]}</span></dd></div>
${round.theme && html`<div><dt>Theme</dt><dd>${round.theme}</dd></div>`}
<div><dt>Tool</dt><dd>${textFor(tool.title)}, version ${tool.version}</dd></div>
<div><dt>Returns are due</dt><dd>${dayInWords(round.due)}</dd></div>
${round.meeting && html`<div><dt>Meeting</dt><dd>${dayInWords(round.meeting)}</dd></div>`}
</dl>
<p class="actions"><a href="/rounds/${round.id}/actions">Actions</a> <a href="/rounds/${round.id}/report">Report</a> <a href="/rounds/${round.id}/briefing">Briefing</a></p>
${runs && steps(view)}
<h2 id="chase">Returns</h2>
<p>${tally(cases)}</p>
${cases.map((each) => caseSection(view, each, runs))}
${runs && round.status === 'open' && closing(round.id)}`,
  };
}

function steps({ round, isBehind }: RoundView): Markup {
  const to = (step: string, label: string) =>
    html`<form method="post" action="/rounds/${round.id}/${step}"><button class="button" type="submit">${label}</button></form>`;
  return html`<div class="steps-of-round">
${round.status === 'planned' && to('invite', 'Ask the agencies for their returns')}
${isBehind && to('tool', 'Use the present form for returns still to be started')}
</div>`;
}

function closing(id: string): Markup {
  return html`<h2>Closing</h2>
<form method="post" action="/rounds/${id}/close"><p class="hint">Nobody is asked for a return after that, and the round no longer changes.</p><button class="button" type="submit">Close the round</button></form>`;
}

function tally(cases: readonly ChasedCase[]): string {
  const asked = cases.flatMap(({ entries }) => entries).filter(({ state }) => state !== 'exempt');
  const back = asked.filter(({ state }) => state === 'returned').length;
  const late = asked.filter(({ isLate }) => isLate).length;
  return `${back} of ${asked.length} are in.${late === 0 ? '' : ` ${late} ${late === 1 ? 'is' : 'are'} late.`}`;
}

function caseSection(view: RoundView, chased: ChasedCase, runs: boolean): Markup {
  const { round, tool } = view;
  const { roundCase, entries } = chased;
  const id = `case-${roundCase.id}`;
  return html`<section aria-labelledby="${id}">
<h3 id="${id}">${roundCase.reference}</h3>
${round.status !== 'planned' && html`<p><a href="/rounds/${round.id}/cases/${roundCase.id}">Discussion<span class="visually-hidden"> of ${roundCase.reference}</span></a></p>`}
<ul class="chase">${entries.map((entry) => entryItem(tool, entry, runs ? exemption(view, chased, entry) : undefined))}</ul>
</section>`;
}

function entryItem(tool: Tool, entry: ChaseEntry, form: Markup | undefined): Markup {
  const { agency, state, due, isLate, reason, audit } = entry;
  const name = agencyName(tool, agency);
  return html`<li class="chase-${state}"><span class="chase-agency">${name}</span>
<span class="tag${state === 'returned' && ' tag-done'}">${returnStates[state]}</span>
${isLate && html`<strong class="late">Late: was due ${dayInWords(due)}</strong>`}
${reason && html`<span>${reason}</span>`}
${audit && html`<a href="/audits/${audit}">Read<span class="visually-hidden"> the return of ${name}</span></a>`}
${form}</li>`;
}

function exemption(
  { round, tool }: RoundView,
  { roundCase }: ChasedCase,
  { agency, state }: ChaseEntry,
): Markup | undefined {
  if (state === 'returned') return undefined;
  const name = agencyName(tool, agency);
  const hidden = html`<input type="hidden" name="case" value="${roundCase.id}"><input type="hidden" name="agency" value="${agency}">`;
  if (state === 'exempt') {
    return html`<form method="post" action="/rounds/${round.id}/ask-after-all">${hidden}<button class="link-button" type="submit">Ask ${name} after all</button></form>`;
  }
  const field = `reason-${roundCase.id}-${agency}`;
  return html`<details><summary>Do not ask ${name}</summary>
<form method="post" action="/rounds/${round.id}/exempt">${hidden}
<div class="field"><label for="${field}">Why ${name} is not asked about ${roundCase.reference}</label><input id="${field}" name="reason" type="text" required maxlength="1000" autocomplete="off"></div>
<button class="button" type="submit">Do not ask ${name}</button></form></details>`;
}
