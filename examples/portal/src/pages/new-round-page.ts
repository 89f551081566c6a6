import { textFor } from '@maat/core';
import type { Code, Tool } from '@maat/schema';
import type { FieldFault, TypedRound } from '../rounds/new-round.js';
import type { ListedRound } from '../rounds/round-store.js';
import { agenciesOf } from './agency-name.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** What the page that sets a round up offers and shows. */
export interface NewRoundView {
  readonly tools: readonly [Tool, ...Tool[]];
  readonly earlier: readonly ListedRound[];
  readonly typed: TypedRound;
  readonly faults: readonly FieldFault[];
}

/** The page that sets a round up. */
export function newRoundPage(view: NewRoundView): Page {
  const { tools, earlier, typed, faults } = view;
  const [tool] = tools;
  return {
    title: 'Set up a round',
    main: html`<p><a class="back" href="/rounds">Rounds</a></p>
${faults.length > 0 && summary(faults)}
<h1>Set up a round</h1>
<p>Nobody is asked before you say so on the next page.</p>
<form method="post" action="/rounds/new" novalidate>
${input(view, 'title', { label: 'What the round is called', type: 'text' })}
${input(view, 'theme', { label: 'Theme (optional)', type: 'text' })}
${
  tools.length > 1 &&
  choice(
    'tool',
    'Tool',
    tools.map(({ id, title }) => [id, textFor(title)] as const),
    typed.tool,
  )
}
${input(view, 'due', { label: 'Returns are due', type: 'date' })}
${input(view, 'meeting', { label: 'Day of the meeting (optional)', type: 'date' })}
${subjects(tool, typed.subject)}
<div class="field">
<label for="cases">Cases</label>
<p class="hint" id="cases-hint">The reference of each case, a line each. No names and no dates of birth.</p>
${message(faults, 'cases')}
<textarea id="cases" name="cases" rows="6" spellcheck="false" autocomplete="off" aria-describedby="cases-hint">${typed.cases}</textarea>
</div>
<fieldset class="field" id="agencies" tabindex="-1">
<legend>Agencies that are asked</legend>
<p class="hint">About every case. You can leave single ones out later, with the reason.</p>
${message(faults, 'agencies')}
${agenciesOf(tool).map((agency) => checkbox(agency, typed.agencies.includes(agency.code)))}
</fieldset>
${earlier.length > 0 && choice('previous', 'Earlier round to hold it against (optional)', [['', 'None'], ...earlier.map(({ id, title }) => [id, title] as const)], typed.previous)}
<button class="button" type="submit">Set up the round</button>
</form>`,
  };
}

function summary(faults: readonly FieldFault[]): Markup {
  const items = faults.map(
    ({ field, message: text }) => html`<li><a href="#${field}">${text}</a></li>`,
  );
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus><h2>There is a problem</h2><ul>${items}</ul></div>`;
}

function message(faults: readonly FieldFault[], field: keyof TypedRound): Markup | undefined {
  const fault = faults.find((each) => each.field === field);
  return fault && html`<p class="error-message" id="${field}-error">${fault.message}</p>`;
}

function input(
  { typed, faults }: NewRoundView,
  field: 'title' | 'theme' | 'due' | 'meeting',
  { label, type }: { readonly label: string; readonly type: 'text' | 'date' },
): Markup {
  const fault = message(faults, field);
  return html`<div class="field"><label for="${field}">${label}</label>${fault}
<input id="${field}" name="${field}" type="${type}" autocomplete="off" value="${typed[field]}"${fault && html` aria-invalid="true" aria-describedby="${field}-error"`}></div>`;
}

function choice(
  field: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): Markup {
  const each = options.map(
    ([value, text]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  );
  return html`<div class="field"><label for="${field}">${label}</label><select id="${field}" name="${field}">${each}</select></div>`;
}

function subjects({ codeLists }: Tool, chosen: string): Markup | undefined {
  const codes = codeLists?.['subjects'];
  if (codes === undefined) return undefined;
  const options = codes.map(({ code, label }) => [code, textFor(label)] as const);
  return choice('subject', 'Whom the cases are about', [['', 'Not said'], ...options], chosen);
}

function checkbox({ code, label }: Code, isChosen: boolean): Markup {
  return html`<div class="checkbox"><input type="checkbox" id="agencies-${code}" name="agencies" value="${code}"${isChosen && html` checked`}>
<label for="agencies-${code}">${textFor(label)}</label></div>`;
}
