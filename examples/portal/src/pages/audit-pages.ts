import { translateTool } from '@maat/core';
import type { ToldWarning } from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import { wordsFor } from '../audits/words.js';
import { plainAddress } from '../plain/plain-address.js';
import { dateTime } from './date-time.js';
import { type FormLanguage, inLanguage, otherLanguage } from './form-language.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** The page that an audit is filled in on. */
export function fillInPage(
  tool: Tool,
  audit: Audit,
  isBehind: boolean,
  language: FormLanguage,
): Page {
  return {
    title: titleOf(tool, audit, language),
    script: true,
    main: html`<div class="bar"><a class="back" href="/">Audits</a>
<p class="save-status" id="save-status" role="status"></p>
<a id="sign-in-again" href="/sign-in" target="_blank" hidden>Sign in again in a new tab</a></div>
${otherLanguage(tool, audit, '/fill-in', language)}
${caseLine(audit)}
${isBehind && moveLine(audit)}
${onPaper(audit)}
${form(audit, 'fill-in', language)}`,
  };
}

/** The page that shows an audit. */
export function viewPage(
  tool: Tool,
  audit: Audit,
  isBehind: boolean,
  language: FormLanguage,
): Page {
  const isOpen = audit.status === 'in-progress';
  return {
    title: titleOf(tool, audit, language),
    script: true,
    main: html`<div class="bar"><a class="back" href="/">Audits</a>
<p class="links">${isOpen && html`<a href="/audits/${audit.id}/fill-in${inLanguage(language)}">Fill in</a>`}
<a href="/audits/${audit.id}/print${inLanguage(language)}">Print</a>
<a href="/audits/${audit.id}/copies">Copies</a></p></div>
${otherLanguage(tool, audit, '', language)}
${statusLine(audit)}
${caseLine(audit)}
${isBehind && moveLine(audit)}
${onPaper(audit)}
${form(audit, 'view', language)}`,
  };
}

/** The page that prints as the paper form does. */
export function printPage(
  tool: Tool,
  audit: Audit,
  warnings: readonly ToldWarning[],
  language: FormLanguage,
): Page {
  return {
    title: titleOf(tool, audit, language),
    script: true,
    main: html`<div class="bar"><a class="back" href="/audits/${audit.id}${inLanguage(language)}">View</a>
<button class="button" type="button" id="print">${warnings.length > 0 ? 'Print all the same' : 'Print'}</button></div>
${beforeItLeaves(warnings, language)}
${otherLanguage(tool, audit, '/print', language)}
${statusLine(audit)}
${caseLine(audit)}
${form(audit, 'print', language)}`,
  };
}

/** What stands on the paper where the browser's own command printed the page, and in its preview before. */
function onPaper({ id }: Audit): Markup {
  return html`<p class="on-paper">This paper was not looked over for what may tell who somebody is. The page <span translate="no">/audits/${id}/print</span> says what that is before it prints.</p>`;
}

/** What should not leave without need, told on the page and not on the paper. */
function beforeItLeaves(
  warnings: readonly ToldWarning[],
  language: FormLanguage,
): Markup | undefined {
  if (warnings.length === 0) return undefined;
  // More than one of a kind at one place say the same.
  const places = new Map(warnings.map(({ message, pointer }) => [message, pointer]));
  return html`<div class="notice leaving" id="leaving"><p>Look at these before it leaves. A <a href="copies">copy</a> can leave them out.</p>
<ul${language && html` lang="${language}"`}>${[...places].map(([message, pointer]) => html`<li data-place="${pointer}">${message}</li>`)}</ul></div>`;
}

/** Where the client script puts the form, and where it finds what the form shows. */
function form(
  { id, tool }: Audit,
  use: 'fill-in' | 'view' | 'print',
  language: FormLanguage,
): Markup {
  const plain = plainAddress({ audit: { id }, language }, use === 'fill-in' ? '' : '/read');
  return html`<div id="form" ${language && html`data-language="${language}" `}data-use="${use}" data-audit="/api/audits/${id}" data-tool="/api/tools/${tool.id}/${tool.version}">
<p class="loading">The form is being loaded.</p>
<noscript><p>This browser does not run JavaScript.</p></noscript>
<p><a href="${plain}">${use === 'fill-in' ? 'Fill in without JavaScript' : 'Read without JavaScript'}</a></p>
</div>`;
}

/** The title of a page about an audit. */
export function titleOf(tool: Tool, audit: Audit, language: FormLanguage): string {
  const { caseReference } = audit;
  const shown = language === undefined ? tool : translateTool(tool, language).tool;
  const title = wordsFor(tool, audit)(shown.title);
  return caseReference === undefined ? title : `${caseReference} – ${title}`;
}

/** The case that an audit is about. */
export function caseLine({ caseReference }: Audit): Markup | undefined {
  return caseReference === undefined
    ? undefined
    : html`<p class="case">Case reference: <strong>${caseReference}</strong></p>`;
}

function moveLine({ id, tool }: Audit): Markup {
  return html`<p class="notice">This audit was begun with version ${tool.version} of its form, and opens with it. <a href="/audits/${id}/move">See what moving it to the present form would change</a></p>`;
}

/** Whether an audit was submitted, and when. */
export function statusLine({ status, submittedAt }: Audit): Markup {
  return status === 'submitted' && submittedAt !== undefined
    ? html`<p class="notice">Submitted on ${dateTime(new Date(submittedAt))}. It can no longer be changed.</p>`
    : html`<p class="notice">In progress: this audit has not been submitted.</p>`;
}
