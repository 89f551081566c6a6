import { resumeField } from '../access/resume.js';
import type { FormBody } from '../http/form-body.js';
import { html } from './html.js';
import type { Page } from './layout.js';

/** What a form posted after its session had ended. */
interface LateForm {
  readonly action: string;
  readonly fields: FormBody;
  /** What lets it be sent again. */
  readonly resume: string;
}

/** The page that keeps what a form posted too late, until somebody is signed in again. */
export function resumePage({ action, fields, resume }: LateForm): Page {
  return {
    title: 'You are signed out',
    plain: true,
    main: html`<h1>You are signed out</h1>
<p>What you typed is not saved yet. This page keeps it: leave it open.</p>
<ol>
<li><a href="/sign-in" target="_blank">Sign in again in a new tab</a></li>
<li>Come back to this page, and send what you typed:
<form method="post" action="${action}" accept-charset="utf-8">
${[...fields, [resumeField, resume] as const].map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}
<button class="button" type="submit">Send what I typed</button>
</form></li>
</ol>`,
  };
}
