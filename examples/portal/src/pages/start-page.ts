import { textFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';

/** The page that starts an audit. The client script sends what is typed. */
export function startPage(tools: readonly Tool[]): Markup {
  return layout({
    title: 'Start an audit',
    script: true,
    main: html`<p><a class="back" href="/">Audits</a></p>
<div id="errors"></div>
<h1>Start an audit</h1>
<noscript><p>The form needs JavaScript, and this browser does not run it.</p></noscript>
<form id="start" method="post" action="/audits/new" novalidate>
${tools.length > 1 && toolChoice(tools)}
<div class="field">
<label for="caseReference">Case reference (optional)</label>
<p class="hint" id="caseReference-hint">What your partnership calls the case. Do not give a name or a date of birth.</p>
<input id="caseReference" name="caseReference" type="text" autocomplete="off" spellcheck="false" aria-describedby="caseReference-hint">
</div>
<button class="button" type="submit">Start</button>
</form>`,
  });
}

function toolChoice(tools: readonly Tool[]): Markup {
  const options = tools.map(
    ({ id, title }) => html`<option value="${id}">${textFor(title)}</option>`,
  );
  return html`<div class="field"><label for="tool">Tool</label><select id="tool" name="tool">${options}</select></div>`;
}
