import type { Audit } from '@maat/schema';
import { type Copy, maskedIn } from '../audits/audits.js';
import { toldIssues } from '../problem/told-issues.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** The page on which copies of an audit are taken: what should not leave is told before. */
export function copiesPage(audit: Audit, copies: readonly Copy[]): Page {
  return {
    title: 'Take a copy',
    main: html`<div class="bar"><a class="back" href="/audits/${audit.id}">View</a></div>
<h1>Take a copy</h1>
<p>A copy holds what its readers may see. Read it before you pass it on: names that the audit does not give at its head,
and stories that tell who somebody is, are found by nobody but you.</p>
${copies.map((copy) => copyPart(audit, copy))}`,
  };
}

function copyPart(audit: Audit, { profile, tool, issues, withheld, masked }: Copy): Markup {
  return html`<h2>${profile.title}</h2>
<p>${counted(withheld.length, 'answer or part is', 'answers or parts are')} left out, and ${counted(maskedIn({ masked }), 'name or number is', 'names or numbers are')} masked.</p>
${
  issues.length > 0 &&
  html`<p>Look at these before it leaves:</p>
<ul>${toldIssues(issues, tool).map(({ message }) => html`<li>${message}</li>`)}</ul>`
}
<p><a href="/api/audits/${audit.id}/copies/${profile.id}">Copy: ${profile.id}</a></p>`;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
