import type { Audit, RedactionProfile } from '@maat/schema';
import type { Copy } from '../audits/audits.js';
import { toldIssues } from '../problem/told-issues.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** A copy, and for whom it is. */
export interface CopyFor extends Copy {
  readonly profile: RedactionProfile;
}

/** The page on which copies of an audit are taken: what should not leave is told before. */
export function copiesPage(audit: Audit, copies: readonly CopyFor[]): Page {
  return {
    title: 'Take a copy',
    main: html`<div class="bar"><a class="back" href="/audits/${audit.id}">View</a></div>
<h1>Take a copy</h1>
<p>A copy holds what its readers may see. Read it before you pass it on: names that the audit does not give at its head,
and stories that tell who somebody is, are found by nobody but you.</p>
${copies.map((copy) => copyPart(audit, copy))}`,
  };
}

function copyPart(audit: Audit, { profile, tool, issues, withheld, masked }: CopyFor): Markup {
  const count = Object.values(masked).reduce((sum, each) => sum + each, 0);
  return html`<h2>${profile.title}</h2>
<p>${withheld.length} answers or parts are left out, and ${count} names or numbers are masked.</p>
${
  issues.length > 0 &&
  html`<p>Look at these before it leaves:</p>
<ul>${toldIssues(issues, tool).map(({ message }) => html`<li>${message}</li>`)}</ul>`
}
<p><a href="/api/audits/${audit.id}/copies/${profile.id}">Copy: ${profile.id}</a></p>`;
}
