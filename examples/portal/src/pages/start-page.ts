import { textFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** What was refused of what was typed. */
interface Refused {
  readonly caseReference: string | undefined;
  readonly messages: readonly string[];
}

/** The page that starts an audit. The client script sends what is typed; without it the form does. */
export function startPage(tools: readonly Tool[], refused?: Refused): Page {
  return {
    title: 'Start an audit',
    script: true,
    main: html`<p><a class="back" href="/">Audits</a></p>
<div id="errors">${refused && errors(refused)}</div>
<h1>Start an audit</h1>
<form id="start" method="post" action="/audits/new" novalidate>
${tools.length > 1 && toolChoice(tools)}
<div class="field">
<label for="caseReference">Case reference (optional)</label>
<p class="hint" id="caseReference-hint">What your partnership calls the case. Do not give a name or a date of birth.</p>
<input id="caseReference" name="caseReference" type="text" autocomplete="off" spellcheck="false" aria-describedby="caseReference-hint" value="${refused?.caseReference}">
</div>
<button class="button" type="submit">Start</button>
</form>`,
  };
}

function toolChoice(tools: readonly Tool[]): Markup {
  const options = tools.map(
    ({ id, title }) => html`<option value="${id}">${textFor(title)}</option>`,
  );
  return html`<div class="field"><label for="tool">Tool</label><select id="tool" name="tool">${options}</select></div>`;
}

function errors({ messages }: Refused): Markup {
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus><h2>There is a problem</h2><ul>${messages.map((message) => html`<li><a href="#caseReference">${message}</a></li>`)}</ul></div>`;
}
