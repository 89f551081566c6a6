import { messageFor, textFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import type { Move } from '../audits/audits.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** Steps that change nothing for who reads the audit. */
const quiet = new Set(['migrate.kept']);

/** The page that says what moving an audit to the present form would change, before it is done. */
export function movePage({ stored: { audit, etag }, from, to, moved, report }: Move): Page {
  const steps = report.steps.filter(({ code }) => !quiet.has(code));
  const kept = report.steps.length - steps.length;
  return {
    title: 'Move to the present form',
    script: true,
    main: html`<p><a class="back" href="/audits/${audit.id}/fill-in">Back to the audit</a></p>
<div id="errors"></div>
<h1>Move to the present form</h1>
<p>From ${nameOf(from)} to ${nameOf(to)}. Nothing that was typed is lost: what has no place in the present form stays in the audit, is shown at its end and is printed with it.</p>
<p>${kept} ${kept === 1 ? 'answer stays' : 'answers stay'} where ${kept === 1 ? 'it is' : 'they are'}.</p>
${
  steps.length > 0 &&
  html`<h2>What changes</h2>
<ul class="steps">${steps.map(
    (step) =>
      html`<li data-code="${step.code}">${messageFor(step, { tool: to, audit: moved })}</li>`,
  )}</ul>`
}
<form id="move" data-address="/api/audits/${audit.id}/migration" data-etag="${etag}" data-then="/audits/${audit.id}/fill-in">
<button class="button" type="submit">Move the audit</button>
</form>`,
  };
}

function nameOf({ title, version }: Tool): Markup {
  return html`<strong>${textFor(title)} ${version}</strong>`;
}
